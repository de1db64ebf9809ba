import { type LearnAction, logic, placeOf } from '@harbour/shared/domain/lesson/steps/learn/reducer';
import { schema } from '@harbour/shared/domain/lesson/steps/learn/schema';
import { describe, expect, test } from 'vitest';
import examples from '../../../../assets/content/examples/learn.json';

const questions = schema.parse(examples.primary);
const map = schema.parse(examples.secondary);

function played(content: typeof questions, ...actions: LearnAction[]) {
  return actions.reduce((state, action) => logic.reduce(content, state, action), logic.start(content, 1));
}

describe('something to try beside the words', () => {
  test('the face follows the stops', () => {
    expect(placeOf(played(questions, { type: 'stop', show: 'niceness', stop: 2 }))).toEqual({
      valence: 0.6,
      energy: 0,
    });
  });

  test('what was tried on one screen is still there on the next', () => {
    const state = played(
      questions,
      { type: 'stop', show: 'niceness', stop: 0 },
      { type: 'forward' },
      { type: 'stop', show: 'energy', stop: 2 },
    );
    expect(placeOf(state)).toEqual({ valence: -0.6, energy: 0.6 });
  });

  test('the map is put anywhere, and a question that is answered anew moves it', () => {
    const put = played(map, { type: 'map', valence: 0.35, energy: -0.8 });
    expect(placeOf(put)).toEqual({ valence: 0.35, energy: -0.8 });
    const asked = logic.reduce(map, put, { type: 'stop', show: 'energy', stop: 2 });
    expect(placeOf(asked)).toEqual({ valence: 0, energy: 0.6 });
  });

  test('only what is on the screen moves, and only to where it can be', () => {
    const begun = logic.start(questions, 1);
    for (const action of [
      { type: 'stop', show: 'energy', stop: 2 },
      { type: 'stop', show: 'niceness', stop: 3 },
      { type: 'stop', show: 'niceness', stop: 0.5 },
      { type: 'map', valence: 0.5, energy: 0.5 },
    ] as const)
      expect(logic.reduce(questions, begun, action)).toBe(begun);
    const onMap = logic.start(map, 1);
    expect(logic.reduce(map, onMap, { type: 'map', valence: 2, energy: 0 })).toBe(onMap);
    expect(logic.reduce(map, onMap, { type: 'map', valence: Number.NaN, energy: 0 })).toBe(onMap);
  });

  test('nothing has to be moved: it is read with its last screen', () => {
    const read = played(questions, { type: 'forward' }, { type: 'forward' });
    expect(logic.isDone(questions, read)).toBe(true);
    expect(logic.isDone(questions, logic.start(questions, 1))).toBe(false);
    expect(logic.looks(questions, read)).toBe(0);
  });
});
