import { useTranslation } from 'react-i18next';
import { Picture } from '../../ui/pictures/Picture.tsx';
import './pupil.css';

export interface ShowCardProps {
  /** The sentence an adult reads, from across a table. */
  message: string;
  /** Adults of the pupil's own circle; none at the door. */
  names: readonly string[];
  /** Honest lines beneath, each a sentence of its own. */
  details: readonly string[];
}

/** A card to turn round or carry to an adult. It never says that anybody is coming. */
export function ShowCard({ message, names, details }: ShowCardProps) {
  const { t, i18n } = useTranslation('pupil');
  const list = new Intl.ListFormat(i18n.language, { type: 'disjunction' }).format(names);
  return (
    <section className="hb-show" aria-label={message}>
      <div className="hb-show-picture">
        <Picture id="person-now" />
      </div>
      <div className="hb-show-words">
        <p className="hb-show-message">{message}</p>
        {names.length > 0 ? (
          <p className="hb-show-names">
            {t('person.showNames')} <strong>{list}</strong>
          </p>
        ) : null}
        <ul className="hb-show-details">
          {details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
