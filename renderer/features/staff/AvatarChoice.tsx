import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Avatar, avatarCount } from '../../ui/pictures/Avatar.tsx';

type Props = { value: number | null; onChange: (value: number) => void };

/** The piece of sea glass on a pupil's tile; null leaves the choice to Harbour. */
export function AvatarChoice({ value, onChange }: Props) {
  const { t } = useTranslation('staff');
  const words =
    value === null
      ? t('pupil.avatarAuto')
      : t('pupil.avatarNumber', { number: value + 1, total: avatarCount });
  return (
    <fieldset className="hb-plain-fieldset">
      <legend className="hb-field-label">{t('pupil.avatar')}</legend>
      <div className="hb-row">
        {value === null ? null : (
          <span className="hb-avatar-choice">
            <Avatar number={value} />
          </span>
        )}
        <span className="hb-soft" role="status">
          {words}
        </span>
        <Button onPress={() => onChange(value === null ? 0 : (value + 1) % avatarCount)}>
          {t('pupil.avatarNext')}
        </Button>
      </div>
    </fieldset>
  );
}
