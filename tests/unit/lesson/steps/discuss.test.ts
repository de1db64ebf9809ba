import { logic } from '@harbour/shared/domain/lesson/steps/discuss/reducer';
import { schema } from '@harbour/shared/domain/lesson/steps/discuss/schema';
import { describe, expect, test } from 'vitest';
import examples from '../../../../assets/content/examples/discuss.json';

const content = schema.parse(examples.primary);
const begun = logic.start(content, 1);

describe('something to talk about', () => {
  test.each(['listen', 'talk', 'think'] as const)('to %s is taking part', (way) => {
    expect(logic.isDone(content, logic.reduce(content, begun, { type: 'way', way }))).toBe(true);
  });

  test('the way may be changed', () => {
    const talked = logic.reduce(content, begun, { type: 'way', way: 'talk' });
    expect(logic.reduce(content, talked, { type: 'way', way: 'listen' }).way).toBe('listen');
  });

  test('next opens the voices one by one, and then leads on', () => {
    let state = begun;
    const heard = content.voices.map(() => {
      state = logic.reduce(content, state, { type: 'forward' });
      return state.opened.at(-1);
    });
    expect(heard).toEqual(['tess', 'milo', 'dev']);
    expect(logic.forward(content, state)).toBeNull();
    expect(logic.isDone(content, state)).toBe(true);
  });

  test('voices are opened in any order, and the one pressed last is open', () => {
    const voices = logic.reduce(content, begun, { type: 'forward' });
    const dev = logic.reduce(content, voices, { type: 'open', voice: 'dev' });
    const tess = logic.reduce(content, dev, { type: 'open', voice: 'tess' });
    expect(tess.opened).toEqual(['dev', 'tess']);
    expect(logic.reduce(content, tess, { type: 'forward' }).opened.at(-1)).toBe('milo');
  });

  test('back at the prompt, what was heard stays heard', () => {
    const voices = logic.reduce(content, begun, { type: 'forward' });
    const prompt = logic.reduce(content, voices, { type: 'backward' });
    expect([prompt.screen, prompt.opened]).toEqual(['prompt', ['tess']]);
    expect(logic.reduce(content, prompt, { type: 'forward' }).opened).toEqual(['tess']);
  });

  test('nothing of it is kept', () => {
    expect(logic.outcome).toBeUndefined();
  });
});
