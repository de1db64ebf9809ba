import type { Issue } from '../lint/issue.ts';
import { ISSUES_SHOWN } from './limits.ts';

/** Why a pack was not taken. Stable: the renderer has words for each. */
export const PACK_REFUSALS = [
  'notFound',
  /** A folder, a device. */
  'notAFile',
  'cannotRead',
  'empty',
  /** `bytes`, `limit`. */
  'tooLarge',
  /** Not a zip, or none that could be read. */
  'notAPack',
  /** A zip that Harbour did not write: gaps, overlaps, comments, extra fields, lying sizes, sums that do not fit. */
  'notPlain',
  /** A part that unpacks to more than it is. `file`. */
  'squeezed',
  /** `count`, `limit`. */
  'tooManyFiles',
  /** `file`. */
  'badName',
  /** Two names that some disks take for one. `file`. */
  'sameName',
  /** `file`. */
  'missing',
  /** `file`, `bytes`, `limit`. */
  'fileTooLarge',
  /** `file`, `path`. */
  'badManifest',
  /** A part that the list of contents does not have. `file`. */
  'notListed',
  /** A part is not what the list of contents says. `file`. */
  'altered',
  'badSignature',
  /** `file`, `why`. */
  'badPicture',
  /** `count`, `limit`. */
  'tooManyLessons',
  /** There is something to mend in the lessons: `issues`. */
  'problems',
  /** It took too long or needed too much memory. */
  'tooMuch',
  /** The lessons that come with Harbour cannot be replaced. */
  'ownPack',
  /** Other lessons stand here already under the same name and version. `version`. */
  'versionTaken',
] as const;
export type PackRefusalCode = (typeof PACK_REFUSALS)[number];

export interface PackRefusal {
  readonly ok: false;
  readonly code: PackRefusalCode;
  readonly details: Readonly<Record<string, string | number>>;
  readonly issues: readonly Issue[];
}

/** Text of a file that nobody vouches for, as it may be shown: one short line without anything invisible. */
export function shown(text: string, most = 80): string {
  const plain = text.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '?');
  return plain.length > most ? `${plain.slice(0, most - 1)}…` : plain;
}

export function refusePack(
  code: PackRefusalCode,
  details: Readonly<Record<string, string | number>> = {},
  issues: readonly Issue[] = [],
): PackRefusal {
  return {
    ok: false,
    code,
    details: Object.fromEntries(
      Object.entries(details).map(([key, value]) => [key, typeof value === 'string' ? shown(value) : value]),
    ),
    issues: issues.slice(0, ISSUES_SHOWN).map((issue) => ({
      file: shown(issue.file),
      path: shown(issue.path, 160),
      rule: shown(issue.rule, 40),
      detail: shown(issue.detail, 200),
    })),
  };
}
