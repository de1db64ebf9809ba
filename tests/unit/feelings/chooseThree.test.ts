import { SIZES } from '@harbour/shared/domain/checkin/types';
import { areaOf, FEELINGS } from '@harbour/shared/domain/feelings/feelings';
import {
  chooseThree,
  LIVELY,
  SELF_REVIEW,
  STEADYING,
  type ToolQuery,
  WAKING,
} from '@harbour/shared/domain/strategies/choose';
import {
  findStrategy,
  STRATEGIES,
  type Strategy,
  type StrategyId,
} from '@harbour/shared/domain/strategies/strategies';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const ids: StrategyId[] = STRATEGIES.map(({ id }) => id);
const coordinate = fc.double({ min: -1, max: 1, noNaN: true });
const some = fc.subarray(ids);

const query: fc.Arbitrary<ToolQuery> = fc.record({
  valence: fc.option(coordinate),
  energy: fc.option(coordinate),
  size: fc.constantFrom(null, ...SIZES),
  feelings: fc.subarray(
    FEELINGS.map(({ id }) => id),
    { maxLength: 3 },
  ),
  place: fc.constantFrom('desk', 'class', 'outside'),
  history: fc.record({
    offered: fc.array(fc.record({ strategyId: fc.constantFrom(...ids), at: fc.nat(1000) }), {
      maxLength: 60,
    }),
  }),
  kept: some,
  notForMe: some,
  rest: fc.boolean(),
  tooFizzy: fc.boolean(),
});

const plain: ToolQuery = {
  valence: -0.7,
  energy: 0.6,
  size: 3,
  place: 'class',
  history: { offered: [] },
  kept: [],
  notForMe: [],
};

function strategy(id: string): Strategy {
  const found = findStrategy(id);
  if (!found) throw new Error(`no strategy ${id}`);
  return found;
}

function chosen(over: Partial<ToolQuery>): Strategy[] {
  return chooseThree({ ...plain, ...over }).map(strategy);
}

function isHere(one: Strategy, place: ToolQuery['place']): boolean {
  return one.places.includes(place) || (place === 'class' && one.places.includes('desk'));
}

function helps(one: Strategy, area: string, direction: string): boolean {
  return one.needs.some((need) => need.area === area && need.direction === direction);
}

/** Offers again and again, remembering each, as a pupil's weeks would. */
function rounds(count: number, over: Partial<ToolQuery>): StrategyId[] {
  const offered: { strategyId: StrategyId; at: number }[] = [];
  for (let at = 1; at <= count; at += 1) {
    for (const strategyId of chooseThree({ ...plain, ...over, history: { offered } }))
      offered.push({ strategyId, at });
  }
  return offered.map(({ strategyId }) => strategyId);
}

describe('the 44 strategies', () => {
  test('cover the areas as the curriculum counts them', () => {
    expect(new Set(ids).size).toBe(44);
    const covered = (area: string, direction: string): number =>
      STRATEGIES.filter((one) => helps(one, area, direction)).length;
    expect(covered('UH', 'down')).toBe(33);
    expect(covered('UL', 'up')).toBe(31);
    expect(covered('PH', 'down')).toBe(16);
    expect(covered('PH', 'keep')).toBe(8);
    expect(covered('PL', 'keep')).toBe(16);
    expect(covered('UL', 'keep')).toBe(2);
  });

  test('no lively move is for a stormy feeling', () => {
    for (const id of LIVELY) expect(helps(strategy(id), 'UH', 'down'), id).toBe(false);
  });
});

describe('three tools, whatever the check-in', () => {
  test('are three different tools, and the same query gives the same three', () => {
    fc.assert(
      fc.property(query, (asked) => {
        const three = chooseThree(asked);
        expect(new Set(three).size).toBe(3);
        expect(chooseThree(asked)).toEqual(three);
      }),
    );
  });

  test('are of three kinds unless the pupil refused too many kinds; at most one is breathing', () => {
    fc.assert(
      fc.property(query, (asked) => {
        const three = chooseThree(asked).map(strategy);
        expect(three.filter(({ kind }) => kind === 'breathing').length).toBeLessThanOrEqual(1);
        if (asked.notForMe.length === 0 && asked.place !== 'outside') {
          expect(new Set(three.map(({ kind }) => kind)).size).toBe(3);
        }
      }),
    );
  });

  test('never hold one that is not for me while three others are allowed', () => {
    fc.assert(
      fc.property(query, (asked) => {
        const area = areaOf(asked.valence ?? 0, asked.energy ?? 0);
        // The strictest case: without lively, waking, self-review and thinking tools, and with one breathing tool.
        const left = STRATEGIES.filter(
          (one) =>
            !asked.notForMe.includes(one.id) &&
            !(area === 'UH' && LIVELY.includes(one.id)) &&
            !WAKING.includes(one.id) &&
            !SELF_REVIEW.includes(one.id) &&
            one.kind !== 'thinking' &&
            one.kind !== 'breathing',
        );
        if (left.length >= 3) {
          expect(chooseThree(asked).filter((id) => asked.notForMe.includes(id))).toEqual([]);
        }
      }),
    );
  });

  test('can be used where the pupil is, when nothing is refused', () => {
    fc.assert(
      fc.property(query, (asked) => {
        for (const one of chooseThree({ ...asked, notForMe: [] }).map(strategy)) {
          expect(isHere(one, asked.place), one.id).toBe(true);
        }
      }),
    );
  });

  test('a stormy feeling gets no lively move, and at size 5 no thinking but naming it once', () => {
    fc.assert(
      fc.property(query, (asked) => {
        if (areaOf(asked.valence ?? 0, asked.energy ?? 0) !== 'UH') return;
        for (const one of chooseThree(asked).map(strategy)) {
          expect(LIVELY, one.id).not.toContain(one.id);
          if (asked.size === 5 && one.kind === 'thinking') expect(one.id).toBe('name-it');
        }
      }),
    );
  });

  test('no lively move even where the heavy side is drawn from, where they are kept, or where all else is refused', () => {
    const near = { valence: -0.7, size: 2, kept: [...LIVELY] } as const;
    const isLively = (id: StrategyId): boolean => LIVELY.includes(id);
    expect(rounds(40, { ...near, energy: 0.05 }).some(isLively)).toBe(false);
    expect(rounds(40, { ...near, energy: -0.05 }).some(isLively)).toBe(true);
    const refusedAll = chooseThree({ ...plain, notForMe: ids.filter((id) => !isLively(id)) });
    expect(refusedAll.some(isLively)).toBe(false);
  });

  test('a big feeling brings a person, unless the pupil refused every such tool', () => {
    fc.assert(
      fc.property(query, (asked) => {
        if (asked.size === null || asked.size < 4) return;
        const three = chooseThree({ ...asked, notForMe: [] }).map(strategy);
        expect(three.some(({ kind }) => kind === 'connection')).toBe(true);
      }),
    );
  });

  test('after words that may be a way of coping nothing wakes the body up', () => {
    fc.assert(
      fc.property(query, fc.constantFrom('numb', 'spaced-out', 'empty'), (asked, word) => {
        for (const id of chooseThree({ ...asked, feelings: [word] })) expect(WAKING).not.toContain(id);
      }),
    );
  });

  test('with shame there is a person and no self-review', () => {
    fc.assert(
      fc.property(query, (asked) => {
        const three = chooseThree({ ...asked, feelings: ['ashamed'], notForMe: [] }).map(strategy);
        expect(three.some(({ kind }) => kind === 'connection')).toBe(true);
        for (const { id } of three) expect(SELF_REVIEW).not.toContain(id);
      }),
    );
  });
});

describe('three tools by area', () => {
  test.each([
    ['stormy', -0.7, 0.6, 'UH', 'down', ['desk', 'class', 'outside']],
    ['heavy', -0.7, -0.6, 'UL', 'up', ['desk', 'class', 'outside']],
    ['bright', 0.7, 0.6, 'PH', 'keep', ['class']],
    ['warm', 0.7, -0.6, 'PL', 'keep', ['desk', 'class']],
  ] as const)('%s (%d, %d): all three fit', (_name, valence, energy, area, direction, places) => {
    for (const place of places) {
      for (const one of chosen({ valence, energy, place, size: 2 })) {
        expect(helps(one, area, direction), `${place} ${one.id}`).toBe(true);
      }
    }
  });

  test('at a desk a bright feeling is kept, though few tools are for exactly that', () => {
    for (const id of rounds(20, { valence: 0.7, energy: 0.6, place: 'desk', size: 2 })) {
      expect(helps(strategy(id), 'PH', 'keep') || helps(strategy(id), 'PL', 'keep'), id).toBe(true);
    }
  });

  test('near the middle of the energy line the other side is drawn from as well', () => {
    const offered = rounds(30, { valence: -0.7, energy: -0.1, size: 2 }).map(strategy);
    expect(offered.some((one) => !helps(one, 'UL', 'up') && helps(one, 'UH', 'down'))).toBe(true);
    expect(offered.every((one) => helps(one, 'UL', 'up') || helps(one, 'UH', 'down'))).toBe(true);
    const clear = rounds(30, { valence: -0.7, energy: -0.2, size: 2 }).map(strategy);
    expect(clear.every((one) => helps(one, 'UL', 'up'))).toBe(true);
  });

  test('in the middle there is one down, one up and one keep', () => {
    const directions = ['down', 'up', 'keep'];
    for (const size of [null, 2, 5] as const) {
      for (const place of ['desk', 'class', 'outside'] as const) {
        const three = chosen({ valence: 0.1, energy: -0.1, size, place });
        const orders = [
          [0, 1, 2],
          [0, 2, 1],
          [1, 0, 2],
          [1, 2, 0],
          [2, 0, 1],
          [2, 1, 0],
        ];
        const covered = orders.some((order) =>
          order.every((index, slot) =>
            three[index]?.needs.some((need) => need.direction === directions[slot]),
          ),
        );
        expect(covered, `${place} ${size}`).toBe(true);
      }
    }
    expect(chosen({ valence: null, energy: null })).toHaveLength(3);
  });

  test('too fizzy brings energy down; rest keeps it low', () => {
    for (const one of chosen({ valence: 0.7, energy: 0.8, tooFizzy: true })) {
      expect(helps(one, 'PH', 'down'), one.id).toBe(true);
    }
    for (const one of chosen({ valence: -0.5, energy: -0.8, size: 2, rest: true })) {
      expect(helps(one, 'UL', 'keep') || helps(one, 'PL', 'keep'), one.id).toBe(true);
    }
    // Each is heard only in its own area.
    expect(chosen({ rest: true, tooFizzy: true })).toEqual(chosen({}));
  });

  test('numb, spaced out and empty prefer steady feet, looking out and sitting near', () => {
    for (const { id, valence, energy } of FEELINGS.filter((f) =>
      ['numb', 'spaced-out', 'empty'].includes(f.id),
    )) {
      const three = chooseThree({ ...plain, valence, energy, size: 2, feelings: [id] });
      expect(three.filter((tool) => STEADYING.includes(tool))).toHaveLength(2);
      expect(three).toContain('sit-near');
    }
  });

  test('at a desk a big stormy feeling still has a person', () => {
    expect(chosen({ place: 'desk', size: 5 }).map(({ id }) => id)).toContain('help-card');
  });
});

describe('rotation', () => {
  test('never offered comes before offered, then the longest ago', () => {
    const first = chooseThree(plain);
    const second = chooseThree({
      ...plain,
      history: { offered: first.map((strategyId) => ({ strategyId, at: 1 })) },
    });
    expect(second.filter((id) => first.some((seen) => seen === id))).toEqual([]);
  });

  test('every fitting tool has its turn', () => {
    const fitting = STRATEGIES.filter((one) => helps(one, 'UH', 'down') && isHere(one, 'class')).map(
      ({ id }) => id,
    );
    expect(new Set(rounds(40, { size: 2 }))).toEqual(new Set(fitting));
  });

  test('one kept tool is among the three where it fits, and kept tools take turns', () => {
    const kept: StrategyId[] = ['count-back', 'slow-walk', 'star-steps'];
    const offered = rounds(6, { size: 2, kept });
    for (let round = 0; round < 6; round += 1) {
      const three = offered.slice(round * 3, round * 3 + 3);
      expect(three.some((id) => id === 'count-back' || id === 'slow-walk')).toBe(true);
    }
    expect(offered).toContain('count-back');
    expect(offered).toContain('slow-walk');
    expect(offered).not.toContain('star-steps');
  });

  test('a tool that is not for me does not come back, kept or not', () => {
    const offered = rounds(40, { size: 2, kept: ['hum'], notForMe: ['hum', 'cool-water'] });
    expect(offered).not.toContain('hum');
    expect(offered).not.toContain('cool-water');
  });
});

test('when all are refused there are still three', () => {
  expect(new Set(chooseThree({ ...plain, notForMe: ids })).size).toBe(3);
});
