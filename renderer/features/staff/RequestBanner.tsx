import { REQUEST_KINDS } from '@harbour/shared/domain/checkin/types';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../app/api.ts';
import { useAppSelector } from '../../app/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import { RequestRow } from './RequestRow.tsx';
import './requestBanner.css';
import { useNow } from './useNow.ts';

/** Rows shown before "show more", so that the page below keeps its room. The home page has more of it. */
const ROWS_AT_FIRST = { home: 3, elsewhere: 2 } as const;

/**
 * Who waits for an adult, above every staff page. There is no way to close it: only an answer takes a row away.
 * Main's `requests.changed` event makes the list stale, so a new one is here well within a second.
 */
export function RequestBanner({ staffId }: { staffId: string }) {
  const { t } = useTranslation('staff');
  const { data, failure } = useCall('requests.list', { which: 'waiting' });
  const isHome = useAppSelector((state) => state.place.staff.at === 'home');
  const [showsAll, setShowsAll] = useState(false);
  const now = useNow();

  const requests = data?.requests ?? [];
  // Whoever nobody has seen yet comes first, then who would like somebody soonest, then who has waited longest.
  const sorted = [...requests].sort(
    (a, b) =>
      Number(a.state !== 'open') - Number(b.state !== 'open') ||
      REQUEST_KINDS.indexOf(a.kind) - REQUEST_KINDS.indexOf(b.kind) ||
      a.at - b.at,
  );
  const open = sorted.filter((request) => request.state === 'open').length;
  const atFirst = isHome ? ROWS_AT_FIRST.home : ROWS_AT_FIRST.elsewhere;
  const shown = showsAll ? sorted : sorted.slice(0, atFirst);
  const hidden = sorted.length - shown.length;
  const heading =
    open > 0 ? t('requests.heading', { count: open }) : t('requests.headingSeen', { count: sorted.length });

  return (
    <div className="hb-requests-place">
      <p className="hb-hidden" role="status" aria-live="assertive">
        {open > 0 ? heading : ''}
      </p>
      {failure ? <p className="hb-requests-unread">{t('requests.unread')}</p> : null}
      {sorted.length > 0 ? (
        <section
          className="hb-requests"
          data-calm={open === 0 || undefined}
          aria-label={t('requests.list')}
          id="requests"
        >
          <div className="hb-requests-head">
            <span className="hb-requests-picture">
              <Picture id="person" />
            </span>
            <h2 className="hb-requests-title" tabIndex={-1}>
              {heading}
            </h2>
            {hidden > 0 ? (
              <Button variant="quiet" aria-expanded={false} onPress={() => setShowsAll(true)}>
                {t('requests.more', { count: hidden })}
              </Button>
            ) : null}
            {showsAll && sorted.length > atFirst ? (
              <Button variant="quiet" aria-expanded={true} onPress={() => setShowsAll(false)}>
                {t('requests.fewer')}
              </Button>
            ) : null}
          </div>
          <ul className="hb-requests-list">
            {shown.map((request) => (
              <RequestRow key={request.id} request={request} staffId={staffId} now={now} />
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
