import { academicYearRange } from './academicYear.ts';
import { type Day, daysBetween, mondayOf, parseDay } from './day.ts';

/** The six half-terms of an English school year, in their order. */
export const TERM_IDS = ['autumn1', 'autumn2', 'spring1', 'spring2', 'summer1', 'summer2'] as const;
export type TermId = (typeof TERM_IDS)[number];

/** One half-term: both days are school days within it. */
export interface Term {
  readonly id: TermId;
  readonly from: Day;
  readonly to: Day;
}

/** A half-term as somebody typed it: the days may be anything. */
export interface TermDraft {
  readonly id: TermId;
  readonly from: string;
  readonly to: string;
}

/** What is wrong with a list of terms. */
export type TermProblemCode =
  /** Not a date. */
  | 'badDate'
  /** The last day is before the first. */
  | 'endsBeforeStart'
  /** Starts before or on the last day of an earlier half-term. `other` names that one. */
  | 'overlaps'
  /** Lies wholly before a half-term that should come first. `other` names that one. */
  | 'outOfOrder'
  /** Not within 1 September to 31 August. */
  | 'outsideYear'
  /** Given twice. */
  | 'twice'
  /** Not given at all. */
  | 'missing';

export interface TermProblem {
  readonly id: TermId;
  readonly code: TermProblemCode;
  readonly field?: 'from' | 'to';
  readonly other?: TermId;
}

export type TermsResult =
  | { readonly ok: true; readonly terms: readonly Term[] }
  | { readonly ok: false; readonly problems: readonly TermProblem[] };

/**
 * Checks a year's half-terms: each of the six once, real dates, in order, not overlapping, within the academic year.
 * All problems are named, in the order of the terms.
 */
export function checkTerms(drafts: readonly TermDraft[], startYear: number): TermsResult {
  const range = academicYearRange(startYear);
  const problems: TermProblem[] = [];
  const terms: Term[] = [];
  for (const id of TERM_IDS) {
    const [draft, second] = drafts.filter((candidate) => candidate.id === id);
    if (draft === undefined) {
      problems.push({ id, code: 'missing' });
      continue;
    }
    if (second !== undefined) problems.push({ id, code: 'twice' });
    const from = parseDay(draft.from);
    const to = parseDay(draft.to);
    if (from === undefined) problems.push({ id, code: 'badDate', field: 'from' });
    if (to === undefined) problems.push({ id, code: 'badDate', field: 'to' });
    if (from === undefined || to === undefined) continue;
    if (from < range.from || from > range.to) problems.push({ id, code: 'outsideYear', field: 'from' });
    if (to < range.from || to > range.to) problems.push({ id, code: 'outsideYear', field: 'to' });
    if (to < from) {
      problems.push({ id, code: 'endsBeforeStart' });
      continue;
    }
    const clash = terms.find((earlier) => from <= earlier.to);
    if (clash !== undefined) {
      problems.push({ id, code: to < clash.from ? 'outOfOrder' : 'overlaps', other: clash.id });
    }
    terms.push({ id, from, to });
  }
  return problems.length === 0 ? { ok: true, terms } : { ok: false, problems };
}

/** The half-term a day lies in; undefined in the holidays. */
export function termOf(of: Day, terms: readonly Term[]): Term | undefined {
  return terms.find((term) => term.from <= of && of <= term.to);
}

/**
 * The week of the half-term a day lies in, from 1. Weeks start on Monday, so a half-term that starts on a Thursday has a
 * first week of two days. Undefined in the holidays.
 */
export function weekOfTerm(
  of: Day,
  terms: readonly Term[],
): { readonly term: Term; readonly week: number } | undefined {
  const term = termOf(of, terms);
  return term && { term, week: daysBetween(mondayOf(term.from), mondayOf(of)) / 7 + 1 };
}

/** How many weeks, counted as {@link weekOfTerm} does, a half-term has. */
export function weeksIn(term: Term): number {
  return daysBetween(mondayOf(term.from), mondayOf(term.to)) / 7 + 1;
}
