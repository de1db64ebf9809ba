import type { CheckinAction } from '@harbour/shared/domain/checkin/actions';
import { advance } from '@harbour/shared/domain/checkin/machine';
import { placeInPlan, planOf, wordsToOffer } from '@harbour/shared/domain/checkin/plan';
import { gentleNudge, toolQueryOf, toRecord } from '@harbour/shared/domain/checkin/record';
import { startCheckin } from '@harbour/shared/domain/checkin/state';
import { isFeelingId } from '@harbour/shared/domain/feelings/feelings';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHECKIN_ID, journeys, press, walk } from './journeys.ts';

describe('the shortest complete check-in', () => {
  const point = { type: 'choosePoint', valence: -0.6, energy: 0.7 } as const;
  const angry = { type: 'chooseWord', feelingId: 'angry' } as const;
  const size = { type: 'chooseSize', size: 4 } as const;
  const share = { type: 'chooseWho', who: 'keyAdult' } as const;
  const finish = { type: 'finish' } as const;
  const notNice = { type: 'chooseNiceness', niceness: 'notNice' } as const;
  const lots = { type: 'chooseEnergy', energy: 'lots' } as const;

  test.each<
    [
      string,
      'primary' | 'secondary',
      'plane' | 'words' | 'pictures' | 'twoQuestions',
      number,
      CheckinAction[],
    ]
  >([
    ['the plane with word and size', 'secondary', 'plane', 4, [point, angry, size, share]],
    ['the plane alone', 'secondary', 'plane', 3, [point, finish, share]],
    ['words with size', 'secondary', 'words', 3, [angry, size, share]],
    ['pictures with size', 'primary', 'pictures', 3, [angry, size, share]],
    ['the two questions', 'primary', 'twoQuestions', 4, [notNice, lots, finish, share]],
    ['the two questions, word and size', 'primary', 'twoQuestions', 5, [notNice, lots, angry, size, share]],
    ['the two questions and word', 'primary', 'twoQuestions', 5, [notNice, lots, angry, finish, share]],
  ])('%s (%s, %s): %d presses', (_name, band, door, presses, actions) => {
    const state = press(startCheckin(band, door), actions);
    expect(actions).toHaveLength(presses);
    expect(toRecord(state)?.record.valence).toBeLessThan(0);
    expect(state.step).toBe('keeping');
  });

  test('a tool starts one press after the check-in is kept', () => {
    const kept = press(startCheckin('secondary'), [
      point,
      angry,
      size,
      share,
      { type: 'saved', checkinId: CHECKIN_ID },
      { type: 'toolsOffered', strategyIds: ['cool-water', 'feet-down', 'ask-adult'] },
    ]);
    expect(press(kept, [{ type: 'openTool', strategyId: 'feet-down' }]).step).toBe('tool');
  });
});

describe('saving', () => {
  const asked = press(startCheckin('secondary', 'words'), [
    { type: 'chooseWord', feelingId: 'scared' },
    { type: 'chooseSize', size: 5 },
    { type: 'chooseWho', who: 'now' },
  ]);

  test('nothing can be taken back while it is under way, nor after it', () => {
    expect(advance(asked, { type: 'back' })).toBe(asked);
    const kept = press(asked, [{ type: 'saved', checkinId: CHECKIN_ID }]);
    expect(advance(kept, { type: 'back' })).toBe(kept);
    expect(toRecord(kept)).toBeNull();
  });

  test('a failed save says so, can be tried again or taken back, and never counts as kept', () => {
    const failed = press(asked, [{ type: 'saveFailed' }]);
    expect(failed.step).toBe('notKept');
    expect(toRecord(press(failed, [{ type: 'saveAgain' }]))).toEqual(toRecord(asked));
    expect(press(failed, [{ type: 'back' }]).step).toBe('who');
    const onward = press(failed, [{ type: 'carryOn' }]);
    expect(onward.step).toBe('tools');
    expect(toolQueryOf(onward).remember).toBe(false);
  });

  test('stop afterwards forgets the words, and still knows that an entry was kept', () => {
    const stopped = press(asked, [{ type: 'saved', checkinId: CHECKIN_ID }, { type: 'stop' }]);
    expect(stopped.checkinId).toBe(CHECKIN_ID);
    expect(JSON.stringify(stopped)).not.toContain('scared');
  });
});

describe('the envelope screen', () => {
  test.each([
    ['ashamed', null, true],
    ['angry', 5, true],
    ['angry', 4, false],
    ['happy', 5, false],
  ] as const)('%s at %s: gentle nudge %s', (feelingId, size, nudge) => {
    const state = press(startCheckin('secondary', 'words'), [
      { type: 'chooseWord', feelingId },
      size === null ? { type: 'pass' } : { type: 'chooseSize', size },
    ]);
    expect(state.step).toBe('who');
    expect(gentleNudge(state)).toBe(nudge);
  });
});

describe('doors', () => {
  test('each band opens with its own; a door of the other band is not opened', () => {
    expect(startCheckin('primary').step).toBe('niceness');
    expect(startCheckin('primary', 'plane').step).toBe('niceness');
    expect(startCheckin('secondary').step).toBe('place');
    expect(startCheckin('secondary', 'twoQuestions').step).toBe('place');
  });

  test('can be changed before the first answer, and the plan follows', () => {
    const start = startCheckin('secondary');
    const list = press(start, [{ type: 'openDoor', door: 'words' }]);
    expect(list.step).toBe('word');
    expect(planOf(list)).toEqual(['word', 'size', 'who', 'tools']);
    expect(planOf(start)).toEqual(['place', 'word', 'size', 'who', 'tools']);
    expect(press(list, [{ type: 'back' }])).toEqual(start);
    const chosen = press(start, [{ type: 'choosePoint', valence: 0, energy: 0 }]);
    expect(advance(chosen, { type: 'openDoor', door: 'words' })).toBe(chosen);
  });

  test('every step has its place in the plan', () => {
    fc.assert(
      fc.property(journeys, ([start, actions]) => {
        for (const state of walk(start, actions)) {
          const here = placeInPlan(state);
          if (here !== null) expect(planOf(state)).toContain(here);
        }
      }),
    );
  });

  test('a place off the plane is not taken', () => {
    const start = startCheckin('secondary');
    for (const value of [1.01, -2, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(advance(start, { type: 'choosePoint', valence: value, energy: 0 })).toBe(start);
    }
  });

  test('the words on the plane are those near the place', () => {
    const near = press(startCheckin('secondary'), [{ type: 'choosePoint', valence: -0.75, energy: 0.65 }]);
    expect(wordsToOffer(near)[0]?.[0]).toBe('angry');
    expect(wordsToOffer(near).flat().every(isFeelingId)).toBe(true);
  });
});
