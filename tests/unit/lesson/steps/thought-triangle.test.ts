import {
  isAfter,
  type ThoughtTriangleState,
  tilesOf,
  wayOf,
} from '@harbour/shared/domain/lesson/steps/thought-triangle/reducer';
import { describe, expect, test } from 'vitest';
import { exampleOf, playing } from './play.ts';

const step = exampleOf('thought-triangle', 'secondary');
const begin = (who: 'me' | 'character' = 'character') => playing<ThoughtTriangleState>(step, who);
const change = (now: ReturnType<typeof begin>, corner: string, wayId: string) =>
  now.press({ type: 'open', corner }).press({ type: 'choose', wayId });

describe('thought triangle', () => {
  test('another thought moves feeling, body and action along', () => {
    const { state } = change(begin(), 'thought', 'busy');
    expect(wayOf(step, state)).toMatchObject({
      thought: 'She may be at practice.',
      feeling: 'okay',
      body: 'easy shoulders',
      action: 'Zara puts the phone down and eats.',
    });
    expect(state.open).toBeNull();
  });

  test('it can start from any corner, and what it shows is said after two changes', () => {
    const once = change(begin(), 'body', 'ask');
    expect(wayOf(step, once.state)?.thought).toBe('I do not know yet.');
    expect(isAfter(once.state)).toBe(false);
    expect(isAfter(change(once, 'action', 'busy').state)).toBe(true);
  });

  test('pressing the tile that lies there changes nothing but closes it', () => {
    const same = change(begin(), 'thought', 'ignored');
    expect(same.state).toMatchObject({ wayId: 'ignored', open: null, changes: [] });
  });

  test('a tile that two ways share is offered once', () => {
    const [first, second, third] = step.ways;
    if (!first || !second || !third) throw new Error('the example has three ways');
    const shared = { ...step, ways: [first, { ...second, feeling: first.feeling }, third] };
    const { state } = begin();
    expect(tilesOf(shared, state, 'feeling').map(({ text }) => text)).toEqual([first.feeling, third.feeling]);
    const later = { ...state, wayId: second.id };
    expect(tilesOf(shared, later, 'feeling')[0]).toMatchObject({ wayId: second.id, isNow: true });
  });

  test('a view is kept for oneself only, and only after Keep', () => {
    const seen = change(begin('me'), 'thought', 'busy');
    expect(seen.outcome).toBeNull();
    const kept = seen.press({ type: 'keep' });
    expect(kept.outcome).toEqual({ kind: 'keep', kept: { kind: 'view', wayId: 'busy', isShared: false } });
    expect(change(kept, 'thought', 'ask').outcome).toBeNull();
    expect(change(begin(), 'thought', 'busy').press({ type: 'keep' }).outcome).toBeNull();
  });

  test('where it is about nobody’s own life there is nothing to keep', () => {
    const plain = playing<ThoughtTriangleState>(exampleOf('thought-triangle', 'primary')).press({
      type: 'keep',
    });
    expect(plain.state.isKept).toBe(false);
    expect(plain.outcome).toBeNull();
  });
});
