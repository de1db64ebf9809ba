// Stands here: a pupil who pressed 'Take a break', in the middle of anything.
// State: it was getting to be much, or they just want a moment; nobody asks which.
// The one thing: rest as long as they like, then go on exactly where they were, or stop.
import { useTranslation } from 'react-i18next';
import { CalmChoices } from './CalmChoices.tsx';
import { PupilFrame } from './PupilFrame.tsx';
import { SlowWater } from './SlowWater.tsx';

export function BreakPage({ onCarryOn, onStop }: { onCarryOn: () => void; onStop: () => void }) {
  const { t } = useTranslation('pupil');
  return (
    <PupilFrame title={t('break.title')} lead={t('break.waitsDetail')} onCarryOn={onCarryOn} onStop={onStop}>
      <CalmChoices
        label={t('break.choose')}
        choices={[
          { id: 'look', picture: 'lighthouse', label: t('break.look'), how: t('break.do.look') },
          { id: 'feet', picture: 'feet-down', label: t('break.feet'), how: t('break.do.feet') },
          {
            id: 'water',
            picture: 'boat',
            label: t('break.water'),
            how: t('break.do.water'),
            view: <SlowWater />,
          },
        ]}
      />
    </PupilFrame>
  );
}
