import { type GoalState, pageAt } from '@harbour/shared/domain/lesson/steps/goal/reducer';
import { describe, expect, test } from 'vitest';
import { exampleOf, playing } from './play.ts';

const step = exampleOf('goal', 'secondary');
const begin = (who: 'me' | 'character') => playing<GoalState>(step, who);
const pick = (id: string) => ({ type: 'pick', id });
const rate = (rung: unknown) => ({ type: 'rate', rung });
const onLadder = (who: 'me' | 'character') => begin(who).press(pick('stay')).next().next().next();

describe('goal', () => {
  test('an aim is enough; step, person and ladder may be left out', () => {
    const card = onLadder('me').next();
    expect(pageAt(card.state)).toBe('card');
    expect(card.press({ type: 'keep' }).outcome).toEqual({
      kind: 'keep',
      kept: { kind: 'aim', aimId: 'stay', stepId: null, helperId: null, rating: null, isShared: false },
    });
    expect(card.next().status).toBe('done');
  });

  test('the ladder takes its rungs and nothing else, and a second press takes it back', () => {
    const ladder = onLadder('me');
    expect(ladder.press(rate(0)).state.rating).toBe(0);
    expect(ladder.press(rate(10)).state.rating).toBe(10);
    for (const odd of [11, -1, 1.5, '3', null]) expect(ladder.press(rate(odd)).state.rating).toBeNull();
    expect(ladder.press(rate(4)).press(rate(4)).state.rating).toBeNull();
  });

  test('without an aim there is nothing to keep', () => {
    const empty = begin('me').next().next().next().press(rate(3)).next().press({ type: 'keep' });
    expect(empty.outcome).toBeNull();
    expect(empty.next().status).toBe('skipped');
  });

  test('nothing is kept of the made-up person, and a change takes back what was kept', () => {
    expect(onLadder('character').next().press({ type: 'keep' }).outcome).toBeNull();
    const kept = onLadder('me').press({ type: 'keep' });
    expect(kept.outcome).not.toBeNull();
    expect(kept.press(rate(2)).outcome).toBeNull();
  });
});
