import { REQUEST_KINDS } from '@harbour/shared/domain/checkin/types';
import { useEffect, useRef, useState } from 'react';
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
  const heading = useRef<HTMLHeadingElement>(null);
  const hasJustAnswered = useRef(false);
  const now = useNow();

  // The button that gave the answer is gone with it: keyboard and screen reader go on from the next one who waits.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list is the moment the old buttons are gone.
  useEffect(() => {
    if (!hasJustAnswered.current) return;
    hasJustAnswered.current = false;
    if (document.activeElement && document.activeElement !== document.body) return;
    (heading.current ?? document.querySelector<HTMLElement>('main h1'))?.focus();
  }, [data]);

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
  const words =
    open > 0 ? t('requests.heading', { count: open }) : t('requests.headingSeen', { count: sorted.length });

  return (
    <div className="hb-requests-place">
      <p className="hb-hidden" role="status" aria-live="assertive">
        {open > 0 ? words : ''}
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
            <h2 ref={heading} className="hb-requests-title" tabIndex={-1}>
              {words}
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
              <RequestRow
                key={request.id}
                request={request}
                staffId={staffId}
                now={now}
                onAnswered={() => {
                  hasJustAnswered.current = true;
                }}
              />
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
