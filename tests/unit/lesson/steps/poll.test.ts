import { logic } from '@harbour/shared/domain/lesson/steps/poll/reducer';
import { schema } from '@harbour/shared/domain/lesson/steps/poll/schema';
import { describe, expect, test } from 'vitest';
import examples from '../../../../assets/content/examples/poll.json';

const content = schema.parse(examples.primary);
const begun = logic.start(content, 1);

describe('a poll', () => {
  test('one press is enough, and may be changed', () => {
    const walk = logic.reduce(content, begun, { type: 'choose', option: 'walk' });
    expect(walk.chosen).toBe('walk');
    expect(logic.isDone(content, walk)).toBe(true);
    expect(logic.reduce(content, walk, { type: 'choose', option: 'song' }).chosen).toBe('song');
  });

  test('no choice is looked at again: every one of them is an answer', () => {
    for (const action of logic.options(content, begun))
      expect(logic.looks(content, logic.reduce(content, begun, action))).toBe(0);
  });

  test('passing is possible, and is not a choice', () => {
    expect(logic.forward(content, begun)).toBeNull();
    expect(logic.isDone(content, begun)).toBe(false);
  });

  test('what was chosen is kept nowhere', () => {
    expect(logic.outcome).toBeUndefined();
  });
});
