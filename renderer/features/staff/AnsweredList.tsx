import { useTranslation } from 'react-i18next';
import { useCall } from '../../app/api.ts';
import { Card } from '../../ui/Card.tsx';
import { useNow } from './useNow.ts';
import { agoInWords } from './when.ts';

const SHOWN = 4;

/** The latest requests that were answered, and by whom: so that nobody goes twice, or thinks somebody else did. */
export function AnsweredList() {
  const { t, i18n } = useTranslation('staff');
  const { data } = useCall('requests.list', { which: 'answered' });
  const now = useNow();
  const requests = (data?.requests ?? []).slice(0, SHOWN);
  return (
    <Card title={t('home.answered')}>
      {data && requests.length === 0 ? <p className="hb-soft">{t('home.answeredNone')}</p> : null}
      <ul className="hb-answered">
        {requests.map((request) => {
          const last = request.answers.at(-1);
          return (
            <li key={request.id} className="hb-answered-entry">
              <p className="hb-answered-who">
                <bdi>{request.pupilName ?? t('requests.somebody')}</bdi>
              </p>
              {last ? (
                <p className="hb-soft">
                  {t('home.answeredBy', {
                    name: `\u2068${last.staffName}\u2069`,
                    when: agoInWords(last.at, now, t, i18n.language),
                  })}
                </p>
              ) : null}
              {last?.note ? (
                <p className="hb-soft">
                  <bdi>{last.note}</bdi>
                </p>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
