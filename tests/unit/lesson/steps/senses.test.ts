import { roundAt, type SensesState } from '@harbour/shared/domain/lesson/steps/senses/reducer';
import { describe, expect, test } from 'vitest';
import { exampleOf, playing } from './play.ts';

const step = exampleOf('senses', 'primary');
const begin = () => playing<SensesState>(step);

describe('senses', () => {
  test('one sense after the other, and a quiet end', () => {
    const senses = [begin(), begin().next(), begin().next().next()].map(
      ({ state }) => roundAt(step, state)?.sense,
    );
    expect(senses).toEqual(['see', 'touch', 'hear']);
    const end = begin().next().next().next();
    expect(roundAt(step, end.state)).toBeUndefined();
    expect(end.next().status).toBe('done');
  });

  test('enough ends it at once, whichever sense is up', () => {
    const end = begin().next().press({ type: 'enough' });
    expect(roundAt(step, end.state)).toBeUndefined();
    expect(end.isFinished).toBe(false);
    expect(roundAt(step, end.undo().state)?.sense).toBe('touch');
  });

  test('what is found in the picture can be put back, and belongs to its own sense', () => {
    const found = begin().press({ type: 'where', where: 'screen' }).press({ type: 'find', id: 'sun' });
    expect(found.state.found).toEqual(['see/sun']);
    expect(found.press({ type: 'find', id: 'sun' }).state.found).toEqual([]);
    expect(found.press({ type: 'find', id: 'rope' }).state.found).toEqual(['see/sun']);
    expect(found.outcome).toBeNull();
  });
});
