import { SAY_MAX } from '@harbour/shared/domain/access/readAloud';
import { type SpokenPiece, toPieces } from '@harbour/shared/domain/readaloud/pieces';
import { type Sound, soundsIn, wordTimes } from '@harbour/shared/domain/readaloud/timing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

function piece(text: string): SpokenPiece {
  const [first] = toPieces(text, 'en-GB', SAY_MAX);
  if (!first) throw new Error('nothing to read');
  return first;
}

/** Reads `pau:0.162 hh:0.254` as the engine prints it. */
const sounds = (printed: string): Sound[] =>
  printed.split(' ').map((entry) => {
    const [name, until] = entry.split(':');
    return { until: Number(until), isPause: name === 'pau' };
  });

/** As Flite says "How are you today, my friend?" */
const REAL = sounds(
  'pau:0.162 hh:0.254 aw:0.402 aa:0.442 r:0.513 y:0.599 uw:0.652 t:0.724 ax:0.777 d:0.828 ey:1.064 pau:1.262 m:1.339 ay:1.435 f:1.545 r:1.644 eh:1.779 n:1.829 d:1.941 pau:2.108',
);
/** Where its words really begin: before hh, aa, y, t, m and f. */
const REAL_STARTS = [0.162, 0.402, 0.513, 0.652, 1.262, 1.435];

describe('when a word is lit', () => {
  it('follows the sounds of the engine within a tenth of a second', () => {
    const times = wordTimes(piece('How are you today, my friend?'), 2.1, REAL);
    expect(times).toHaveLength(REAL_STARTS.length);
    for (const [at, time] of times.entries())
      expect(Math.abs(time - (REAL_STARTS[at] ?? 0)), `word ${at}`).toBeLessThan(0.1);
  });

  it('begins the words after a pause where the voice goes on', () => {
    const times = wordTimes(piece('How are you today, my friend?'), 2.1, REAL);
    expect(times[4]).toBe(1.262);
  });

  it('shares the time by length where the engine tells of no sounds', () => {
    const times = wordTimes(piece('I understand you'), 3);
    expect(times[0]).toBe(0);
    expect((times[2] ?? 0) - (times[1] ?? 0)).toBeGreaterThan(3 * ((times[1] ?? 0) - (times[0] ?? 0)));
    expect(times[2]).toBeLessThan(3);
  });

  it('counts sounds, not letters', () => {
    expect(soundsIn('sheep')).toBe(3);
    expect(soundsIn('like')).toBe(3);
    expect(soundsIn('12')).toBeGreaterThan(4);
    expect(soundsIn('مرحبا')).toBe(5);
    expect(soundsIn('’')).toBe(1);
  });

  it('whatever the text and the sounds: one time per word, never falling, within the piece', () => {
    const sound = fc.record({ step: fc.double({ min: 0, max: 1, noNaN: true }), isPause: fc.boolean() });
    const text = fc.array(fc.constantFrom('sea', 'a', 'break,', 'lighthouse.', '12', '–'), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, fc.array(sound, { maxLength: 60 }), (parts, steps) => {
        const [first] = toPieces(`word ${parts.join(' ')}`, 'en-GB', SAY_MAX);
        if (!first) return;
        let until = 0;
        const made = steps.map(({ step, isPause }) => {
          until += step;
          return { until, isPause };
        });
        const times = wordTimes(first, 5, made);
        expect(times).toHaveLength(first.words.length);
        for (const [at, time] of times.entries()) {
          expect(time).toBeGreaterThanOrEqual(times[at - 1] ?? 0);
          expect(time).toBeLessThanOrEqual(Math.max(5, until));
        }
      }),
    );
  });
});
