import { logicOf } from '@harbour/shared/domain/lesson/logics';
import { outcomeOf, reducePlay, startPlay } from '@harbour/shared/domain/lesson/play';
import { logic } from '@harbour/shared/domain/lesson/steps/reflect/reducer';
import { schema } from '@harbour/shared/domain/lesson/steps/reflect/schema';
import { describe, expect, test } from 'vitest';
import examples from '../../../../assets/content/examples/reflect.json';

const content = schema.parse(examples.secondary);
const begun = logic.start(content, 1);

describe('a private look back or ahead', () => {
  test('any number of chips, each pressed again to put it back', () => {
    const one = logic.reduce(content, begun, { type: 'toggle', chip: 'words' });
    const two = logic.reduce(content, one, { type: 'toggle', chip: 'early' });
    expect(two.picked[0]?.chips).toEqual(['words', 'early']);
    expect(logic.reduce(content, two, { type: 'toggle', chip: 'words' }).picked[0]?.chips).toEqual(['early']);
  });

  test('not today takes back what was picked, and a chip takes back not today', () => {
    const picked = logic.reduce(content, begun, { type: 'toggle', chip: 'words' });
    const notToday = logic.reduce(content, picked, { type: 'notToday' });
    expect(notToday.picked[0]).toEqual({ chips: [], isNotToday: true });
    expect(logic.isDone(content, notToday)).toBe(false);
    expect(logic.reduce(content, notToday, { type: 'toggle', chip: 'body' }).picked[0]).toEqual({
      chips: ['body'],
      isNotToday: false,
    });
  });

  test('each prompt has its own chips, and what was picked waits on the way back', () => {
    const first = logic.reduce(content, begun, { type: 'toggle', chip: 'words' });
    const second = logic.reduce(content, first, { type: 'forward' });
    expect(logic.reduce(content, second, { type: 'toggle', chip: 'words' })).toBe(second);
    const both = logic.reduce(content, second, { type: 'toggle', chip: 'break' });
    expect(logic.reduce(content, both, { type: 'backward' }).picked[0]?.chips).toEqual(['words']);
  });

  test('nothing leaves the page, whatever was picked', () => {
    const about = { runId: 'r', packId: 'p', lessonId: 'l', version: 1, band: 'secondary', seed: 1 } as const;
    const steps = [content];
    const play = reducePlay(startPlay(steps, logicOf, { ...about, isLight: false }), steps, logicOf, {
      type: 'step',
      action: { type: 'toggle', chip: 'words' },
    });
    expect(outcomeOf(play, content, logicOf)).toBeNull();
    expect(startPlay(steps, logicOf, { ...about, isLight: true }).order).toEqual([]);
  });
});
