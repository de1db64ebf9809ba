import { leftAt, type MatchAction, type MatchState } from '@harbour/shared/domain/lesson/steps/match/reducer';
import { schema } from '@harbour/shared/domain/lesson/steps/match/schema';
import { expect, test } from 'vitest';
import { Alone, example } from './support.ts';

const one = example(schema, 'match', 'primary');
const two = example(schema, 'match', 'secondary');
type Pairs = Alone<MatchState, MatchAction>;

function up(
  pairs: Pairs,
  content: typeof one,
): { id: string; fits: readonly string[]; not: readonly string[] } {
  const left = leftAt(content, pairs.state);
  const fits = left?.rights ?? [];
  return {
    id: left?.id ?? '',
    fits,
    not: content.rights.map(({ id }) => id).filter((id) => !fits.includes(id)),
  };
}

test('what goes together is joined and stays in sight on the next card', () => {
  const pairs: Pairs = new Alone(one);
  const { id, fits } = up(pairs, one);
  pairs.press({ type: 'pair', right: fits[0] ?? '' });
  expect(pairs.state.said).toEqual({ how: 'fits', about: id });
  expect(pairs.next().state.made).toEqual({ [id]: [fits[0]] });
  expect(pairs.state.said).toBeNull();
});

test('what does not gets a hint, and after a second look is joined for one', () => {
  const pairs: Pairs = new Alone(one);
  const { id, fits, not } = up(pairs, one);
  pairs.press({ type: 'pair', right: not[0] ?? '' });
  expect(pairs.state.said?.how).toBe('look');
  expect(pairs.state.made).toEqual({});
  pairs.press({ type: 'pair', right: not[1] ?? '' });
  expect(pairs.state.said?.how).toBe('shown');
  expect(pairs.state.made[id]).toEqual([fits[0]]);
  expect(pairs.looks).toBe(2);
});

test('where two are looked for, the one that was found stays when the other is shown', () => {
  const pairs: Pairs = new Alone(two);
  const { id, fits, not } = up(pairs, two);
  pairs.press({ type: 'pair', right: fits[1] ?? '' });
  expect(pairs.state.made[id]).toEqual([fits[1]]);
  pairs.press({ type: 'pair', right: not[0] ?? '' }, { type: 'pair', right: not[0] ?? '' });
  expect(pairs.state.said?.how).toBe('shown');
  expect(pairs.state.made[id]).toEqual([fits[1], fits[0]]);
});

test('an answer beside two that were found takes neither of them away', () => {
  const pairs: Pairs = new Alone(two);
  const { id, fits, not } = up(pairs, two);
  pairs.press({ type: 'pair', right: fits[0] ?? '' }, { type: 'pair', right: fits[1] ?? '' });
  for (const right of not) pairs.press({ type: 'pair', right });
  expect(pairs.state.made[id]).toEqual(fits);
});

test('it is done when every card has what was looked for', () => {
  const pairs: Pairs = new Alone(two);
  for (const _left of two.lefts) {
    for (const right of up(pairs, two).fits) pairs.press({ type: 'pair', right });
    pairs.next();
  }
  expect(pairs.status).toBe('done');
  expect(pairs.outcome).toBeNull();
});
