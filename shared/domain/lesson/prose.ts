import { z } from 'zod';

/**
 * Words somebody reads or hears. They stand in the text files of a pack, never in its structure, so that another language is
 * another text file. Control characters, markup and direction marks have no place in them.
 */
const PROSE_MAX = 600;
const LABEL_MAX = 90;

function plain(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point.
  return !/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff<>]/.test(text);
}

/** One to a few sentences. */
export const prose = z
  .string()
  .trim()
  .min(1)
  .max(PROSE_MAX)
  .refine(plain, { message: 'has a character that text must not have' });

/** A name of something: on a card, a box, a button. */
export const label = prose.max(LABEL_MAX);

/** Names inside a lesson; a step's results are kept under them, so they never change once a lesson was taught. */
export const localId = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);
