import { logicOf } from '@harbour/shared/domain/lesson/logics';
import {
  isNoteOpen,
  outcomeOf,
  type Play,
  type PlayAction,
  reached,
  reducePlay,
  startPlay,
  stepAt,
} from '@harbour/shared/domain/lesson/play';
import type { Step, StepType } from '@harbour/shared/domain/lesson/stepSchemas';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXAMPLES } from './examples.ts';

function example(type: StepType, id: string, more: object = {}): Step {
  const found = EXAMPLES.find(({ name }) => name === `${type}, primary`)?.step;
  if (!found) throw new Error(type);
  return { ...found, id, ...more } as Step;
}

const steps: Step[] = [
  example('sort', 'first'),
  example('sort', 'noted', { contentNote: 'Some arguing in it.' }),
  example('sort', 'own', { use: { character: 'asha' } }),
  example('sort', 'last'),
];
const START = {
  runId: 'r',
  packId: 'p',
  lessonId: 'l',
  version: 1,
  band: 'primary',
  seed: 3,
  isLight: false,
} as const;
const begin = (more: Partial<Parameters<typeof startPlay>[2]> = {}): Play =>
  startPlay(steps, logicOf, { ...START, ...more });
const go = (play: Play, ...actions: PlayAction[]): Play =>
  actions.reduce((now, action) => reducePlay(now, steps, logicOf, action), play);
const skip: PlayAction = { type: 'skip' };

describe('a lesson', () => {
  test('a pass leaves the part and is neutral; the end comes after the last', () => {
    const play = go(begin(), skip, skip, skip, skip);
    expect(play.isFinished).toBe(true);
    expect(play.statuses).toEqual({ first: 'skipped', noted: 'skipped', own: 'skipped', last: 'skipped' });
  });

  test('a part that was done stays done when it is passed later', () => {
    let play = begin();
    while (stepAt(play, steps)?.id === 'first') {
      const options = logicOf('sort').options(steps[0] as Step, play.steps.first?.now);
      play = go(
        play,
        { type: 'step', action: options[0] },
        { type: 'step', action: options[0] },
        { type: 'next' },
      );
    }
    expect(play.statuses.first).toBe('done');
    expect(go(play, { type: 'goTo', stepId: 'first' }, skip).statuses.first).toBe('done');
  });

  test('the content note stands before the part, and next goes into it', () => {
    const play = go(begin(), skip);
    const step = stepAt(play, steps) as Step;
    expect(isNoteOpen(play, step)).toBe(true);
    const inside = go(play, { type: 'next' });
    expect(stepAt(inside, steps)?.id).toBe('noted');
    expect(isNoteOpen(inside, step)).toBe(false);
  });

  test('the plan leads back, and ahead no further than somebody has been', () => {
    const play = go(begin(), skip, skip);
    expect(reached(play)).toBe(2);
    expect(go(play, { type: 'goTo', stepId: 'last' })).toBe(play);
    const back = go(play, { type: 'goTo', stepId: 'first' });
    expect(stepAt(back, steps)?.id).toBe('first');
    expect(stepAt(go(back, { type: 'goTo', stepId: 'own' }), steps)?.id).toBe('own');
  });

  test('a private part begins with the made-up person; choosing oneself begins it anew', () => {
    const play = go(begin(), skip, skip);
    const own = steps[2] as Step;
    const options = logicOf('sort').options(own, play.steps.own?.now);
    const answered = go(play, { type: 'step', action: options[0] });
    expect(answered.used.own).toBeUndefined();
    const mine = go(answered, { type: 'use', for: 'me' });
    expect(mine.steps.own?.now).toEqual(play.steps.own?.now);
    expect(outcomeOf(answered, own, logicOf)).toBeNull();
  });

  test('lesson light has no part about oneself', () => {
    expect(begin({ isLight: true }).order).toEqual(['first', 'noted', 'last']);
  });

  test('it goes on where it was left, with what was done before', () => {
    const play = begin({ resumeAt: { stepId: 'own', statuses: { first: 'done', noted: 'skipped' } } });
    expect(stepAt(play, steps)?.id).toBe('own');
    expect(play.statuses).toEqual({ first: 'done', noted: 'skipped' });
  });

  test('a step that a newer version has no more is begun from the start', () => {
    const play = begin({ resumeAt: { stepId: 'gone', statuses: {} } });
    expect(stepAt(play, steps)?.id).toBe('first');
  });

  test('any order of presses keeps a place that is there, and plain data', () => {
    const actions = fc.array(
      fc.oneof(
        fc.constantFrom<PlayAction>(
          { type: 'next' },
          { type: 'back' },
          skip,
          { type: 'undo' },
          { type: 'noted' },
          { type: 'use', for: 'me' },
          { type: 'use', for: 'character' },
        ),
        fc
          .constantFrom('first', 'noted', 'own', 'last', 'none')
          .map((stepId): PlayAction => ({ type: 'goTo', stepId })),
        fc
          .constantFrom('nice', 'not-nice', 'both', 'none')
          .map((box): PlayAction => ({ type: 'step', action: { type: 'place', box } })),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(actions, (some) => {
        const play = go(begin(), ...some);
        expect(stepAt(play, steps)).toBeDefined();
        expect(JSON.parse(JSON.stringify(play))).toEqual(play);
        expect(play.at).toBeLessThanOrEqual(reached(play));
      }),
    );
  });
});
