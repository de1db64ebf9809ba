import { overlay, wordsOver } from '@harbour/shared/domain/lesson/overlay';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const structure = {
  id: 'x',
  steps: [
    { id: 'one', type: 'story', panels: [{ id: 'a' }, { id: 'b' }] },
    { id: 'two', type: 'poll' },
  ],
};

describe('words over a structure', () => {
  test('things in lists are found by their ids', () => {
    const { value, problems } = overlay(structure, {
      title: 'A day',
      steps: { one: { title: 'First', panels: { b: { text: 'Then.' } } } },
    });
    expect(problems).toEqual([]);
    expect(value).toMatchObject({
      title: 'A day',
      steps: [{ title: 'First', panels: [{ id: 'a' }, { id: 'b', text: 'Then.' }] }, { id: 'two' }],
    });
  });

  test.each([
    [{ steps: { three: { title: 'x' } } }, 'steps.three', 'noSuchThing'],
    [{ id: 'other' }, 'id', 'alreadyThere'],
    [{ steps: { one: { type: 'quiz' } } }, 'steps.one.type', 'alreadyThere'],
    [{ steps: ['a'] }, 'steps', 'listsDiffer'],
    [{ count: 3 }, 'count', 'notWords'],
    [{ inner: { title: 'x' } }, 'inner', 'noSuchThing'],
  ])('%j is told with its place and left out', (words, path, problem) => {
    const { value, problems } = overlay(structure, words);
    expect(problems).toEqual([{ path, problem }]);
    expect(value).toEqual(structure);
  });

  test('nothing that JSON can hold makes it throw or reach into prototypes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        overlay(one as never, other as never);
        expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
      }),
    );
    const evil = JSON.parse('{"__proto__": {"polluted": "yes"}, "constructor": "x"}');
    const { value } = overlay({ a: 'b' }, evil);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });
});

test('what a translation has not is read as it was written, and what it has too much is left out', () => {
  const whole = { title: 'A map', steps: { one: { title: 'First', lines: ['a', 'b'] } } };
  expect(wordsOver(whole, { title: 'Mapa', steps: { one: { lines: ['c'] } }, more: 'x' })).toEqual({
    title: 'Mapa',
    steps: { one: { title: 'First', lines: ['c'] } },
  });
});
