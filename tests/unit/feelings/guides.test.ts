import { guideOf } from '@harbour/shared/domain/strategies/guides';
import { CHOICES, STAGE_KINDS, usesBreath } from '@harbour/shared/domain/strategies/stages';
import { STRATEGIES } from '@harbour/shared/domain/strategies/strategies';
import { describe, expect, test } from 'vitest';
import tools from '../../../assets/locales/en-GB/tools.json';

const guides = STRATEGIES.map(({ id, kind }) => ({ id, kind, stages: guideOf(id) }));
const lines = guides.flatMap(({ stages }) => stages.map(({ line }) => line));

describe('every strategy can be done here', () => {
  test.each(guides)('$id: 2 to 7 stages, each with words of its own', ({ stages }) => {
    expect(stages.length).toBeGreaterThanOrEqual(2);
    expect(stages.length).toBeLessThanOrEqual(7);
    // The heading tells one stage from the next, also to a screen reader.
    expect(new Set(stages.map(({ line }) => tools.line[line])).size).toBe(stages.length);
  });

  test.each(guides)('$id comes to an end: nothing in it goes on for ever', ({ stages }) => {
    for (const stage of stages) {
      if (stage.kind === 'count') expect(Math.abs(stage.from - stage.to)).toBeLessThanOrEqual(20);
      if (stage.kind === 'pressHold') expect(stage.times).toBeLessThanOrEqual(5);
      if (stage.kind === 'hunt') expect(stage.count).toBeLessThanOrEqual(10);
    }
  });

  test.each(guides)('$id never needs breath', ({ stages }) => {
    const withBreath = stages.filter((stage) => usesBreath(stage));
    expect(withBreath.length).toBeLessThan(stages.length);
    for (const stage of withBreath) expect(tools.line[stage.line]).toMatch(/or just watch/i);
  });

  test('all kinds of stages are used', () => {
    const used = new Set(guides.flatMap(({ stages }) => stages.map(({ kind }) => kind)));
    expect([...used].sort()).toEqual([...STAGE_KINDS].sort());
  });

  test('the words and the guides know the same lines and the same cards', () => {
    expect(Object.keys(tools.line).sort()).toEqual([...lines].sort());
    const options = Object.values(CHOICES).flat();
    expect(Object.keys(tools.option).sort()).toEqual([...options].sort());
    expect(Object.keys(tools.reply).sort()).toEqual(Object.keys(CHOICES).sort());
  });

  test('no screen of cards asks for more than six', () => {
    for (const options of Object.values(CHOICES)) expect(options.length).toBeLessThanOrEqual(6);
  });
});

describe('no guide pushes', () => {
  // Closed eyes, touch by others, venting and clocks (CURRICULUM R4, R8, R25, R26, E17).
  const pushing =
    /clos\w* (?:your )?eyes|lie down|hold your breath|deep breath|\b(?:hit|punch|scream|shout|smash|kick|rip)\b|seconds?|minutes?|timer|faster than (?:last|before)|well done|score|level|try harder/i;
  test.each([...new Set(lines)])('%s', (line) => {
    expect(tools.line[line]).not.toMatch(pushing);
  });
});
