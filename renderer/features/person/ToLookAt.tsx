import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CallFailure, useSend } from '../../app/api.ts';
import { wentToStaff } from '../../app/place.ts';
import { useAppDispatch } from '../../app/store.ts';
import { Button } from '../../ui/Button.tsx';
import { showToast } from '../../ui/toastStore.ts';
import { FailureNotice } from '../staff/FailureNotice.tsx';
import { useNow } from '../staff/useNow.ts';
import { agoInWords, dayAndTime } from '../staff/when.ts';
import { isolate } from './isolate.ts';
import './person.css';
import { useDayOf } from './useDayOf.ts';
import type { ToLookAtList } from './useToLookAt.ts';

/** Lines shown before "show more"; seen ones are a reminder only. */
const SHOWN = 4;
const SEEN_SHOWN = 3;

/** Check-ins that may want a look: whose and when. What they say is on their own page, and opening it is written down. */
export function ToLookAt({ list, today }: { list: ToLookAtList; today: string }) {
  const { t } = useTranslation('person');
  const { t: staff, i18n } = useTranslation('staff');
  const dispatch = useAppDispatch();
  const { send, busy } = useSend('nudges.seen');
  const [failure, setFailure] = useState<CallFailure>();
  const [showsAll, setShowsAll] = useState(false);
  const now = useNow();
  const dayOf = useDayOf(today);
  const heading = useId();
  const { unseen, seen, hasTrouble } = list;
  if (unseen.length === 0 && seen.length === 0 && !hasTrouble) return null;
  const shown = showsAll ? unseen : unseen.slice(0, SHOWN);

  async function see(checkinId: string): Promise<void> {
    if (busy) return;
    setFailure(undefined);
    const answer = await send({ checkinId });
    if (answer.ok) {
      showToast(t('look.saved'));
      document.getElementById(heading)?.focus();
    } else setFailure(answer.failure);
  }

  return (
    <section className="hb-look" aria-labelledby={heading}>
      <h3 id={heading} tabIndex={-1}>
        {t('look.title')}
      </h3>
      {hasTrouble ? <p>{t('look.unread')}</p> : null}
      <ul className="hb-needs">
        {shown.map(({ checkinId, pupilName, day, at }) => {
          const { time } = dayAndTime(at, now, i18n.language);
          // The time tells two check-ins of one day apart.
          const whose = { name: isolate(pupilName), day: dayOf(day), time };
          return (
            <li key={checkinId}>
              <p>
                {t('look.line', whose)} <span className="hb-soft">{time}</span>
              </p>
              <span className="hb-row">
                <Button
                  aria-label={t('look.openFor', whose)}
                  onPress={() => dispatch(wentToStaff({ at: 'entry', checkinId }))}
                >
                  {t('look.open')}
                </Button>
                <Button aria-label={t('look.seenFor', whose)} onPress={() => void see(checkinId)}>
                  {t('look.seen')}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
      {unseen.length > shown.length ? (
        <div className="hb-row">
          <Button variant="quiet" onPress={() => setShowsAll(true)}>
            {t('look.more', { count: unseen.length - shown.length })}
          </Button>
        </div>
      ) : null}
      <FailureNotice failure={failure} />
      {seen.length > 0 ? (
        <>
          <h4 className="hb-look-lately">{t('look.lately')}</h4>
          <ul className="hb-answered">
            {seen.slice(0, SEEN_SHOWN).map(({ checkinId, pupilName, day, seen: by }) => (
              <li key={checkinId} className="hb-answered-entry hb-soft">
                {t('look.line', { name: isolate(pupilName), day: dayOf(day) })}{' '}
                {by
                  ? t('look.wasSeen', {
                      name: isolate(by.by),
                      when: agoInWords(by.at, now, staff, i18n.language),
                    })
                  : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
