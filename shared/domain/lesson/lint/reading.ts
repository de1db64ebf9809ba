import type { Band } from '../../checkin/types.ts';
import { gradeOf, hardestWindow, mask, sentencesOf, wordsOf } from '../../text/reading.ts';
import type { Tell } from './issue.ts';

interface Limits {
  /** Flesch-Kincaid grade over all, and of any 100 words in a row. */
  readonly mean: number;
  readonly window: number;
  /** Words in a sentence: mean and longest. */
  readonly sentence: number;
  readonly longest: number;
}

/** CURRICULUM 2.7: UK reading ages of about 7, of 9 to 10, and of an adult in a hurry. */
export const READING_LIMITS: Readonly<Record<Band | 'staff', Limits>> = {
  primary: { mean: 2.5, window: 4, sentence: 9, longest: 15 },
  secondary: { mean: 4.5, window: 6, sentence: 12, longest: 20 },
  staff: { mean: 10, window: 12, sentence: 20, longest: 30 },
};

/** Below this the formula says nothing. */
const WORDS_MIN = 60;
const WINDOW = 100;

export interface ReadingFigures {
  readonly words: number;
  readonly grade: number;
  readonly hardest: number;
  readonly sentence: number;
}

/** The figures of some strings, with taught words masked. */
export function measureReading(texts: readonly string[], taught: readonly string[]): ReadingFigures {
  const sentences = sentencesOf(texts.map((text) => mask(text, taught)));
  const lengths = sentences.map((sentence) => wordsOf(sentence).length);
  const words = lengths.reduce((sum, length) => sum + length, 0);
  return {
    words,
    grade: sentences.length === 0 ? 0 : gradeOf(sentences),
    hardest: hardestWindow(sentences, WINDOW),
    sentence: sentences.length === 0 ? 0 : words / sentences.length,
  };
}

/** Holds all strings of one reader in one lesson to their limits. */
export function lintReading(
  strings: readonly { readonly path: string; readonly text: string }[],
  reader: Band | 'staff',
  taught: readonly string[],
  tell: Tell,
): void {
  const limits = READING_LIMITS[reader];
  for (const { path, text } of strings) {
    for (const sentence of sentencesOf([text])) {
      const { length } = wordsOf(sentence);
      if (length > limits.longest)
        tell('sentence', path, `has a sentence of ${length} words; the longest is ${limits.longest}`);
    }
  }
  const { words, grade, hardest, sentence } = measureReading(
    strings.map(({ text }) => text),
    taught,
  );
  if (words < WORDS_MIN) return;
  const over = (what: string, is: number, limit: number): void => {
    if (is > limit) tell('reading', reader, `${what} is ${is.toFixed(1)}; the limit is ${limit}`);
  };
  over('reading grade', grade, limits.mean);
  over('hardest 100 words', hardest, limits.window);
  over('mean sentence', sentence, limits.sentence);
}
