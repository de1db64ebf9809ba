import {
  normalisePassphrase,
  type PassphraseProblem,
  passphraseProblem,
} from '@harbour/shared/domain/access/passphrase';

const problems: Readonly<Record<PassphraseProblem, true>> = {
  empty: true,
  tooShort: true,
  tooLong: true,
  tooCommon: true,
  containsName: true,
};

/** The key of the words for a reason that main gave; an unknown one still gets words. */
export function weakReason(reason: string): PassphraseProblem | 'other' {
  return Object.hasOwn(problems, reason) ? (reason as PassphraseProblem) : 'other';
}

export type Strength = 'tooShort' | 'easy' | 'fair' | 'strong';

/** How hard a passphrase is to guess, in four steps; null while there is nothing to judge. */
export function strengthOf(text: string, names: readonly string[]): Strength | null {
  const problem = passphraseProblem(text, names);
  if (problem === 'empty') return null;
  if (problem === 'tooShort') return 'tooShort';
  if (problem !== undefined) return 'easy';
  const clean = normalisePassphrase(text);
  const words = new Set(clean.split(' ').filter((word) => word.length >= 3));
  return words.size >= 4 || Array.from(clean).length >= 20 ? 'strong' : 'fair';
}
