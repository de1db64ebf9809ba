import { useTranslation } from 'react-i18next';
import { useDressed } from '../../app/Dress.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import type { Parts } from './twoAtATime.ts';
import './access.css';

/** Less of everything, at once: pressed again, all is back. Nobody is told, and nothing is kept. */
export function CalmNow() {
  const { t } = useTranslation('access');
  const { isCalmNow, setCalmNow } = useDressed();
  return (
    <Button
      scale="pupil"
      variant="quiet"
      icon={<Icon id="calm" />}
      aria-pressed={isCalmNow}
      onPress={() => setCalmNow(!isCalmNow)}
    >
      {t('calmNow')}
    </Button>
  );
}

/** The way to the choices that are put away, in a row of its own above the corners. */
export function OtherChoices({ part, parts, next }: Parts) {
  const { t } = useTranslation('access');
  if (parts < 2) return null;
  return (
    <div className="hb-others">
      <Button scale="pupil" icon={<Icon id="forward" />} onPress={next}>
        {t('others')}
      </Button>
      <span role="status" className="hb-others-place">
        {t('part', { part, parts })}
      </span>
    </div>
  );
}
