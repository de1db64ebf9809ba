import type { SpokenPiece } from './pieces.ts';

/** One speech sound as the engine made it, in order. */
export type Sound = {
  /** Seconds from the start at which it ends. */
  readonly until: number;
  readonly isPause: boolean;
};

/** Two letters that make one sound. */
const PAIRS = /ch|ck|gh|ng|ph|qu|sh|th|wh|ai|au|aw|ay|ea|ee|ei|ew|ey|ie|oa|oe|oi|oo|ou|ow|oy|ue|(.)\1/g;

/** About how many speech sounds a word has: its letters, less the pairs and a silent e. A figure is read as a word of its own. */
export function soundsIn(word: string): number {
  const letters = [...word.toLowerCase().replace(/\d/g, 'aaaa')].filter((letter) => /\p{L}/u.test(letter));
  const joined = letters.join('');
  const pairs = joined.replace(/\baaaa/g, '').match(PAIRS)?.length ?? 0;
  const silent = joined.length > 3 && /[^aeiou]e$/.test(joined) ? 1 : 0;
  return Math.max(1, letters.length - pairs - silent);
}

/** A run of words that is said without a pause, and how long each word is for its share of the run's time. */
type Phrase = { weights: number[] };

/**
 * When each word of a piece begins. With the engine's sounds, words begin where one of its sounds does, and its pauses are matched
 * with the text's commas; without, time is shared by the words' lengths.
 * @param seconds how long the whole piece is
 * @returns one time per word, in seconds from the start, never falling
 */
export function wordTimes(piece: SpokenPiece, seconds: number, sounds: readonly Sound[] = []): number[] {
  const phrases = toPhrases(piece);
  const runs = toRuns(sounds);
  if (runs.length === phrases.length)
    return phrases.flatMap(({ weights }, at) => spread(weights, runs[at] ?? []));
  const weights = phrases.flatMap((phrase) => phrase.weights);
  const all = runs.flat();
  return spread(weights, all.length > 0 ? all : evenly(seconds, weights));
}

function toPhrases({ text, words }: SpokenPiece): Phrase[] {
  const phrases: Phrase[] = [];
  let phrase: Phrase = { weights: [] };
  for (const [at, word] of words.entries()) {
    phrase.weights.push(soundsIn(text.slice(word.start, word.end)));
    if (!word.endsPhrase && at < words.length - 1) continue;
    phrases.push(phrase);
    phrase = { weights: [] };
  }
  return phrases;
}

/** The starts of the sounds, one list for each stretch between pauses. */
function toRuns(sounds: readonly Sound[]): number[][] {
  const runs: number[][] = [];
  let before = 0;
  let isNew = true;
  for (const { until, isPause } of sounds) {
    if (isPause) isNew = true;
    else {
      if (isNew) runs.push([]);
      runs.at(-1)?.push(before);
      isNew = false;
    }
    before = until;
  }
  return runs;
}

/** Equal sounds over the whole length, for want of real ones. */
function evenly(seconds: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return Array.from({ length: total }, (_, at) => (seconds * at) / total);
}

/** Gives each word its share of the sounds. */
function spread(weights: readonly number[], starts: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  return weights.map((weight) => {
    const sound = Math.min(starts.length - 1, Math.round((before / total) * starts.length));
    before += weight;
    return starts[sound] ?? 0;
  });
}
