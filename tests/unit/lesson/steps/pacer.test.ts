import { logicOf } from '@harbour/shared/domain/lesson/logics';
import { anchorOf, type PacerState } from '@harbour/shared/domain/lesson/steps/pacer/reducer';
import { describe, expect, test } from 'vitest';
import { exampleOf, playing } from './play.ts';

const step = exampleOf('pacer', 'secondary');
const begin = () => playing<PacerState>(step);

describe('pacer', () => {
  test('nothing moves before Start is pressed, nor with the next anchor', () => {
    const picked = begin().press({ type: 'pick', id: 'feet' });
    expect(anchorOf(step, picked.state)?.text).toBe('feet on the floor');
    expect(picked.state.isMoving).toBe(false);
    const moving = picked.press({ type: 'start' });
    expect(moving.state.isMoving).toBe(true);
    const other = moving.press({ type: 'other' });
    expect(other.state).toEqual({ anchorId: null, isMoving: false });
    expect(other.press({ type: 'pick', id: 'sound' }).state.isMoving).toBe(false);
  });

  test('without an anchor there is nothing to start', () => {
    expect(begin().press({ type: 'start' }).state).toEqual(begin().state);
    expect(begin().press({ type: 'pick', id: 'none-such' }).state).toEqual(begin().state);
  });

  test('only looking on counts as joining in, and it can be passed as it is', () => {
    expect(begin().press({ type: 'pick', id: 'breath' }).next().status).toBe('done');
    expect(begin().next().status).toBe('skipped');
  });

  test('how long and how often is not in the state', () => {
    const twice = ['start', 'rest', 'start', 'rest'].reduce(
      (now, type) => now.press({ type }),
      begin().press({ type: 'pick', id: 'trace' }),
    );
    expect(twice.state).toEqual({ anchorId: 'trace', isMoving: false });
    expect(twice.outcome).toBeNull();
  });

  test('Back leads from the anchor to the choice', () => {
    const { state } = begin().press({ type: 'pick', id: 'trace' });
    expect(logicOf('pacer').backward(step, state)).toEqual({ type: 'other' });
    expect(logicOf('pacer').backward(step, begin().state)).toBeNull();
  });
});
