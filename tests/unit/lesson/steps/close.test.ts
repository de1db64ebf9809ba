import { type CloseAction, logic } from '@harbour/shared/domain/lesson/steps/close/reducer';
import { schema } from '@harbour/shared/domain/lesson/steps/close/schema';
import { describe, expect, test } from 'vitest';
import examples from '../../../../assets/content/examples/close.json';

const content = schema.parse(examples.primary);

function played(...actions: CloseAction[]) {
  return actions.reduce((state, action) => logic.reduce(content, state, action), logic.start(content, 1));
}
const on: CloseAction = { type: 'forward' };

describe('the way out', () => {
  test('something to take along, a tool to end on, what comes next', () => {
    expect([played().screen, played(on).screen, played(on, on).screen]).toEqual([
      'takeaway',
      'tools',
      'next',
    ]);
    expect(logic.forward(content, played(on, on))).toBeNull();
  });

  test('back from a tool leads to the others, and then to what was before', () => {
    const picked = played(on, { type: 'pick', tool: 'big-stretch' });
    const back = logic.backward(content, picked);
    expect(back).toEqual({ type: 'putBack' });
    const others = back ? logic.reduce(content, picked, back) : picked;
    expect([others.screen, others.tool]).toEqual(['tools', null]);
    expect(logic.backward(content, others)).toEqual({ type: 'backward' });
  });

  test('the chosen tool is still there after a look at what is next', () => {
    expect(played(on, { type: 'pick', tool: 'cool-water' }, on, { type: 'backward' }).tool).toBe(
      'cool-water',
    );
  });

  test('only a tool that is offered, where it is offered', () => {
    expect(played({ type: 'pick', tool: 'cool-water' }).tool).toBeNull();
    expect(played(on, { type: 'pick', tool: 'hum' }).tool).toBeNull();
  });

  test('it is done at its end, with or without a tool', () => {
    expect(logic.isDone(content, played(on, on))).toBe(true);
    expect(logic.isDone(content, played(on))).toBe(false);
    expect(logic.outcome).toBeUndefined();
  });
});
