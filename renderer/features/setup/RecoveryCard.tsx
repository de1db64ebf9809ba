import { useTranslation } from 'react-i18next';
import { dayInWords } from '../staff/when.ts';
import './recoveryCard.css';

type Props = { recoveryKey: string; centreName: string; today: string };

/** The card as it is shown and printed: when it prints, nothing else of the window does. */
export function RecoveryCard({ recoveryKey, centreName, today }: Props) {
  const { t, i18n } = useTranslation('setup');
  const groups = recoveryKey.split(/[-\s]+/u).filter(Boolean);
  return (
    <article className="hb-recovery-card" aria-labelledby="recovery-card-title">
      <header className="hb-recovery-head">
        <h2 id="recovery-card-title">{t('recovery.card.heading')}</h2>
        <dl className="hb-recovery-facts">
          <div>
            <dt>{t('recovery.card.centre')}</dt>
            <dd>
              <bdi>{centreName}</bdi>
            </dd>
          </div>
          <div>
            <dt>{t('recovery.card.made')}</dt>
            <dd>{dayInWords(today, i18n.language)}</dd>
          </div>
        </dl>
      </header>
      <ol className="hb-recovery-groups" dir="ltr">
        {groups.map((group, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the group's name, and two groups may be alike.
          <li key={place}>
            <span className="hb-recovery-number">{t('recovery.card.group', { number: place + 1 })}</span>
            <span className="hb-recovery-group" aria-hidden="true">
              {group}
            </span>
            <span className="hb-hidden">{[...group].join(' ')}</span>
          </li>
        ))}
      </ol>
      <p>{t('recovery.card.keep')}</p>
      <p>{t('recovery.card.how')}</p>
    </article>
  );
}
