// Stands here: a pupil who pressed stop in the middle.
// State: had enough, for a reason nobody asks. Nothing was kept, and it says so.
// The one thing: land softly; a small thing to do if wanted, then the own page or out.
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { Shore } from '../../ui/pictures/Shore.tsx';
import { Word } from '../../ui/Word.tsx';
import { CalmChoices } from './CalmChoices.tsx';
import { PupilFrame } from './PupilFrame.tsx';

const ANCHORS = ['look', 'feet', 'listen'] as const;
const PICTURES = { look: 'lighthouse', feet: 'feet-down', listen: 'gull' } as const;

export function StoppedPage({ onHome, onFinish }: { onHome: () => void; onFinish: () => void }) {
  const { t } = useTranslation('checkin');
  const { t: pupil } = useTranslation('pupil');
  return (
    <PupilFrame title={t('stopped.title')} lead={t('stopped.nothingKeptDetail')} onStop={onFinish}>
      <Shore />
      <CalmChoices
        label={t('stopped.choose')}
        choices={ANCHORS.map((id) => ({
          id,
          picture: PICTURES[id],
          label: t(`stopped.${id}`),
          how: t(`stopped.do.${id}`),
        }))}
      />
      <div className="hb-row hb-row-middle hb-leads-on">
        <Button scale="pupil" variant="primary" icon={<Icon id="home" />} onPress={onHome}>
          {t('stopped.home')}
        </Button>
        <Button scale="pupil" onPress={onFinish}>
          <Word picture="boat-home">{pupil('home.finish')}</Word>
        </Button>
      </div>
    </PupilFrame>
  );
}
