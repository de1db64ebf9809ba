import { logic, type QuizAction, type QuizState } from '@harbour/shared/domain/lesson/steps/quiz/reducer';
import { schema } from '@harbour/shared/domain/lesson/steps/quiz/schema';
import { describe, expect, test } from 'vitest';
import examples from '../../../../assets/content/examples/quiz.json';

const exit = schema.parse(examples.primary);
const practice = schema.parse(examples.secondary);

function played(content: typeof exit, ...actions: QuizAction[]): QuizState {
  return actions.reduce((state, action) => logic.reduce(content, state, action), logic.start(content, 1));
}
const press = (option: string): QuizAction => ({ type: 'choose', option });

describe('one item', () => {
  test('a first look that fits says so', () => {
    const state = played(exit, press('many'));
    expect(state.said).toEqual({ how: 'fits', about: 'many' });
    expect(logic.looks(exit, state)).toBe(0);
  });

  test('another first look has another look; a second one is shown the idea, and it goes on', () => {
    const looked = played(exit, press('scared'));
    expect(looked.said?.how).toBe('look');
    const shown = logic.reduce(exit, looked, press('nothing'));
    expect(shown.said?.how).toBe('shown');
    expect(logic.looks(exit, shown)).toBe(2);
    expect(logic.isDone(exit, shown)).toBe(true);
  });

  test('after a hint the one that fits is as welcome', () => {
    expect(played(exit, press('scared'), press('many')).said?.how).toBe('fits');
  });

  test('looking around afterwards never takes back what was found, and counts no look', () => {
    const state = played(exit, press('many'), press('scared'), press('nothing'));
    expect(state.said?.how).toBe('shown');
    expect(logic.looks(exit, state)).toBe(0);
    expect(logic.outcome?.(exit, state)).toMatchObject({ status: 'secure' });
  });

  test('the order is shuffled by the seed, with every option in it', () => {
    const orders = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => logic.start(exit, seed).items[0]?.order ?? []);
    for (const order of orders) expect([...order].sort()).toEqual(['many', 'nothing', 'scared']);
    expect(new Set(orders.map(String)).size).toBeGreaterThan(1);
  });
});

describe('the exit check', () => {
  test.each([
    [['many'], 'secure'],
    [['scared', 'many'], 'withALook'],
    [['scared', 'nothing'], 'notYet'],
    [['scared', 'nothing', 'many'], 'notYet'],
    [['scared'], 'notYet'],
  ])('%j is %s', (presses, status) => {
    expect(logic.outcome?.(exit, played(exit, ...presses.map(press)))).toEqual({
      kind: 'exit',
      status,
      sure: null,
    });
  });

  test('passed, it says nothing about anybody, and nobody is asked how sure they are', () => {
    const begun = logic.start(exit, 1);
    expect(logic.outcome?.(exit, begun)).toBeNull();
    expect(logic.forward(exit, begun)).toBeNull();
  });

  test('then asks how sure one is; that may be changed, or left open', () => {
    const asked = played(exit, press('many'), { type: 'forward' });
    expect(logic.forward(exit, asked)).toBeNull();
    expect(logic.outcome?.(exit, asked)).toMatchObject({ sure: null });
    const sure = logic.reduce(exit, asked, { type: 'sure', sure: 2 });
    expect(logic.outcome?.(exit, logic.reduce(exit, sure, { type: 'sure', sure: 1 }))).toEqual({
      kind: 'exit',
      status: 'secure',
      sure: 1,
    });
  });

  test('how sure is not answered before it is asked', () => {
    const begun = logic.start(exit, 1);
    expect(logic.reduce(exit, begun, { type: 'sure', sure: 2 })).toBe(begun);
  });
});

describe('a quiz for practice', () => {
  test('goes on to the next item with or without an answer, and back', () => {
    const second = played(practice, { type: 'forward' }, press('space'));
    expect(second.said?.how).toBe('fits');
    expect(logic.isDone(practice, second)).toBe(false);
    const back = logic.reduce(practice, second, { type: 'backward' });
    expect(back.at).toBe(0);
    expect(logic.isDone(practice, logic.reduce(practice, back, press('disappointed')))).toBe(true);
  });

  test('ends with its last item, and is kept nowhere', () => {
    const state = played(practice, press('disappointed'), { type: 'forward' }, press('space'));
    expect(logic.forward(practice, state)).toBeNull();
    expect(logic.outcome?.(practice, state)).toBeNull();
  });
});
