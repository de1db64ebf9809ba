import {
  BOTH,
  cardAt,
  type SortAction,
  type SortState,
} from '@harbour/shared/domain/lesson/steps/sort/reducer';
import { schema } from '@harbour/shared/domain/lesson/steps/sort/schema';
import { expect, test } from 'vitest';
import { Alone, example } from './support.ts';

const content = example(schema, 'sort', 'primary');
const begin = (seed = 1): Alone<SortState, SortAction> => new Alone(content, seed);

/** A box of the card that is up, or one that is not. */
function boxFor(state: SortState, fits: boolean): string {
  const card = content.cards.find(({ id }) => id === cardAt(state));
  const box = content.boxes.find(({ id }) => card?.boxes.includes(id) === fits);
  return box?.id ?? BOTH;
}

test('a card that fits stays in its box; one that does not gets a hint and then one way to see it', () => {
  const sort = begin();
  sort.press({ type: 'place', box: boxFor(sort.state, true) });
  expect(sort.state.said?.how).toBe('fits');
  const other = begin();
  const card = cardAt(other.state);
  const box = boxFor(other.state, false);
  other.press({ type: 'place', box });
  expect(other.state.said).toEqual({ how: 'look', about: card });
  expect(other.state.placed[card]).toBeUndefined();
  other.press({ type: 'place', box });
  expect(other.state.said).toEqual({ how: 'shown', about: card });
  expect(other.state.placed[card]).not.toBe(box);
  expect(other.looks).toBe(2);
});

test('a card of two boxes fits either of them, and both', () => {
  for (const box of ['nice', 'not-nice', BOTH]) {
    const sort = begin();
    while (cardAt(sort.state) !== 'excited') sort.next();
    expect(sort.press({ type: 'place', box }).state.said?.how).toBe('fits');
  }
});

test('a card can be passed, and the part then counts as passed', () => {
  const sort = begin().next();
  expect(sort.state.at).toBe(1);
  expect(sort.next(content.cards.length).status).toBe('skipped');
});

test('it is done once every card lies somewhere', () => {
  const sort = begin();
  for (const _card of content.cards) sort.press({ type: 'place', box: boxFor(sort.state, true) }).next();
  expect(sort.status).toBe('done');
});

test('where all boxes fit nothing is said', () => {
  const sort = new Alone<SortState, SortAction>({ ...content, isOpen: true });
  sort.press({ type: 'place', box: boxFor(sort.state, false) });
  expect(sort.state.said).toBeNull();
  expect(Object.keys(sort.state.placed)).toHaveLength(1);
});
