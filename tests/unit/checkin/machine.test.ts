import type { CheckinAction } from '@harbour/shared/domain/checkin/actions';
import { advance, canFinish } from '@harbour/shared/domain/checkin/machine';
import {
  offersNumb,
  placeInPlan,
  planOf,
  wordsAtHand,
  wordsToOffer,
} from '@harbour/shared/domain/checkin/plan';
import { gentleNudge, toolQueryOf, toRecord } from '@harbour/shared/domain/checkin/record';
import { type CheckinState, startCheckin } from '@harbour/shared/domain/checkin/state';
import { findFeeling, isFeelingId } from '@harbour/shared/domain/feelings/feelings';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHECKIN_ID, journeys, press, walk } from './journeys.ts';

describe('after the check-in', () => {
  test('a tool starts one press after the check-in is kept', () => {
    const kept = press(startCheckin('secondary'), [
      { type: 'choosePoint', valence: -0.6, energy: 0.7 },
      { type: 'chooseWord', feelingId: 'angry' },
      { type: 'chooseSize', size: 4 },
      { type: 'chooseWho', who: 'keyAdult' },
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
  test('the very middle of the map is kept as a plain zero', () => {
    const { draft } = advance(startCheckin('secondary'), { type: 'choosePoint', valence: -0, energy: -0 });
    expect(Object.is(draft.point?.valence, 0)).toBe(true);
    expect(Object.is(draft.point?.energy, 0)).toBe(true);
  });

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
    // With the first answer given, another door would throw it away unasked.
    const chosen = press(start, [{ type: 'choosePoint', valence: 0, energy: 0 }]);
    expect(advance(chosen, { type: 'openDoor', door: 'words' })).toBe(chosen);
  });

  test('another door starts over, and coming back finds what was there', () => {
    const touched = press(startCheckin('primary', 'body'), [
      { type: 'touchPlace', place: 'tummy' },
      { type: 'toggleClue', clue: 'tight-tummy' },
    ]);
    const words = press(touched, [{ type: 'openDoor', door: 'words' }]);
    expect(words.draft).toEqual(startCheckin('primary').draft);
    expect(press(words, [{ type: 'back' }])).toEqual(touched);
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

describe('the words', () => {
  const all = (state: CheckinState) => wordsToOffer(state).flat();

  test('Primary begins with the core words and goes to 36, Secondary to all 96', () => {
    for (const door of ['words', 'pictures', 'body'] as const) {
      expect(all(startCheckin('primary', door))).toHaveLength(36);
      expect(new Set(all(startCheckin('secondary', door))).size).toBe(96);
    }
    const core = wordsToOffer(startCheckin('primary', 'words'))[0] ?? [];
    expect(core.every((word) => findFeeling(word)?.tier === 1)).toBe(true);
    const near = press(startCheckin('secondary'), [{ type: 'choosePoint', valence: 0.5, energy: 0.5 }]);
    expect(new Set(all(near)).size).toBe(96);
  });

  test('after the two questions no word contradicts an answer, however many are leafed through', () => {
    const slow = press(startCheckin('primary'), [
      { type: 'chooseNiceness', niceness: 'notNice' },
      { type: 'chooseEnergy', energy: 'aLittle' },
    ]);
    expect(all(slow).length).toBeGreaterThan(6);
    for (const word of all(slow)) {
      expect(findFeeling(word)?.valence).toBeLessThan(0);
      expect(findFeeling(word)?.energy).toBeLessThan(0);
    }
  });

  test('a word at hand beside the energy leaves that question open, not passed', () => {
    const asked = press(startCheckin('primary'), [{ type: 'chooseNiceness', niceness: 'notNice' }]);
    const [word] = wordsAtHand(asked);
    if (!word) throw new Error('no word at hand');
    const chosen = press(asked, [{ type: 'chooseWord', feelingId: word }]);
    expect(chosen.step).toBe('size');
    expect(chosen.draft.passed).toEqual([]);
  });

  test('*numb* is one press away where it may fit, for Secondary', () => {
    const at = (valence: number, energy: number) =>
      press(startCheckin('secondary'), [{ type: 'choosePoint', valence, energy }]);
    expect(offersNumb(startCheckin('secondary', 'words'))).toBe(true);
    expect(offersNumb(startCheckin('secondary', 'body'))).toBe(true);
    expect(offersNumb(at(-0.6, -0.6))).toBe(true);
    expect(offersNumb(at(0.6, 0.6))).toBe(false);
    expect(offersNumb(startCheckin('primary', 'body'))).toBe(false);
  });
});

describe('the body map', () => {
  const tummy = { type: 'touchPlace', place: 'tummy' } as const;
  const hands = { type: 'touchPlace', place: 'hands' } as const;
  const tight = { type: 'toggleClue', clue: 'tight-tummy' } as const;
  const start = startCheckin('secondary', 'body');

  test('several places keep their clues; pressing the open one again takes it away with its own', () => {
    const both = press(start, [tummy, tight, hands, { type: 'toggleClue', clue: 'fidgety-hands' }]);
    expect(both.draft.clues).toEqual(['tight-tummy', 'fidgety-hands']);
    expect(wordsAtHand(both)[0]).toBe('worried');
    const one = press(both, [hands]);
    expect(one.draft).toMatchObject({ places: ['tummy'], clues: ['tight-tummy'] });
    expect(press(one, [tight]).draft.clues).toEqual([]);
  });

  test('a clue of a place that is not open is not heard, and a place alone is no answer', () => {
    const open = press(start, [hands]);
    expect(advance(open, tight)).toBe(open);
    expect(canFinish(open)).toBe(false);
    expect(toRecord(press(open, [{ type: 'pass' }, { type: 'pass' }]))).toBeNull();
  });

  test('stores the clues, not the places, and all words are one press away', () => {
    const kept = press(start, [tummy, tight, { type: 'finish' }, { type: 'chooseWho', who: 'keyAdult' }]);
    expect(toRecord(kept)?.record).toMatchObject({ door: 'body', bodyClues: ['tight-tummy'], feelings: [] });
    expect(JSON.stringify(toRecord(kept))).not.toContain('places');
    const words = press(start, [tummy, tight, { type: 'toWords' }]);
    expect(words.step).toBe('word');
    expect(wordsToOffer(words)[0]?.[0]).toBe('worried');
    expect(words.draft.passed).toEqual([]);
  });
});

describe('a word of my own', () => {
  const own = { type: 'chooseWord', feelingId: 'own-word' } as const;
  const keyAdult = { type: 'chooseWho', who: 'keyAdult' } as const;
  const size = { type: 'chooseSize', size: 2 } as const;

  test('is only typed where staff allow it', () => {
    expect(press(startCheckin('primary', 'words'), [own]).step).toBe('size');
    expect(press(startCheckin('secondary', 'words', true), [own]).step).toBe('ownWord');
  });

  test('its text goes on only with *keep*, tidied and never too long', () => {
    const asked = press(startCheckin('secondary', 'words', true), [own]);
    const words = (actions: CheckinAction[]) => toRecord(press(asked, actions))?.record.feelings;
    expect(words([{ type: 'keepWord', text: '  sau  dade ' }, size, keyAdult])).toEqual([
      { feelingId: 'own-word', size: 2, ownWord: 'sau dade' },
    ]);
    for (const skip of ['pass', 'dontKnow'] as const) {
      expect(words([{ type: skip }, size, keyAdult])?.[0]?.ownWord).toBeNull();
    }
    expect(words([{ type: 'finish' }, keyAdult])?.[0]?.ownWord).toBeNull();
    for (const text of ['', '   ', 'x'.repeat(41)]) {
      expect(advance(asked, { type: 'keepWord', text })).toBe(asked);
    }
  });
});

describe('lots at once', () => {
  test('up to three feelings, each with its size; also thought of with the first size', () => {
    const size = { type: 'chooseSize', size: 3 } as const;
    const word = (feelingId: 'sad' | 'angry' | 'proud') => ({ type: 'chooseWord', feelingId }) as const;
    const three = press(startCheckin('primary', 'words'), [
      word('sad'),
      { type: 'several' },
      size,
      word('angry'),
      size,
      word('proud'),
      size,
    ]);
    expect(three.step).toBe('who');
    expect(three.draft.feelings.map((feeling) => [feeling.feelingId, feeling.size])).toEqual([
      ['sad', 3],
      ['angry', 3],
      ['proud', 3],
    ]);
  });
});
