import { useTranslation } from 'react-i18next';
import { Icon, type IconId } from '../../../../ui/pictures/icons.tsx';

/** In the order they stand on the page, and where in the small drawing of it. */
const BUTTONS = [
  ['stop', 'stop'],
  ['pass', 'pass'],
  ['back', 'back'],
  ['adult', 'person'],
] as const satisfies readonly (readonly [string, IconId])[];

/** Where the ways out are: a small drawing of the page with its buttons lit, and what each does. Nothing here can be pressed. */
export function Tour() {
  const { t } = useTranslation('lesson');
  return (
    <div className="hb-tour">
      <div className="hb-tour-page" aria-hidden="true">
        <span className="hb-tour-stones" />
        <span className="hb-tour-title" />
        <span className="hb-tour-middle" />
        {BUTTONS.map(([name, icon]) => (
          <span key={name} className={`hb-tour-mark hb-tour-${name}`}>
            <Icon id={icon} />
          </span>
        ))}
      </div>
      <div className="hb-tour-words">
        <h2>{t('arrive.tour')}</h2>
        <ul>
          {BUTTONS.map(([name, icon]) => (
            <li key={name}>
              <span className="hb-tour-icon" aria-hidden="true">
                <Icon id={icon} />
              </span>
              <p>
                <strong>{t(`arrive.${name}`)}</strong> {t(`arrive.${name}Detail`)}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
