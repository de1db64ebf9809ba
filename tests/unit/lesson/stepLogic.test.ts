import { logicOf } from '@harbour/shared/domain/lesson/logics';
import { canUndo, type Play, reducePlay, startPlay } from '@harbour/shared/domain/lesson/play';
import type { Step } from '@harbour/shared/domain/lesson/stepSchemas';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXAMPLES } from './examples.ts';

const START = {
  runId: 'r',
  packId: 'p',
  lessonId: 'l',
  version: 1,
  band: 'primary',
  isLight: false,
} as const;

function begin(step: Step, seed = 1): Play {
  return startPlay([step], logicOf, { ...START, seed });
}

function stateOf(play: Play, step: Step): unknown {
  return play.steps[step.id]?.now;
}

/** Presses what is offered, chosen by the numbers; a number far off asks for something that is not offered. */
function walk(play: Play, step: Step, presses: readonly number[]): Play[] {
  const ways = [play];
  for (const press of presses) {
    const now = ways.at(-1) ?? play;
    const options = logicOf(step.type).options(step, stateOf(now, step));
    const action = options.length === 0 ? { type: 'nothing' } : options[press % options.length];
    ways.push(reducePlay(now, [step], logicOf, { type: 'step', action }));
  }
  return ways;
}

describe.each(EXAMPLES)('$name', ({ step }) => {
  const presses = fc.array(fc.nat(1000), { maxLength: 40 });

  test('any order of presses keeps a state that a break can put away', () => {
    fc.assert(
      fc.property(presses, fc.nat(99), (some, seed) => {
        for (const play of walk(begin(step, seed), step, some)) {
          const state = stateOf(play, step);
          expect(JSON.parse(JSON.stringify(state))).toEqual(state);
          const logic = logicOf(step.type);
          expect([0, 1, 2, 3]).toContain(logic.looks(step, state));
          expect(typeof logic.isDone(step, state)).toBe('boolean');
        }
      }),
      { numRuns: 60 },
    );
  });

  const isExit = step.type === 'quiz' && step.isExit === true;

  if (isExit)
    test('an exit check cannot be undone: a hint cannot be unread', () => {
      const options = logicOf(step.type).options(step, stateOf(begin(step), step));
      const answered = reducePlay(begin(step), [step], logicOf, { type: 'step', action: options[0] });
      expect(canUndo(answered, step)).toBe(false);
      expect(reducePlay(answered, [step], logicOf, { type: 'undo' })).toBe(answered);
    });

  if (!isExit)
    test('undo gives back what was there before, press by press', () => {
      fc.assert(
        fc.property(presses, (some) => {
          const ways = walk(begin(step), step, some);
          const different = ways.filter(
            (play, at) => at === 0 || stateOf(play, step) !== stateOf(ways[at - 1] ?? play, step),
          );
          let play = ways.at(-1) ?? begin(step);
          for (const before of different.slice(0, -1).reverse().slice(0, 40)) {
            play = reducePlay(play, [step], logicOf, { type: 'undo' });
            expect(stateOf(play, step)).toEqual(stateOf(before, step));
          }
          if (different.length <= 40) expect(canUndo(play, step)).toBe(false);
        }),
        { numRuns: 60 },
      );
    });

  test('what is not offered changes nothing, and nothing throws', () => {
    fc.assert(
      fc.property(presses, fc.anything(), (some, junk) => {
        const play = walk(begin(step), step, some).at(-1) ?? begin(step);
        for (const action of [
          { type: 'there-is-none' },
          { type: junk },
          { type: 'place', box: '__proto__' },
        ]) {
          const after = logicOf(step.type).reduce(step, stateOf(play, step), action);
          expect(after).toEqual(stateOf(play, step));
        }
      }),
      { numRuns: 30 },
    );
  });

  test('next comes to the end in the end', () => {
    let play = begin(step);
    for (let count = 0; count < 100 && !play.isFinished; count += 1)
      play = reducePlay(play, [step], logicOf, { type: 'next' });
    expect(play.isFinished).toBe(true);
  });

  test('the same seed shuffles the same way', () => {
    expect(stateOf(begin(step, 7), step)).toEqual(stateOf(begin(step, 7), step));
  });
});
