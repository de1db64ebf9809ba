import type { CheckinAction } from '@harbour/shared/domain/checkin/actions';
import { advance } from '@harbour/shared/domain/checkin/machine';
import { placeOf, sizeNow, toolQueryOf, toRecord, usesToKeep } from '@harbour/shared/domain/checkin/record';
import { startCheckin } from '@harbour/shared/domain/checkin/state';
import { describe, expect, test } from 'vitest';
import { CHECKIN_ID, press } from './journeys.ts';

describe('what is recorded', () => {
  const saved = { type: 'saved', checkinId: CHECKIN_ID } as const;

  test("the pupil's own place counts, else the word's, else the answers'", () => {
    const own = press(startCheckin('secondary'), [
      { type: 'choosePoint', valence: -0.2, energy: 0.9 },
      { type: 'chooseWord', feelingId: 'happy' },
      { type: 'pass' },
      { type: 'chooseWho', who: 'keyAdult' },
    ]);
    expect(toRecord(own)).toEqual({
      record: {
        door: 'plane',
        band: 'secondary',
        valence: -0.2,
        energy: 0.9,
        feelings: [{ feelingId: 'happy', size: null, ownWord: null }],
        bodyClues: [],
        passed: ['size'],
        dontKnow: false,
        visibility: 'keyAdult',
      },
      request: null,
    });
    const word = press(startCheckin('primary'), [
      { type: 'chooseNiceness', niceness: 'notNice' },
      { type: 'chooseEnergy', energy: 'some' },
      { type: 'chooseWord', feelingId: 'worried' },
    ]);
    expect(placeOf(word.draft)).toEqual({ valence: -0.45, energy: 0.4 });
    const answers = press(startCheckin('primary'), [
      { type: 'chooseNiceness', niceness: 'notNice' },
      { type: 'pass' },
      { type: 'chooseWord', feelingId: 'no-word' },
    ]);
    expect(placeOf(answers.draft)).toEqual({ valence: -0.6, energy: null });
  });

  test('everything passed and unknown is still a check-in, and says so', () => {
    const state = press(startCheckin('primary'), [
      { type: 'pass' },
      { type: 'dontKnow' },
      { type: 'pass' },
      { type: 'chooseWho', who: 'later' },
    ]);
    expect(toRecord(state)).toEqual({
      record: {
        door: 'twoQuestions',
        band: 'primary',
        valence: null,
        energy: null,
        feelings: [],
        bodyClues: [],
        passed: ['niceness', 'word'],
        dontKnow: true,
        visibility: 'keyAdult',
      },
      request: 'later',
    });
  });

  test.each([
    ['keyAdult', 'keyAdult', null],
    ['letThemKnow', 'keyAdult', 'letThemKnow'],
    ['later', 'keyAdult', 'later'],
    ['now', 'personNow', 'now'],
  ] as const)('%s is kept for %s with request %s', (who, visibility, request) => {
    const state = press(startCheckin('secondary', 'words'), [
      { type: 'chooseWord', feelingId: 'sad' },
      { type: 'chooseSize', size: 2 },
      { type: 'chooseWho', who },
    ]);
    expect(toRecord(state)).toMatchObject({ record: { visibility }, request });
    expect(press(state, [saved]).step).toBe(who === 'now' ? 'personCard' : 'tools');
  });

  test('several feelings, each with its size, up to three; the biggest leads', () => {
    const state = press(startCheckin('secondary', 'words'), [
      { type: 'several' },
      { type: 'chooseWord', feelingId: 'excited' },
      { type: 'chooseSize', size: 2 },
      { type: 'chooseWord', feelingId: 'nervous' },
      { type: 'chooseSize', size: 4 },
      { type: 'chooseWord', feelingId: 'own-word' },
      { type: 'pass' },
      { type: 'chooseWho', who: 'keyAdult' },
    ]);
    expect(toRecord(state)?.record).toMatchObject({
      feelings: [
        { feelingId: 'excited', size: 2 },
        { feelingId: 'nervous', size: 4 },
        { feelingId: 'own-word', size: null },
      ],
      valence: -0.3,
      energy: 0.5,
    });
    expect(sizeNow(state)).toBe(4);
  });

  test('several can end with one feeling, without a pass', () => {
    const one = press(startCheckin('secondary', 'words'), [
      { type: 'several' },
      { type: 'chooseWord', feelingId: 'excited' },
      { type: 'chooseSize', size: 2 },
      { type: 'pass' },
    ]);
    expect(one.step).toBe('who');
    expect(one.draft.passed).toEqual([]);
    const same = press(startCheckin('secondary', 'words'), [
      { type: 'several' },
      { type: 'chooseWord', feelingId: 'excited' },
      { type: 'chooseSize', size: 2 },
    ]);
    expect(advance(same, { type: 'chooseWord', feelingId: 'excited' })).toBe(same);
  });

  test('a tool use is added to the kept check-in, with the size before and after', () => {
    const kept = press(startCheckin('secondary', 'words'), [
      { type: 'chooseWord', feelingId: 'angry' },
      { type: 'chooseSize', size: 5 },
      { type: 'chooseWho', who: 'keyAdult' },
      saved,
      { type: 'toolsOffered', strategyIds: ['feet-down', 'cool-water', 'not-a-tool'] },
    ]);
    expect(toolQueryOf(kept)).toEqual({
      feelingIds: ['angry'],
      valence: -0.75,
      energy: 0.65,
      size: 5,
      rest: false,
      tooFizzy: false,
      remember: true,
    });
    const used = press(kept, [
      { type: 'openTool', strategyId: 'feet-down' },
      { type: 'leaveTool' },
      { type: 'chooseSize', size: 3 },
      { type: 'openTool', strategyId: 'cool-water' },
      { type: 'finish' },
    ]);
    expect(usesToKeep(used)).toEqual({
      checkinId: CHECKIN_ID,
      uses: [
        { strategyId: 'feet-down', sizeBefore: 5, sizeAfter: 3 },
        { strategyId: 'cool-water', sizeBefore: 3, sizeAfter: null },
      ],
    });
    expect(used.step).toBe('done');
  });

  test('a tool that was opened and skipped is not a use', () => {
    const skipped = press(startCheckin('secondary', 'words'), [
      { type: 'chooseWord', feelingId: 'angry' },
      { type: 'pass' },
      { type: 'chooseWho', who: 'keyAdult' },
      saved,
      { type: 'toolsOffered', strategyIds: ['feet-down'] },
      { type: 'openTool', strategyId: 'feet-down' },
      { type: 'pass' },
    ]);
    expect(usesToKeep(skipped)).toBeNull();
    expect(skipped.step).toBe('tools');
  });
});

describe('just me', () => {
  const chosen: CheckinAction[] = [
    { type: 'chooseWord', feelingId: 'angry' },
    { type: 'chooseSize', size: 4 },
    { type: 'chooseWho', who: 'justMe' },
  ];

  test('goes straight to the tools, and nothing of it or of them is for keeping', () => {
    const state = press(startCheckin('secondary', 'words'), chosen);
    expect(state.step).toBe('tools');
    expect(toolQueryOf(state).remember).toBe(false);
    const used = press(state, [
      { type: 'toolsOffered', strategyIds: ['feet-down'] },
      { type: 'openTool', strategyId: 'feet-down' },
      { type: 'leaveTool' },
      { type: 'chooseSize', size: 1 },
    ]);
    expect(sizeNow(used)).toBe(1);
    expect(usesToKeep(used)).toBeNull();
    expect(toRecord(used)).toBeNull();
    expect(advance(used, { type: 'saved', checkinId: CHECKIN_ID })).toBe(used);
  });

  test('can be thought over: back to the envelope, then shared', () => {
    const shared = press(startCheckin('secondary', 'words'), [
      ...chosen,
      { type: 'back' },
      { type: 'chooseWho', who: 'now' },
    ]);
    expect(toRecord(shared)?.request).toBe('now');
  });

  test.each(['pass', 'dontKnow'] as const)('%s on the envelope keeps nothing', (type) => {
    const state = press(startCheckin('secondary', 'words'), [...chosen.slice(0, 2), { type }]);
    expect(state.draft.who).toBe('justMe');
    expect(state.step).toBe('tools');
  });
});
