/** A word within its sentence's text. */
export type SpokenWord = {
  /** UTF-16 offsets into the sentence's text; `end` is behind the last letter. */
  readonly start: number;
  readonly end: number;
  /** A comma, a dash or the like follows: a voice pauses here. */
  readonly endsPhrase: boolean;
};

/** What is spoken in one go. */
export type SpokenPiece = {
  readonly text: string;
  /** Where it stands in the whole text, in UTF-16 units. */
  readonly at: number;
  readonly words: readonly SpokenWord[];
};

const PAUSE = /[,;:.!?…–—()،؛؟、。]/;

/**
 * Splits a text into what is spoken in one go: sentences, and long ones at a word's edge. What holds no word (a lone dash, an
 * emoji) is left out, so that nothing unspeakable is ever waited for.
 * @param locale language tag; says where words and sentences end
 * @param most longest piece in UTF-16 units
 */
export function toPieces(text: string, locale: string, most: number): SpokenPiece[] {
  const sentences = new Intl.Segmenter(locale, { granularity: 'sentence' });
  const words = new Intl.Segmenter(locale, { granularity: 'word' });
  const pieces: SpokenPiece[] = [];
  for (const { segment, index } of sentences.segment(text)) {
    for (const part of splitLong(segment, words, most)) {
      const inPart = wordsOf(part.text, words);
      if (inPart.length > 0) pieces.push({ text: part.text, at: index + part.at, words: inPart });
    }
  }
  return pieces;
}

type Part = { text: string; at: number };

function splitLong(sentence: string, words: Intl.Segmenter, most: number): Part[] {
  if (sentence.length <= most) return [{ text: sentence, at: 0 }];
  const parts: Part[] = [];
  let part: Part = { text: '', at: 0 };
  for (const { segment, index } of words.segment(sentence)) {
    if (part.text.length + segment.length > most && part.text !== '') {
      parts.push(part);
      part = { text: '', at: index };
    }
    // One "word" longer than a piece (an address, letters held down) is said as far as it goes.
    part.text += segment.slice(0, most);
  }
  parts.push(part);
  return parts;
}

function wordsOf(text: string, words: Intl.Segmenter): SpokenWord[] {
  const found: { start: number; end: number }[] = [];
  for (const { segment, index, isWordLike } of words.segment(text)) {
    if (isWordLike) found.push({ start: index, end: index + segment.length });
  }
  return found.map((word, at) => ({
    ...word,
    endsPhrase: PAUSE.test(text.slice(word.end, found[at + 1]?.start ?? text.length)),
  }));
}
