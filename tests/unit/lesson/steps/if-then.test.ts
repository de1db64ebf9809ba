import { type IfThenState, pageAt } from '@harbour/shared/domain/lesson/steps/if-then/reducer';
import { describe, expect, test } from 'vitest';
import { exampleOf, playing } from './play.ts';

const step = exampleOf('if-then', 'primary');
const begin = (who: 'me' | 'character') => playing<IfThenState>(step, who);
const pick = (id: string) => ({ type: 'pick', id });
/** A whole plan, read back. */
const built = (who: 'me' | 'character') =>
  begin(who).press(pick('loud')).next().press(pick('card')).next().press(pick('ta')).next();

describe('if-then', () => {
  test('built, read back, rehearsed, and then the plan', () => {
    const read = built('me');
    expect(pageAt(read.state)).toBe('read');
    expect(pageAt(read.next().state)).toBe('rehearse');
    expect(pageAt(read.next().next().state)).toBe('plan');
    expect(read.next().next().next().status).toBe('done');
  });

  test('without an if or a then there is nothing to rehearse, and it still goes on', () => {
    const read = begin('me').press(pick('loud')).next().next().next();
    expect(pageAt(read.state)).toBe('read');
    expect(read.next().isFinished).toBe(true);
    expect(read.next().status).toBe('skipped');
  });

  test('another then while rehearsing is no matter and may go into the plan', () => {
    const other = built('me').next().press({ type: 'try', id: 'press' });
    expect(other.state).toMatchObject({ thenId: 'card', tried: 'press' });
    expect(other.press({ type: 'swap' }).state.thenId).toBe('press');
    const same = built('me').next().press({ type: 'try', id: 'card' });
    expect(same.press({ type: 'swap' }).state).toEqual(same.state);
  });

  test('a part is edited where it was made', () => {
    const edit = built('me').press({ type: 'edit', part: 'action' });
    expect(pageAt(edit.state)).toBe('action');
    expect(edit.press(pick('doodle')).state.thenId).toBe('doodle');
    expect(edit.press({ type: 'edit', part: 'when' }).state).toEqual(edit.state);
  });

  test('kept for oneself with Keep; shared by choice; a change takes it back', () => {
    const plan = built('me').next().next();
    expect(plan.outcome).toBeNull();
    const kept = plan.press({ type: 'keep' }).press({ type: 'share' });
    expect(kept.outcome).toEqual({
      kind: 'keep',
      kept: { kind: 'plan', ifId: 'loud', thenId: 'card', helperId: 'ta', isShared: true },
    });
    const changed = kept.press({ type: 'edit', part: 'helper' }).press(pick('friend'));
    expect(changed.outcome).toBeNull();
    expect(built('character').press({ type: 'keep' }).outcome).toBeNull();
  });
});
