import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** One string of a locale file, with the keys that lead to it. */
export interface Leaf {
  readonly path: readonly string[];
  readonly text: string;
}

/** Every string of a locale file. */
export function leavesOf(value: unknown, path: readonly string[] = []): Leaf[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’{}-]*/gu) ?? [];
}

/** Sentences of a list of strings; each string ends one. */
export function sentencesOf(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => text.split(/[.?!]+["”']?(?:\s+|$)/u))
    .filter((part) => wordsOf(part).length > 0);
}

/** Puts "it" for taught words and for values that are filled in, so that only the wording around them is measured. */
export function mask(text: string, taught: readonly string[]): string {
  const plain = text.replaceAll(/\{\{\w+\}\}/g, 'it');
  return taught.reduce(
    (masked, word) =>
      masked.replaceAll(new RegExp(`(?<![\\p{L}-])${literal(word)}(?![\\p{L}-])`, 'giu'), 'it'),
    plain,
  );
}

/** A word of somebody's lesson is looked for as it stands, whatever its signs mean in a pattern. */
function literal(word: string): string {
  return word.replaceAll(/[\^$\\.*+?()[\]{}|/]/g, '\\$&');
}

/** Counted once: every window of a text has the same words again. */
const known = new Map<string, number>();
const KNOWN_MAX = 20_000;

function syllablesOf(word: string): number {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= KNOWN_MAX) known.clear();
  const count = syllable(word);
  known.set(word, count);
  return count;
}

/** Flesch-Kincaid grade of some sentences. */
export function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}

/** The highest grade of any run of whole sentences with at least `length` words. */
export function hardestWindow(sentences: readonly string[], length: number): number {
  let hardest = Number.NEGATIVE_INFINITY;
  for (let start = 0; start < sentences.length; start += 1) {
    const window: string[] = [];
    let words = 0;
    for (let at = start; at < sentences.length; at += 1) {
      const sentence = sentences[at] ?? '';
      window.push(sentence);
      words += wordsOf(sentence).length;
      if (words >= length) {
        hardest = Math.max(hardest, gradeOf(window));
        break;
      }
    }
  }
  return hardest;
}
