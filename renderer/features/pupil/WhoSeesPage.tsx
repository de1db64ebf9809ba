// Stands here: a pupil who wants to know who reads this before saying anything, or who was told to look here first.
// State: wary; has been promised things before. So: plain sentences, and no promise that cannot be kept.
// The one thing: read or hear who can see what, then go back.
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import type { PictureId } from '../../ui/pictures/registry.ts';
import { OutsideHelp } from './OutsideHelp.tsx';
import { PupilFrame } from './PupilFrame.tsx';

const LINES = [
  ['pupilsDetail', 'hide'],
  ['keyAdultDetail', 'key-adult'],
  ['personDetail', 'person-now'],
  ['justMeDetail', 'just-me'],
  ['safetyDetail', 'person'],
] as const satisfies readonly (readonly [string, PictureId])[];

export function WhoSeesPage({ onBack, onStop }: { onBack: () => void; onStop: () => void }) {
  const { t } = useTranslation('pupil');
  return (
    <PupilFrame title={t('whoSees.title')} onBack={onBack} onStop={onStop}>
      <ul className="hb-who-sees">
        {LINES.map(([line, picture]) => (
          <li key={line}>
            <span className="hb-who-sees-picture">
              <Picture id={picture} />
            </span>
            <p>{t(`whoSees.${line}`)}</p>
          </li>
        ))}
      </ul>
      <p className="hb-care-line">{t('whoSees.nowDetail')}</p>
      <div className="hb-row hb-row-middle">
        <Button scale="pupil" variant="primary" icon={<Icon id="check" />} onPress={onBack}>
          {t('whoSees.understood')}
        </Button>
        <OutsideHelp />
      </div>
    </PupilFrame>
  );
}
