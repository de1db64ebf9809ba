import { pageAt, type ToolboxState } from '@harbour/shared/domain/lesson/steps/toolbox/reducer';
import { describe, expect, test } from 'vitest';
import { exampleOf, playing } from './play.ts';

const step = exampleOf('toolbox', 'primary');
const begin = (who: 'me' | 'character') => playing<ToolboxState>(step, who);
const pick = (id: string) => ({ type: 'pick', id });

/** Two tools, nobody, and a place. */
const filled = (who: 'me' | 'character') =>
  begin(who)
    .press(pick('feet-down'))
    .next()
    .next()
    .press(pick('slow-doodle'))
    .next()
    .next()
    .press(pick('quiet'))
    .next();

describe('toolbox', () => {
  test('slots one by one, then who, then where, then the card', () => {
    const kinds: string[] = [];
    let now = begin('character');
    for (let count = 0; count < 6; count += 1) {
      kinds.push(pageAt(step, now.state).kind);
      now = now.next();
    }
    expect(kinds).toEqual(['slot', 'slot', 'slot', 'people', 'places', 'card']);
    expect(now.isFinished).toBe(true);
  });

  test('a second press puts a tool back, another press swaps it', () => {
    const one = begin('me').press(pick('feet-down'));
    expect(one.state.tools).toEqual({ down: 'feet-down' });
    expect(one.press(pick('finger-trace')).state.tools).toEqual({ down: 'finger-trace' });
    expect(one.press(pick('feet-down')).state.tools).toEqual({});
    expect(one.press(pick('big-stretch')).state.tools).toEqual({ down: 'feet-down' });
  });

  test('nothing is kept without Keep, and sharing is a choice of its own', () => {
    const card = filled('me');
    expect(pageAt(step, card.state).kind).toBe('card');
    expect(card.outcome).toBeNull();
    expect(card.press({ type: 'share' }).outcome).toBeNull();
    const kept = card.press({ type: 'keep' });
    expect(kept.outcome).toEqual({
      kind: 'keep',
      kept: {
        kind: 'tools',
        tools: [
          { slotId: 'down', strategyId: 'feet-down' },
          { slotId: 'keep', strategyId: 'slow-doodle' },
        ],
        personId: null,
        placeId: 'quiet',
        isShared: false,
      },
    });
    expect(kept.press({ type: 'share' }).outcome).toMatchObject({ kept: { isShared: true } });
    expect(kept.press({ type: 'keep' }).outcome).toBeNull();
    expect(kept.undo().outcome).toBeNull();
  });

  test('nothing is kept of the made-up person, whatever is pressed', () => {
    expect(filled('character').press({ type: 'keep' }).press({ type: 'share' }).outcome).toBeNull();
  });

  test('an empty box has nothing to keep', () => {
    const empty = begin('me').next().next().next().next().next();
    expect(empty.press({ type: 'keep' }).state.isKept).toBe(false);
    expect(empty.next().status).toBe('skipped');
  });
});
