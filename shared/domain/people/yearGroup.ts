import type { Band } from '../checkin/types.ts';

/** A school year: 0 is Reception, then 1 to 13. */
export const YEAR_GROUPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13] as const;
export type YearGroup = (typeof YEAR_GROUPS)[number];

/** Where a centre wants a year in another band than usual, such as an able Year 6 group on Secondary lessons. */
export type BandOverrides = { readonly [year in YearGroup]?: Band };

const RECEPTION = new Set([
  'r',
  'rec',
  'reception',
  'yr r',
  'yr',
  'year r',
  'year reception',
  'fs2',
  'f2',
  '0',
  'year 0',
]);
const YEAR = /^(?:(?:n ?c )?(?:curriculum )?(?:years?|yrs?|y|ncy|nc) ?(?:group |grp )?)?0?(\d{1,2})(?: 0+)?$/;

/** Reads a year as school systems write it: 'Year 9', 'Yr 9', 'Y9', '09', '9.0', 'R', 'Reception'. */
export function parseYearGroup(text: string): YearGroup | undefined {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  // Some systems count Nursery as -1; that is no Year 1.
  if (/^\s*[-−–]/.test(text)) return undefined;
  if (RECEPTION.has(plain)) return 0;
  const number = Number(YEAR.exec(plain)?.[1]);
  return YEAR_GROUPS.find((year) => year === number);
}

/** The band whose lessons and words a year uses: up to Year 6 Primary, from Year 7 Secondary, unless the centre says otherwise. */
export function bandOfYear(year: YearGroup, overrides: BandOverrides = {}): Band {
  return overrides[year] ?? (year <= 6 ? 'primary' : 'secondary');
}
