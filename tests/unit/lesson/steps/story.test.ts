import { logic, storyScreens } from '@harbour/shared/domain/lesson/steps/story/reducer';
import { schema } from '@harbour/shared/domain/lesson/steps/story/schema';
import { describe, expect, test } from 'vitest';
import examples from '../../../../assets/content/examples/story.json';

const story = schema.parse(examples.primary);
const { wonder: _left, ...rest } = story;
const withoutThought = schema.parse(rest);

describe('a story', () => {
  test('goes panel by panel to the thought after it, and back', () => {
    let state = logic.start(story, 1);
    for (let at = 1; at <= story.panels.length; at += 1) {
      state = logic.reduce(story, state, { type: 'forward' });
      expect(state.at).toBe(at);
    }
    expect(logic.forward(story, state)).toBeNull();
    expect(logic.reduce(story, state, { type: 'forward' })).toBe(state);
    state = logic.reduce(story, state, { type: 'backward' });
    expect(story.panels[state.at]?.id).toBe('found');
  });

  test('without a thought it ends with the last panel', () => {
    expect(storyScreens(withoutThought)).toBe(4);
    expect(storyScreens(story)).toBe(5);
  });

  test('is read with the last panel, also when the thought is not opened', () => {
    expect(logic.isDone(story, { at: 2 })).toBe(false);
    expect(logic.isDone(story, { at: 3 })).toBe(true);
  });

  test('asks nothing: there is nowhere to go but on and back', () => {
    expect(logic.options(story, { at: 0 })).toEqual([{ type: 'forward' }]);
    expect(logic.options(story, { at: 1 })).toEqual([{ type: 'forward' }, { type: 'backward' }]);
    expect(logic.outcome).toBeUndefined();
  });
});
