import type { Band } from '@harbour/shared/domain/checkin/types';
import { useTranslation } from 'react-i18next';
import { moveByArrowKeys } from '../door/arrowKeys.ts';
import { DaySquare } from './DaySquare.tsx';
import { dayName, isWeekend, monthName, weekdayName, weeksOf } from './days.ts';
import { type DotEntry, useEntryWords } from './entries.ts';

interface MonthGridProps {
  month: string;
  band: Band;
  entries: readonly DotEntry[];
  today: string;
  chosen: string | null;
  onChoose: (day: string) => void;
}

/** A month of small maps. A day without a check-in is a plain number: nothing is missing there. */
export function MonthGrid({ month, band, entries, today, chosen, onChoose }: MonthGridProps) {
  const { t, i18n } = useTranslation('myThings');
  const wordsOf = useEntryWords(band);
  const weeks = weeksOf(month, isWeekend(today) || entries.some(({ day }) => isWeekend(day)));
  const heads = weeks.find((week) => week.every((day) => day !== null)) ?? [];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons.
    <div
      role="group"
      aria-label={monthName(month, i18n.language)}
      className="mt-month"
      onKeyDown={moveByArrowKeys}
    >
      <div className="mt-week mt-week-heads" aria-hidden="true">
        {heads.map((day) => (day ? <span key={day}>{weekdayName(day, i18n.language)}</span> : null))}
      </div>
      {weeks.map((week) => (
        <div key={week.find((day) => day !== null)} className="mt-week">
          {week.map((day, place) => {
            if (day === null) {
              // biome-ignore lint/suspicious/noArrayIndexKey: the place is all there is of a day of another month.
              return <span key={`none ${place}`} />;
            }
            const own = entries.filter((entry) => entry.day === day);
            const number = (
              <span className={day === today ? 'mt-date mt-date-today' : 'mt-date'}>
                {Number(day.slice(8))}
              </span>
            );
            if (own.length === 0)
              return (
                <span key={day} className="mt-day">
                  {number}
                </span>
              );
            return (
              <button
                key={day}
                type="button"
                className="mt-day mt-day-dots"
                aria-pressed={day === chosen}
                aria-label={t('calendar.day', {
                  day: dayName(day, i18n.language),
                  words: own.flatMap(wordsOf).join(', '),
                })}
                onClick={() => onChoose(day)}
              >
                {number}
                <DaySquare entries={own} />
              </button>
            );
          })}
        </div>
      ))}
    </div>
  );
}
