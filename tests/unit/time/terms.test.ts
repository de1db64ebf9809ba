import {
  academicYearLabel,
  academicYearOf,
  academicYearRange,
} from '@harbour/shared/domain/time/academicYear';
import { addDays, type Day, day, weekdayOf } from '@harbour/shared/domain/time/day';
import { easterSunday } from '@harbour/shared/domain/time/easter';
import { defaultEnglandTerms } from '@harbour/shared/domain/time/englandTerms';
import {
  checkTerms,
  TERM_IDS,
  type TermDraft,
  termOf,
  weekOfTerm,
  weeksIn,
} from '@harbour/shared/domain/time/terms';
import { describe, expect, it } from 'vitest';

const year2026 = defaultEnglandTerms(2026);
const drafts: readonly TermDraft[] = year2026;
const change = (id: string, fields: Partial<TermDraft>): TermDraft[] =>
  drafts.map((term) => (term.id === id ? { ...term, ...fields } : term));

describe('the academic year', () => {
  it('turns on 1 September', () => {
    expect(academicYearOf(day(2026, 8, 31))).toBe(2025);
    expect(academicYearOf(day(2026, 9, 1))).toBe(2026);
    expect(academicYearOf(day(2027, 1, 1))).toBe(2026);
    expect(academicYearRange(2026)).toEqual({ from: '2026-09-01', to: '2027-08-31' });
    expect([academicYearLabel(2026), academicYearLabel(2099)]).toEqual(['2026/27', '2099/00']);
  });
});

describe('Easter', () => {
  it('falls where the almanac says', () => {
    // Dates from the tables of the Book of Common Prayer; 1818 and 2038 are the earliest and latest there can be.
    const known = [
      '1818-03-22',
      '1961-04-02',
      '2000-04-23',
      '2008-03-23',
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
    ];
    for (const of of [...known, '2027-03-28', '2028-04-16', '2038-04-25']) {
      expect(easterSunday(Number(of.slice(0, 4)))).toBe(of);
    }
  });
});

describe("England's default terms", () => {
  it('agree with what most authorities published', () => {
    const ranges = (startYear: number): string[] =>
      defaultEnglandTerms(startYear).map((t) => `${t.from} ${t.to}`);
    expect(ranges(2024)).toEqual([
      '2024-09-03 2024-10-25',
      '2024-11-04 2024-12-20',
      '2025-01-06 2025-02-14',
      '2025-02-24 2025-04-04',
      '2025-04-22 2025-05-23',
      '2025-06-02 2025-07-23',
    ]);
    expect(ranges(2025)).toEqual([
      '2025-09-02 2025-10-24',
      '2025-11-03 2025-12-19',
      '2026-01-05 2026-02-13',
      '2026-02-23 2026-03-27',
      '2026-04-13 2026-05-22',
      '2026-06-01 2026-07-21',
    ]);
    // New Year's Day kept on the Monday after the weekend: back on the Tuesday.
    expect([ranges(2022)[2], ranges(2027)[2]]).toEqual(['2023-01-03 2023-02-10', '2028-01-04 2028-02-11']);
    // An early Easter: school until Maundy Thursday.
    expect(ranges(2026).slice(3, 5)).toEqual(['2027-02-22 2027-03-25', '2027-04-12 2027-05-28']);
  });

  it('are sound in every year to come: valid, on school days, 195 days open, off on the holidays', () => {
    for (let startYear = 2000; startYear < 2100; startYear += 1) {
      const terms = defaultEnglandTerms(startYear);
      expect(checkTerms(terms, startYear)).toEqual({ ok: true, terms });
      const easter = easterSunday(startYear + 1);
      for (const off of [
        easter,
        addDays(easter, -2),
        addDays(easter, 1),
        day(startYear, 12, 25),
        day(startYear + 1, 1, 1),
      ]) {
        expect(termOf(off, terms)).toBeUndefined();
      }
      for (const term of terms) {
        expect(weekdayOf(term.from)).toBeLessThanOrEqual(5);
        expect(weekdayOf(term.to)).toBeLessThanOrEqual(5);
        expect(weeksIn(term)).toBeGreaterThanOrEqual(4);
        expect(weeksIn(term)).toBeLessThanOrEqual(9);
      }
      const end = terms.at(-1)?.to ?? '';
      expect(
        end >= `${startYear + 1}-07-14` && end <= `${startYear + 1}-07-29`,
        `${startYear} ends ${end}`,
      ).toBe(true);
    }
  });
});

describe('checking terms', () => {
  it.each([
    [
      'a date that is none',
      change('autumn2', { to: '2026-02-30' }),
      [{ id: 'autumn2', code: 'badDate', field: 'to' }],
    ],
    ['an empty date', change('spring1', { from: '' }), [{ id: 'spring1', code: 'badDate', field: 'from' }]],
    [
      'an end before the start',
      change('spring1', { to: '2027-01-02' }),
      [{ id: 'spring1', code: 'endsBeforeStart' }],
    ],
    [
      'an overlap of a day',
      change('autumn2', { from: '2026-10-23' }),
      [{ id: 'autumn2', code: 'overlaps', other: 'autumn1' }],
    ],
    [
      'the wrong order',
      change('spring2', { from: '2026-12-28', to: '2026-12-30' }),
      [{ id: 'spring2', code: 'outOfOrder', other: 'spring1' }],
    ],
    [
      'another year',
      change('summer2', { from: '2028-06-01', to: '2028-07-20' }),
      [
        { id: 'summer2', code: 'outsideYear', field: 'from' },
        { id: 'summer2', code: 'outsideYear', field: 'to' },
      ],
    ],
    ['one missing', drafts.slice(1), [{ id: 'autumn1', code: 'missing' }]],
    ['one given twice', [...drafts, ...drafts.slice(0, 1)], [{ id: 'autumn1', code: 'twice' }]],
  ])('names %s', (_name, given, problems) => {
    expect(checkTerms(given, 2026)).toEqual({ ok: false, problems });
  });

  it('names every problem at once, and takes the terms in any order', () => {
    expect(checkTerms([], 2026)).toEqual({
      ok: false,
      problems: TERM_IDS.map((id) => ({ id, code: 'missing' })),
    });
    expect(checkTerms([...drafts].reverse(), 2026)).toEqual({ ok: true, terms: year2026 });
  });
});

describe('weeks of term', () => {
  it('count from the Monday of the first week', () => {
    const week = (text: string): string | undefined => {
      const found = weekOfTerm(text as Day, year2026);
      return found && `${found.term.id} ${found.week}`;
    };
    expect(week('2026-09-01')).toBe('autumn1 1');
    expect(week('2026-09-06')).toBe('autumn1 1');
    expect(week('2026-09-07')).toBe('autumn1 2');
    expect(week('2026-10-23')).toBe('autumn1 8');
    expect(week('2026-10-26')).toBeUndefined();
    expect(week('2026-11-02')).toBe('autumn2 1');
  });
});
