// Stands here: a pupil who wants to see how they have been, or to put right what they said this morning.
// State: may look for proof that they are doing badly. So: dots and words, nothing added up, nothing joined, no gap pointed at.
// The one thing: read a day. Today's own entries can be changed or taken away.
import type { Band } from '@harbour/shared/domain/checkin/types';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall, useSend } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { DaySquare } from './DaySquare.tsx';
import { dayName, monthBeside, monthName, weekdayName, weekOf } from './days.ts';
import { EntryCard } from './EntryCard.tsx';
import { EntryEditor } from './EntryEditor.tsx';
import { type DotEntry, useEntryWords } from './entries.ts';
import { MonthGrid } from './MonthGrid.tsx';
import { NotKept, type PageWays, ThingsPage } from './ThingsPage.tsx';
import './calendar.css';

export function CalendarPage({ band, ...ways }: PageWays & { band: Band }) {
  const { t, i18n } = useTranslation('myThings');
  const [asked, setAsked] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const [deleted, setDeleted] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const [hasFailed, setHasFailed] = useState(false);
  const { data: status } = useCall('app.status', {});
  const month = asked ?? status?.today.slice(0, 7) ?? '2026-01';
  const { data, failure, refetch } = useCall('myThings.calendar', { month }, { skip: !status });
  const remove = useSend('myThings.deleteEntry');
  const restore = useSend('myThings.bringBack');

  const entries = data?.entries ?? [];
  const today = data?.today ?? '';
  const day = chosen ?? (month === today.slice(0, 7) ? today : null);
  const ofDay = entries.filter((entry) => entry.day === day);
  const edited = entries.find(({ id }) => id === editing);

  if (edited) {
    return (
      <EntryEditor
        entry={edited}
        band={band}
        onStop={ways.onStop}
        onBack={() => setEditing(null)}
        onKept={() => {
          setEditing(null);
          setSaid(t('calendar.changed'));
        }}
        onDelete={() => {
          setEditing(null);
          void letGo(edited.id);
        }}
      />
    );
  }

  async function letGo(id: string): Promise<void> {
    const { ok } = await remove.send({ id });
    setHasFailed(!ok);
    setSaid('');
    if (ok) setDeleted(id);
  }

  async function bringBack(id: string): Promise<void> {
    const { ok } = await restore.send({ id });
    setHasFailed(!ok);
    if (!ok) return;
    setDeleted(null);
    setSaid(t('calendar.back'));
  }

  const turn = (by: number): void => {
    setAsked(monthBeside(month, by));
    setChosen(null);
    setSaid('');
  };

  const dayPart = (
    <section className="mt-leaf mt-day-leaf" aria-live="polite">
      <h2>{day === today ? t('calendar.today') : day ? dayName(day, i18n.language) : t('calendar.pick')}</h2>
      {day === today && ofDay.length > 0 ? <p className="hb-quiet-line">{t('calendar.whoDetail')}</p> : null}
      {ofDay.length > 0 ? (
        <ul className="mt-entries">
          {ofDay.map((entry) => (
            <EntryCard
              key={entry.id}
              entry={entry}
              band={band}
              onChange={entry.day === today ? () => setEditing(entry.id) : undefined}
              onDelete={entry.day === today ? () => void letGo(entry.id) : undefined}
            />
          ))}
        </ul>
      ) : null}
      {day === today && ofDay.length === 0 && deleted === null ? (
        <p>{t('calendar.noneTodayDetail')}</p>
      ) : null}
      {deleted !== null && day === today ? (
        <div className="mt-undo">
          <p>
            <strong>{t('calendar.deleted')}</strong> {t('calendar.personStaysDetail')}
          </p>
          <Button scale="pupil" autoFocus isPending={restore.busy} onPress={() => void bringBack(deleted)}>
            {t('calendar.bringBack')}
          </Button>
        </div>
      ) : null}
      {said ? <p className="mt-said">{said}</p> : null}
      <NotKept isShown={hasFailed} />
      {data?.mayLookBack && day ? <WeekWords day={day} entries={entries} band={band} /> : null}
    </section>
  );

  return (
    <ThingsPage
      {...ways}
      title={t('calendar.title')}
      isReady={data !== undefined}
      failure={failure}
      onAgain={refetch}
    >
      {data?.mayLookBack ? (
        <div className="mt-spread">
          <section className="mt-leaf">
            <div className="mt-month-head">
              <Button
                scale="pupil"
                variant="quiet"
                icon={<Icon id="back" />}
                aria-label={t('calendar.earlier')}
                isDisabled={data.firstMonth === null || month <= data.firstMonth}
                onPress={() => turn(-1)}
              />
              <h2>{monthName(month, i18n.language)}</h2>
              <Button
                scale="pupil"
                variant="quiet"
                icon={<Icon id="forward" />}
                aria-label={t('calendar.later')}
                isDisabled={month >= today.slice(0, 7)}
                onPress={() => turn(1)}
              />
            </div>
            <MonthGrid
              month={month}
              band={band}
              entries={entries}
              today={today}
              chosen={day}
              onChoose={(next) => {
                setChosen(next);
                setSaid('');
              }}
            />
            <p className="hb-quiet-line">
              {entries.length > 0 ? t('calendar.dotDetail') : t('calendar.noneMonthDetail')}
            </p>
          </section>
          {dayPart}
        </div>
      ) : (
        <div className="mt-spread mt-spread-today">
          {ofDay.length > 0 ? (
            <section className="mt-leaf mt-today-map" aria-hidden="true">
              <DaySquare entries={ofDay} />
              <p className="hb-quiet-line">{t('calendar.dotDetail')}</p>
            </section>
          ) : null}
          <div className="mt-column">
            {dayPart}
            <p className="hb-quiet-line">{t('todayOnlyDetail')}</p>
          </div>
        </div>
      )}
    </ThingsPage>
  );
}

/** The words of the week a day lies in, day by day. Days without a check-in are not named. */
function WeekWords({ day, entries, band }: { day: string; entries: readonly DotEntry[]; band: Band }) {
  const { t, i18n } = useTranslation('myThings');
  const wordsOf = useEntryWords(band);
  const { from, to } = weekOf(day);
  const inWeek = entries.filter((entry) => entry.day >= from && entry.day <= to);
  const days = [...new Set(inWeek.map((entry) => entry.day))];
  if (days.length === 0) return null;
  return (
    <div className="mt-week-words">
      <h3>{t('calendar.week')}</h3>
      <dl>
        {days.map((each) => (
          <div key={each}>
            <dt>{weekdayName(each, i18n.language)}</dt>
            <dd>
              {inWeek
                .filter((entry) => entry.day === each)
                .flatMap(wordsOf)
                .join(', ')}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
