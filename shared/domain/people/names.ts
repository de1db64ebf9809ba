/** Longest name of a pupil or member of staff, in characters as people count them (code points). */
export const NAME_MAX = 120;
/** Longest name of a group. */
export const GROUP_NAME_MAX = 60;

export type TextProblem = 'missing' | 'tooLong';
export type TextResult =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly code: TextProblem };

// Spaces of any kind, including line breaks pasted from a document.
const SPACES = /[\s\u0085\u00a0\u2028\u2029]+/gu;
// Controls, unpaired halves of surrogates, invisible fillers, and the marks that can turn the reading order of the text around
// them. Joiners stay (Persian names and emoji families need them), as do the plain left and right marks.
const UNSEEN = /[\p{Cc}\p{Cs}\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/gu;
// Letters, digits, pictures: something that can be seen.
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Text as it is stored: NFC, without control characters, trimmed, runs of space as one. Emoji and any script are kept. */
export function cleanText(text: string): string {
  return text.replace(SPACES, ' ').replace(UNSEEN, '').normalize('NFC').replace(/ {2,}/g, ' ').trim();
}

/** Whether {@link cleanText} would take out more than spaces. */
export function hasUnseen(text: string): boolean {
  return text.replace(SPACES, ' ').search(UNSEEN) >= 0;
}

/** Checks and cleans a line of text that must not be empty. */
export function checkLine(text: string, max: number): TextResult {
  const value = cleanText(text);
  if (!VISIBLE.test(value)) return { ok: false, code: 'missing' };
  if (Array.from(value).length > max) return { ok: false, code: 'tooLong' };
  return { ok: true, value };
}

/** Checks and cleans a name: at most {@link NAME_MAX} characters, at least one that can be seen. */
export function checkName(text: string): TextResult {
  return checkLine(text, NAME_MAX);
}

/** The form in which two names are compared: without case, accents, hyphens and apostrophes. Never stored nor shown. */
export function nameKey(text: string): string {
  return (
    cleanText(text)
      .normalize('NFKD')
      // Accents only: in other scripts the marks are vowels, and different names would become one.
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .replace(/[\s'’‘`´\-‐‑–.]+/gu, ' ')
      .trim()
  );
}
