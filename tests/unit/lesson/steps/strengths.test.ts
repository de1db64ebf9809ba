import {
  cardAt,
  pageAt,
  type StrengthsState,
  table,
} from '@harbour/shared/domain/lesson/steps/strengths/reducer';
import { describe, expect, test } from 'vitest';
import { exampleOf, playing } from './play.ts';

const step = exampleOf('strengths', 'secondary');
const begin = (who: 'me' | 'character') => playing<StrengthsState>(step, who);
const say = (how: string) => ({ type: 'answer', how });
const choose = (id: string) => ({ type: 'choose', id });

describe('strengths', () => {
  test('cards one by one; enough leads to choosing at any time', () => {
    const second = begin('me').press(say('like')).next();
    expect(cardAt(step, second.state)?.id).toBe('loyal');
    expect(pageAt(step, second.press({ type: 'enough' }).state)).toBe('choose');
  });

  test('what is like one lies on the table first, then what is a bit; not sure does not', () => {
    const sorted = begin('me')
      .press(say('bit'))
      .next()
      .press(say('unsure'))
      .next()
      .press(say('like'))
      .press({ type: 'enough' });
    expect(table(step, sorted.state).cards.map(({ id }) => id)).toEqual(['tuned', 'fair']);
  });

  test('not sure of any is a full answer, and all cards stay to choose from, a handful at a time', () => {
    const none = begin('me').press(say('unsure')).press({ type: 'enough' });
    expect(table(step, none.state)).toMatchObject({ hasMore: true });
    expect(table(step, none.state).cards).toHaveLength(4);
    const seen = [0, 1, 2].flatMap((count) => {
      let now = none;
      for (let press = 0; press < count; press += 1) now = now.press({ type: 'more' });
      return table(step, now.state).cards.map(({ id }) => id);
    });
    expect(seen).toEqual(step.cards.map(({ id }) => id));
    expect(none.next().next().next().status).toBe('done');
  });

  test('up to three; a fourth waits until one is put back', () => {
    const start = begin('me').press({ type: 'enough' });
    const three = ['fair', 'loyal', 'tuned'].reduce((now, id) => now.press(choose(id)), start);
    expect(three.press(choose('steady')).state.chosen).toEqual(['fair', 'loyal', 'tuned']);
    expect(three.press(choose('loyal')).press(choose('steady')).state.chosen).toEqual([
      'fair',
      'tuned',
      'steady',
    ]);
  });

  test('kept for oneself after Keep, with the reason that was chosen', () => {
    const end = begin('me')
      .press({ type: 'enough' })
      .press(choose('fair'))
      .next()
      .press({ type: 'reason', id: 'told' })
      .next();
    expect(end.outcome).toBeNull();
    expect(end.press({ type: 'keep' }).outcome).toEqual({
      kind: 'keep',
      kept: { kind: 'strengths', cardIds: ['fair'], reasonId: 'told', isShared: false },
    });
    const other = begin('character').press({ type: 'enough' }).press(choose('fair')).press({ type: 'keep' });
    expect(other.outcome).toBeNull();
  });
});
