import type { CheckinAction } from '@harbour/shared/domain/checkin/actions';
import { advance } from '@harbour/shared/domain/checkin/machine';
import { toRecord } from '@harbour/shared/domain/checkin/record';
import { type CheckinState, DOORS_OF_BAND, startCheckin } from '@harbour/shared/domain/checkin/state';
import { BANDS, type Band, type Door } from '@harbour/shared/domain/checkin/types';
import { describe, expect, test } from 'vitest';
import { press } from './journeys.ts';

const point: CheckinAction = { type: 'choosePoint', valence: -0.6, energy: 0.7 };
const notNice: CheckinAction = { type: 'chooseNiceness', niceness: 'notNice' };
const lots: CheckinAction = { type: 'chooseEnergy', energy: 'lots' };
const hands: CheckinAction = { type: 'touchPlace', place: 'hands' };
const fists: CheckinAction = { type: 'toggleClue', clue: 'tight-fists' };
const angry: CheckinAction = { type: 'chooseWord', feelingId: 'angry' };
const size: CheckinAction = { type: 'chooseSize', size: 4 };
const share: CheckinAction = { type: 'chooseWho', who: 'keyAdult' };
const finish: CheckinAction = { type: 'finish' };

/** Presses from the first screen to a kept check-in, for each door: the table in the header of machine.ts. */
const WAYS: readonly {
  door: Door;
  bands: readonly Band[];
  named: [presses: number, CheckinAction[]];
  withoutWord?: [presses: number, CheckinAction[]];
  everything: [presses: number, CheckinAction[]];
}[] = [
  { door: 'words', bands: BANDS, named: [3, [angry, size, share]], everything: [3, [angry, size, share]] },
  { door: 'pictures', bands: BANDS, named: [3, [angry, size, share]], everything: [3, [angry, size, share]] },
  {
    door: 'body',
    bands: BANDS,
    named: [4, [hands, angry, size, share]],
    withoutWord: [4, [hands, fists, finish, share]],
    everything: [5, [hands, fists, angry, size, share]],
  },
  {
    door: 'twoQuestions',
    bands: ['primary'],
    named: [4, [notNice, angry, size, share]],
    withoutWord: [4, [notNice, lots, finish, share]],
    everything: [5, [notNice, lots, angry, size, share]],
  },
  {
    door: 'plane',
    bands: ['secondary'],
    named: [4, [point, angry, size, share]],
    withoutWord: [3, [point, finish, share]],
    everything: [4, [point, angry, size, share]],
  },
];

const rows = WAYS.flatMap(({ door, bands, ...ways }) =>
  bands.flatMap((band) =>
    Object.entries(ways).map(([way, [presses, actions]]) => ({ door, band, way, presses, actions })),
  ),
);

function kept(band: Band, door: Door, actions: readonly CheckinAction[]): CheckinState {
  const state = press(startCheckin(band, door), actions);
  expect(state.step).toBe('keeping');
  return state;
}

describe('effort', () => {
  test.each(rows)('$band, $door, $way: $presses presses', ({ band, door, presses, actions }) => {
    const record = toRecord(kept(band, door, actions))?.record;
    expect(actions).toHaveLength(presses);
    expect(record?.door).toBe(door);
    expect(record?.feelings.length || record?.bodyClues.length || record?.valence).toBeTruthy();
  });

  test('the table has every door of every band', () => {
    for (const band of BANDS) {
      const told = WAYS.filter(({ bands }) => bands.includes(band)).map(({ door }) => door);
      expect([...told].sort()).toEqual([...DOORS_OF_BAND[band]].sort());
    }
  });

  test.each(BANDS)(
    '%s: a word, its size and the envelope cost at most 4 presses, and one more or less',
    (band) => {
      const counts = WAYS.filter(({ bands }) => bands.includes(band)).map(({ named }) => named[0]);
      expect(Math.max(...counts)).toBeLessThanOrEqual(4);
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    },
  );

  test.each(BANDS)('%s: every door comes to the same record', (band) => {
    const records = WAYS.filter(({ bands }) => bands.includes(band)).map(({ door, named }) => {
      const record = toRecord(kept(band, door, named[1]))?.record;
      // The plane keeps the pupil's own place; the others where the word starts.
      return { ...record, door: null, ...(door === 'plane' ? { valence: -0.75, energy: 0.65 } : {}) };
    });
    for (const record of records) expect(record).toEqual(records[0]);
  });

  test('every other door is one press away on the first screen, and one press back undoes it', () => {
    for (const band of BANDS) {
      for (const from of DOORS_OF_BAND[band]) {
        for (const door of DOORS_OF_BAND[band]) {
          if (from === door) continue;
          const start = startCheckin(band, from);
          const opened = press(start, [{ type: 'openDoor', door }]);
          expect(opened.door).toBe(door);
          expect(advance(opened, { type: 'back' })).toEqual(start);
        }
      }
    }
  });
});
