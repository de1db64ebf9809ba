import { type ArriveState, arriveScreenAt, logic } from '@harbour/shared/domain/lesson/steps/arrive/reducer';
import { schema } from '@harbour/shared/domain/lesson/steps/arrive/schema';
import { describe, expect, test } from 'vitest';
import examples from '../../../../assets/content/examples/arrive.json';

const first = schema.parse(examples.primary);
const later = schema.parse(examples.secondary);

function screens(content: typeof first): string[] {
  const seen: string[] = [];
  for (let state: ArriveState | null = logic.start(content, 1); state; ) {
    seen.push(arriveScreenAt(content, state));
    const forward = logic.forward(content, state);
    state = forward ? logic.reduce(content, state, forward) : null;
  }
  return seen;
}

function settling(content: typeof first): ArriveState {
  let state = logic.start(content, 1);
  for (let forward = logic.forward(content, state); forward; forward = logic.forward(content, state))
    state = logic.reduce(content, state, forward);
  return state;
}

describe('the way in', () => {
  test('the first lesson shows where the ways out are and who sees what; a later one does not', () => {
    expect(screens(first)).toEqual(['welcome', 'tour', 'whoSees', 'settle']);
    expect(screens(later)).toEqual(['welcome', 'settle']);
  });

  test('a tool can be looked at, put back and exchanged; back leads to the three first', () => {
    let state = logic.reduce(first, settling(first), { type: 'pick', tool: 'colour-hunt' });
    expect(state.tool).toBe('colour-hunt');
    state = logic.reduce(first, state, { type: 'backward' });
    expect([state.tool, arriveScreenAt(first, state)]).toEqual([null, 'settle']);
    state = logic.reduce(first, state, { type: 'pick', tool: 'feet-down' });
    expect(state.tool).toBe('feet-down');
  });

  test('picking none is fine: the part is done without', () => {
    const state = settling(first);
    expect(state.tool).toBeNull();
    expect(logic.isDone(first, state)).toBe(true);
    expect(logic.isDone(first, logic.start(first, 1))).toBe(false);
  });

  test('a tool that is not offered, or before it is offered, is not taken', () => {
    const begun = logic.start(first, 1);
    expect(logic.reduce(first, begun, { type: 'pick', tool: 'feet-down' })).toBe(begun);
    const state = settling(first);
    expect(logic.reduce(first, state, { type: 'pick', tool: 'hum' })).toBe(state);
  });

  test('nothing of it is kept', () => {
    expect(logic.outcome).toBeUndefined();
  });
});
