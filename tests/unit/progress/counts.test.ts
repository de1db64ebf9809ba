import { toolboxParts } from '@harbour/shared/domain/progress/toolboxHint';
import { countTools, countWords, type ToolUse } from '@harbour/shared/domain/progress/toolCounts';
import { wordGrowth } from '@harbour/shared/domain/progress/wordGrowth';
import { describe, expect, it } from 'vitest';

describe('word growth (W10)', () => {
  it('gives the worked examples', () => {
    expect(wordGrowth([12, 5, 2, 1])).toBeCloseTo(3.25, 2);
    expect(wordGrowth([6, 4, 3, 3, 2, 1, 1])).toBeCloseTo(5.5, 2);
  });

  it('says nothing under ten check-ins', () => {
    expect(wordGrowth([])).toBeNull();
    expect(wordGrowth([5, 4])).toBeNull();
    expect(wordGrowth([5, 5])).toBe(2);
  });

  it('does not rise with the number of check-ins alone, and stays sound with very many', () => {
    expect(wordGrowth([10])).toBe(1);
    expect(wordGrowth([4000])).toBe(1);
    const many = wordGrowth([2000, 1000, 500, 250]);
    expect(many).toBeGreaterThan(2);
    expect(many).toBeLessThanOrEqual(4);
  });
});

describe('counts of tools', () => {
  const use = (sizeBefore: ToolUse['sizeBefore'], sizeAfter: ToolUse['sizeAfter'], strategyId = 'hum') => ({
    strategyId,
    sizeBefore,
    sizeAfter,
  });

  it('tell tries only, under five uses', () => {
    const four = [use(5, 1), use(5, 1), use(5, 1), use(5, 1)];
    expect(countTools(four)).toEqual([{ strategyId: 'hum', uses: 4, shifts: null }]);
  });

  it('tell each use from the fifth on, also where a size was not said or did not get smaller', () => {
    const [hum] = countTools([use(4, 2), use(3, 3), use(2, 4), use(null, 1), use(5, null)]);
    expect(hum?.shifts).toEqual(['smaller', 'notSmaller', 'notSmaller', 'notSaid', 'notSaid']);
  });

  it('stand by how often they were used, never by how sizes went', () => {
    const tools = countTools([
      ...Array.from({ length: 5 }, () => use(5, 1)),
      ...Array.from({ length: 6 }, () => use(1, 5, 'feet-down')),
    ]);
    expect(tools.map(({ strategyId }) => strategyId)).toEqual(['feet-down', 'hum']);
  });
});

describe('counts of words', () => {
  it('are plain', () => {
    expect(countWords(['calm', 'angry', 'calm'])).toEqual([
      { feelingId: 'calm', count: 2 },
      { feelingId: 'angry', count: 1 },
    ]);
    expect(countWords([])).toEqual([]);
  });
});

describe('what a toolbox has something for (M8)', () => {
  it('names directions and a person', () => {
    expect(toolboxParts(['chair-press'])).toEqual({ has: ['down', 'up'], room: ['keep', 'person'] });
    expect(toolboxParts(['sit-near']).room).toEqual([]);
    expect(toolboxParts([])).toEqual({ has: [], room: ['down', 'up', 'keep', 'person'] });
    expect(toolboxParts(['a-tool-of-later']).has).toEqual([]);
  });
});
