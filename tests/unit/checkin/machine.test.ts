import {
  advance,
  type CheckinAction,
  type CheckinState,
  canFinish,
  canGoBack,
  DOORS_OF_BAND,
  gentleNudge,
  placeInPlan,
  placeOf,
  planOf,
  sizeNow,
  startCheckin,
  toolQueryOf,
  toRecord,
  usesToKeep,
  wordsToOffer,
} from '@harbour/shared/domain/checkin/machine';
import {
  BANDS,
  ENERGY_LEVELS,
  FEELINGS_MAX,
  NICENESS,
  QUESTION_STEPS,
  SIZES,
  STEPS,
  VISIBILITIES,
  WHO_CHOICES,
} from '@harbour/shared/domain/checkin/types';
import { FEELINGS, isFeelingId } from '@harbour/shared/domain/feelings/feelings';
import { STRATEGIES } from '@harbour/shared/domain/strategies/strategies';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const CHECKIN_ID = '0190a000-0000-7000-8000-000000000001';
const coordinate = fc.double({ min: -1, max: 1, noNaN: true });
const words = fc.constantFrom('no-word' as const, 'own-word' as const, ...FEELINGS.map(({ id }) => id));
const tools = fc.constantFrom(...STRATEGIES.map(({ id }) => id));

const bare = (
  ...types: (
    | 'pass'
    | 'dontKnow'
    | 'finish'
    | 'several'
    | 'saveFailed'
    | 'saveAgain'
    | 'carryOn'
    | 'leaveTool'
    | 'back'
  )[]
) => fc.constantFrom(...types.map((type) => ({ type })));

/** Any press or event but *stop*, meaningful at the moment or not. */
const anyAction: fc.Arbitrary<CheckinAction> = fc.oneof(
  {
    arbitrary: fc.record({
      type: fc.constant('openDoor'),
      door: fc.constantFrom('words', 'pictures', 'plane', 'twoQuestions'),
    }),
    weight: 1,
  },
  {
    arbitrary: fc.record({ type: fc.constant('chooseNiceness'), niceness: fc.constantFrom(...NICENESS) }),
    weight: 2,
  },
  {
    arbitrary: fc.record({ type: fc.constant('chooseEnergy'), energy: fc.constantFrom(...ENERGY_LEVELS) }),
    weight: 2,
  },
  {
    arbitrary: fc.record({ type: fc.constant('choosePoint'), valence: coordinate, energy: coordinate }),
    weight: 2,
  },
  { arbitrary: fc.record({ type: fc.constant('chooseWord'), feelingId: words }), weight: 3 },
  { arbitrary: fc.record({ type: fc.constant('chooseSize'), size: fc.constantFrom(...SIZES) }), weight: 3 },
  {
    arbitrary: fc.record({ type: fc.constant('chooseWho'), who: fc.constantFrom(...WHO_CHOICES) }),
    weight: 3,
  },
  { arbitrary: fc.record({ type: fc.constant('saved'), checkinId: fc.constant(CHECKIN_ID) }), weight: 2 },
  {
    arbitrary: fc.record({
      type: fc.constant('toolsOffered'),
      strategyIds: fc.array(tools, { maxLength: 3 }),
    }),
    weight: 2,
  },
  {
    arbitrary: fc.record({ type: fc.constant('wishFor'), wish: fc.constantFrom('rest', 'tooFizzy') }),
    weight: 1,
  },
  { arbitrary: fc.record({ type: fc.constant('openTool'), strategyId: tools }), weight: 2 },
  {
    arbitrary: bare(
      'pass',
      'dontKnow',
      'finish',
      'several',
      'saveFailed',
      'saveAgain',
      'carryOn',
      'leaveTool',
      'back',
    ),
    weight: 8,
  },
);

const starts = fc
  .constantFrom(...BANDS)
  .chain((band) => fc.constantFrom(...DOORS_OF_BAND[band]).map((door) => startCheckin(band, door)));

const journeys = fc.tuple(starts, fc.array(anyAction, { maxLength: 45 }));

function run(state: CheckinState, actions: readonly CheckinAction[]): CheckinState {
  return actions.reduce(advance, state);
}

/** Every state on the way. */
function walk(state: CheckinState, actions: readonly CheckinAction[]): CheckinState[] {
  const states = [state];
  for (const action of actions) states.push(advance(states.at(-1) ?? state, action));
  return states;
}

function expectValid(state: CheckinState): void {
  const { draft } = state;
  expect(STEPS).toContain(state.step);
  expect(draft.feelings.length).toBeLessThanOrEqual(FEELINGS_MAX);
  expect(new Set(draft.feelings.map(({ feelingId }) => feelingId)).size).toBe(draft.feelings.length);
  expect(new Set(draft.passed).size).toBe(draft.passed.length);
  for (const passed of draft.passed) expect(QUESTION_STEPS).toContain(passed);
  if (draft.feelings.length > 0) expect(draft.passed).not.toContain('word');
  if (state.step === 'size') expect(draft.feelings.length).toBeGreaterThan(0);
  if (state.step === 'keeping' || state.step === 'notKept') expect(draft.who).not.toBe('justMe');
  if (['keeping', 'notKept', 'personCard', 'tools', 'tool', 'sizeAfter', 'done'].includes(state.step)) {
    expect(draft.who).not.toBeNull();
  }
  expect(state.toolId !== null).toBe(state.step === 'tool' || state.step === 'sizeAfter');
  if (draft.who === 'justMe') expect(state.checkinId).toBeNull();
  if (state.band === 'primary') expect(draft.point).toBeNull();
  else expect([draft.niceness, draft.energy]).toEqual([null, null]);
  expect(state.past.length).toBeLessThanOrEqual(60);
}

describe('any sequence of presses', () => {
  test('keeps the state valid and plain data', () => {
    fc.assert(
      fc.property(journeys, ([start, actions]) => {
        for (const state of walk(start, actions)) {
          expectValid(state);
          expect(JSON.parse(JSON.stringify(state))).toEqual(state);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('changes nothing in the state it was given', () => {
    fc.assert(
      fc.property(journeys, anyAction, ([start, actions], action) => {
        const state = run(start, actions);
        const before = structuredClone(state);
        advance(state, action);
        expect(state).toEqual(before);
      }),
    );
  });

  test('gives a record only while it is being kept, and never one of *just me*', () => {
    fc.assert(
      fc.property(journeys, ([start, actions]) => {
        for (const state of walk(start, actions)) {
          const saving = toRecord(state);
          expect(saving !== null).toBe(state.step === 'keeping');
          if (!saving) continue;
          const { record, request } = saving;
          expect(VISIBILITIES).toContain(record.visibility);
          expect(record.visibility === 'personNow').toBe(request === 'now');
          for (const value of [record.valence, record.energy]) {
            if (value !== null) expect(Math.abs(value)).toBeLessThanOrEqual(1);
          }
          expect(record.feelings.length).toBeLessThanOrEqual(FEELINGS_MAX);
          expect(record.band).toBe(start.band);
          expect(new Set(Object.keys(record))).toEqual(
            new Set(['door', 'band', 'valence', 'energy', 'feelings', 'passed', 'dontKnow', 'visibility']),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  test('back undoes exactly one press', () => {
    fc.assert(
      fc.property(journeys, anyAction, ([start, actions], action) => {
        const state = run(start, actions);
        const next = advance(state, action);
        // Presses are what lengthens the past; events of the program and handing over are not undone.
        if (next.past.length !== state.past.length + 1 || !canGoBack(next)) return;
        expect(advance(next, { type: 'back' })).toEqual(state);
      }),
      { numRuns: 500 },
    );
  });

  test('back, repeated, comes to the first step while nothing was handed over', () => {
    fc.assert(
      fc.property(journeys, ([start, actions]) => {
        const before = walk(start, actions).filter(
          (state) => toRecord(state) === null && state.checkinId === null,
        );
        let state = before.at(-1) ?? start;
        if (['done', 'keeping'].includes(state.step)) return;
        for (let press = 0; press < 60 && canGoBack(state); press += 1) {
          state = advance(state, { type: 'back' });
        }
        expect(state.draft).toEqual(start.draft);
        expect(state.step).toBe(start.step);
      }),
    );
  });

  test('stop from anywhere forgets what was said, and nothing comes after it', () => {
    fc.assert(
      fc.property(journeys, fc.array(anyAction, { maxLength: 8 }), ([start, actions], later) => {
        for (const state of walk(start, actions)) {
          if (state.step === 'done') continue;
          const stopped = advance(state, { type: 'stop' });
          expect(stopped.step).toBe('stopped');
          expect(stopped.draft).toEqual(start.draft);
          expect(stopped.past).toEqual([]);
          expect(usesToKeep(stopped)).toBeNull();
          for (const after of walk(stopped, later)) {
            expect(after).toBe(stopped);
            expect(toRecord(after)).toBeNull();
          }
        }
      }),
    );
  });

  test('pass, do not know and stop are heard on every question, and pass always moves on', () => {
    fc.assert(
      fc.property(journeys, ([start, actions]) => {
        for (const state of walk(start, actions)) {
          const asks = [...QUESTION_STEPS, 'who', 'tools', 'sizeAfter'].includes(state.step);
          if (!asks) continue;
          for (const type of ['pass', 'dontKnow'] as const) {
            expect(advance(state, { type }).step).not.toBe(state.step);
          }
          expect(advance(state, { type: 'stop' }).step).toBe('stopped');
        }
      }),
    );
  });

  test('passing everything ends, with nothing kept', () => {
    fc.assert(
      fc.property(journeys, ([start, actions]) => {
        let state = run(start, actions);
        if (state.step === 'keeping') state = advance(state, { type: 'saveFailed' });
        for (let press = 0; press < 12 && state.step !== 'done'; press += 1)
          state = advance(state, { type: 'pass' });
        expect(state.step).toBe('done');
      }),
    );
  });

  test('the words offered fit the band, and finish is there once anything was answered', () => {
    fc.assert(
      fc.property(journeys, ([start, actions]) => {
        for (const state of walk(start, actions)) {
          if (state.step !== 'word') continue;
          for (const page of wordsToOffer(state)) {
            expect(page.length).toBeLessThanOrEqual(state.band === 'primary' ? 6 : 7);
            expect(page.length).toBeGreaterThan(0);
          }
          const answered =
            placeOf(state.draft).valence !== null ||
            placeOf(state.draft).energy !== null ||
            state.draft.feelings.length > 0 ||
            state.draft.dontKnow;
          expect(canFinish(state)).toBe(answered);
        }
      }),
    );
  });
});

/** Presses only, each of which must do something. */
function press(state: CheckinState, actions: readonly CheckinAction[]): CheckinState {
  return actions.reduce((at, action) => {
    const next = advance(at, action);
    expect(next, JSON.stringify(action)).not.toBe(at);
    return next;
  }, state);
}

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
        feelings: [{ feelingId: 'happy', size: null }],
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
