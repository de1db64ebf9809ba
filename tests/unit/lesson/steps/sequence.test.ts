import {
  logic,
  type SequenceAction,
  type SequenceState,
} from '@harbour/shared/domain/lesson/steps/sequence/reducer';
import { schema } from '@harbour/shared/domain/lesson/steps/sequence/schema';
import { describe, expect, test } from 'vitest';
import { Alone, example } from './support.ts';

const content = example(schema, 'sequence', 'secondary');
const right = content.orders[0] ?? [];
const begin = (seed = 1): Alone<SequenceState, SequenceAction> => new Alone(content, seed);

function inOrder(seed = 1): Alone<SequenceState, SequenceAction> {
  const row = begin(seed);
  for (const [to, card] of right.entries()) row.press({ type: 'move', card, to });
  return row;
}

describe('the order', () => {
  test('does not lie there already when it begins', () => {
    for (let seed = 0; seed < 200; seed += 1)
      expect(content.orders).not.toContainEqual(logic.start(content, seed).order);
  });

  test('that fits is said to fit', () => {
    const row = inOrder().press({ type: 'check' });
    expect(row.state.order).toEqual(right);
    expect(row.state.said?.how).toBe('fits');
    expect(row.looks).toBe(0);
  });

  test('that does not gets a hint, and then is shown', () => {
    const row = begin().press({ type: 'check' });
    expect(row.state.said?.how).toBe('look');
    expect(row.state.order).not.toEqual(right);
    row.press({ type: 'check' });
    expect(row.state.said?.how).toBe('shown');
    expect(row.state.order).toEqual(right);
  });

  test('any of several fits', () => {
    const [first = '', second = '', ...rest] = right;
    const two = { ...content, orders: [right, [second, first, ...rest]] };
    const row = new Alone<SequenceState, SequenceAction>(two);
    for (const [to, card] of [second, first, ...rest].entries()) row.press({ type: 'move', card, to });
    expect(row.press({ type: 'check' }).state.said?.how).toBe('fits');
  });

  test('a card that is picked up goes where the next press says, and the others keep their order', () => {
    const row = begin();
    const [a = '', b = '', c = '', d = '', e = ''] = row.state.order;
    row.press({ type: 'hold', card: a }, { type: 'place', to: 3 });
    expect(row.state.order).toEqual([b, c, d, a, e]);
    expect(row.state.held).toBeNull();
    row.undo();
    expect(row.state.order).toEqual([a, b, c, d, e]);
    expect(row.state.held).toBe(a);
  });
});

test('whoever goes on without looking gets the order shown, since the line follows it', () => {
  const row = begin().next();
  expect(row.state.part).toBe('levels');
  expect(row.state.order).toEqual(right);
  expect(row.state.said?.how).toBe('shown');
});

test('every size is taken, nothing is said of it, and it can be changed', () => {
  const row = inOrder().press({ type: 'check' }).next();
  row.press({ type: 'level', size: 5 }, { type: 'level', size: 2 });
  expect(row.state.levels).toEqual({ [right[0] ?? '']: 2 });
  expect(row.state.said).toBeNull();
});

test('pointing at a card fits, gets a hint, or is shown', () => {
  const toPick = (): ReturnType<typeof begin> =>
    inOrder()
      .press({ type: 'check' })
      .next(1 + right.length);
  expect(toPick().press({ type: 'pick', card: 'joke' }).state.said).toEqual({ how: 'fits', about: 'joke' });
  const row = toPick().press({ type: 'pick', card: 'alarm' });
  expect(row.state.said?.how).toBe('look');
  row.press({ type: 'pick', card: 'alarm' });
  expect(row.state.said?.how).toBe('shown');
  expect(row.state.picked).toBe('breakfast');
});

test('done is: ordered, sized and pointed at; nothing is left behind', () => {
  const row = inOrder().press({ type: 'check' }).next();
  for (const _card of right) row.press({ type: 'level', size: 3 }).next();
  row.press({ type: 'pick', card: 'joke' });
  expect(row.outcome).toBeNull();
  expect(row.next().status).toBe('done');
  expect(begin().next(20).status).toBe('skipped');
});
