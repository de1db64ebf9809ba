import { type CircleState, ringAt } from '@harbour/shared/domain/lesson/steps/circle/reducer';
import { describe, expect, test } from 'vitest';
import { exampleOf, playing } from './play.ts';

const step = exampleOf('circle', 'secondary');
const begin = (who: 'me' | 'character') => playing<CircleState>(step, who);
const place = (id: string) => ({ type: 'place', id });

describe('circle', () => {
  test('it may stay empty, and that is done', () => {
    const whole = begin('me').next().next().next();
    expect(ringAt(step, whole.state)).toBeUndefined();
    expect(whole.next().status).toBe('done');
    expect(whole.press({ type: 'keep' }).outcome).toEqual({
      kind: 'keep',
      kept: { kind: 'circle', memberIds: [] },
    });
  });

  test('a stone lies in the circle once, and can be taken out again', () => {
    const two = begin('me').press(place('tutor')).press(place('tutor')).press(place('mate'));
    expect(two.state.members).toEqual(['tutor', 'mate']);
    expect(two.press({ type: 'takeOut', id: 'tutor' }).state.members).toEqual(['mate']);
    expect(two.press(place('__proto__')).state.members).toEqual(['tutor', 'mate']);
  });

  test('kept for oneself after Keep, and a change takes it back', () => {
    const kept = begin('me').press(place('tutor')).press({ type: 'keep' });
    expect(kept.outcome).toEqual({ kind: 'keep', kept: { kind: 'circle', memberIds: ['tutor'] } });
    expect(kept.press(place('mate')).outcome).toBeNull();
    expect(begin('character').press(place('tutor')).press({ type: 'keep' }).outcome).toBeNull();
  });

  test('no ring is for family', () => {
    for (const band of ['primary', 'secondary'] as const)
      for (const { text } of exampleOf('circle', band).rings) expect(text).not.toMatch(/family|home/i);
  });
});
