import { SAY_MAX } from '@harbour/shared/domain/access/readAloud';
import { type SpokenPiece, toPieces } from '@harbour/shared/domain/readaloud/pieces';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const wordsOf = ({ text, words }: SpokenPiece): string[] =>
  words.map(({ start, end }) => text.slice(start, end));
const inWords = (text: string, locale = 'en-GB'): string[][] => toPieces(text, locale, SAY_MAX).map(wordsOf);

describe('what is read in one go', () => {
  it('is a sentence, with its words in order', () => {
    expect(inWords('Hello, Asha. How are you?')).toEqual([
      ['Hello', 'Asha'],
      ['How', 'are', 'you'],
    ]);
  });

  it('keeps apostrophes within a word and knows figures', () => {
    expect(inWords('I’d like 2 o’clock')).toEqual([['I’d', 'like', '2', 'o’clock']]);
  });

  it('leaves out what holds no word', () => {
    expect(inWords('…')).toEqual([]);
    expect(inWords(' 🙂 ')).toEqual([]);
    expect(inWords('')).toEqual([]);
  });

  it('knows where a voice pauses', () => {
    const [piece] = toPieces('Take a break, then carry on – slowly.', 'en-GB', SAY_MAX);
    const pauses = piece?.words.filter(({ endsPhrase }) => endsPhrase);
    expect(pauses?.map(({ start, end }) => piece?.text.slice(start, end))).toEqual(['break', 'on', 'slowly']);
  });

  it('reads other alphabets and directions', () => {
    expect(inWords('مرحبا، كيف حالك؟', 'ar')).toEqual([['مرحبا', 'كيف', 'حالك']]);
    expect(inWords('Zażółć gęślą jaźń.', 'pl')).toEqual([['Zażółć', 'gęślą', 'jaźń']]);
    expect(inWords('今天好吗？', 'zh').flat().join('')).toBe('今天好吗');
    expect(inWords('[Ĥéļļö one two]', 'en-XA')).toEqual([['Ĥéļļö', 'one', 'two']]);
  });

  it('splits what is too long at a word, and loses none', () => {
    const text = 'a calm sea and a slow wind '.repeat(40);
    const pieces = toPieces(text, 'en-GB', SAY_MAX);
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.flatMap(wordsOf)).toEqual(text.trim().split(' '));
    for (const { text: part } of pieces) expect(part.length).toBeLessThanOrEqual(SAY_MAX);
  });

  it('whatever the text: pieces are short, and every word is found where it is said to be', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.constantFrom('en-GB', 'ar', 'th'),
        (text, locale) => {
          for (const piece of toPieces(text, locale, 40)) {
            expect(piece.text.length).toBeLessThanOrEqual(40);
            let last = 0;
            for (const { start, end } of piece.words) {
              expect(start).toBeGreaterThanOrEqual(last);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(piece.text.length);
              last = end;
            }
            expect(text.startsWith(piece.text, piece.at)).toBe(true);
          }
        },
      ),
    );
  });
});
