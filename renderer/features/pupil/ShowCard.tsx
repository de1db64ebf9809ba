import { CENTRE_LANGUAGE } from '@harbour/shared/domain/access/languages';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../ui/pictures/Avatar.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import type { Askable } from './ownEntry.ts';
import './pupil.css';

export interface ShowCardProps {
  /** The sentence an adult reads, from across a table. */
  message: string;
  /** The same in the centre's language where the pupil's is another: the adult has to be able to read it. */
  forAdult: string | null;
  /** Adults of the pupil's own circle; none at the door, where any adult will do. Null where the card is for somebody else. */
  people: readonly Askable[] | null;
  /** Honest lines beneath, each a sentence of its own. */
  details: readonly string[];
}

/** A card to turn round or carry to an adult. It never says that anybody is coming. */
export function ShowCard({ message, forAdult, people, details }: ShowCardProps) {
  const { t } = useTranslation('pupil');
  return (
    <section className="hb-show" aria-label={message}>
      <div className="hb-show-picture">
        <Picture id="person-now" />
      </div>
      <div className="hb-show-words">
        <p className="hb-show-message">{message}</p>
        {forAdult === null ? null : (
          <p className="hb-show-for-adult" lang={CENTRE_LANGUAGE.id} dir="ltr">
            {forAdult}
          </p>
        )}
        {people === null ? null : (
          <div className="hb-show-names">
            <p>{t('person.showTo')}</p>
            <ul className="hb-show-people">
              {people.map(({ label, avatar }) => (
                <li key={`${avatar} ${label}`} className="hb-show-person">
                  {avatar === null ? null : (
                    <span className="hb-show-avatar">
                      <Avatar number={avatar} />
                    </span>
                  )}
                  <bdi>{label}</bdi>
                </li>
              ))}
              <li className={people.length > 0 ? 'hb-show-anyone' : 'hb-show-person'}>
                {t(people.length > 0 ? 'person.orAnyAdult' : 'person.anyAdult')}
              </li>
            </ul>
          </div>
        )}
        <ul className="hb-show-details">
          {details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
