import { advance, canFinish, canGoBack } from '@harbour/shared/domain/checkin/machine';
import { wordsToOffer } from '@harbour/shared/domain/checkin/plan';
import { placeOf, toRecord, usesToKeep } from '@harbour/shared/domain/checkin/record';
import type { CheckinState } from '@harbour/shared/domain/checkin/state';
import {
  CLUES_MAX,
  FEELINGS_MAX,
  OWN_WORD_MAX,
  QUESTION_STEPS,
  STEPS,
  VISIBILITIES,
} from '@harbour/shared/domain/checkin/types';
import { placeOfClue } from '@harbour/shared/domain/feelings/bodyClues';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyAction, journeys, run, walk } from './journeys.ts';

function expectValid(state: CheckinState): void {
  const { draft } = state;
  expect(STEPS).toContain(state.step);
  expect(draft.feelings.length).toBeLessThanOrEqual(FEELINGS_MAX);
  expect(new Set(draft.feelings.map(({ feelingId }) => feelingId)).size).toBe(draft.feelings.length);
  expect(new Set(draft.passed).size).toBe(draft.passed.length);
  for (const passed of draft.passed) expect(QUESTION_STEPS).toContain(passed);
  if (draft.feelings.length > 0) expect(draft.passed).not.toContain('word');
  if (state.step === 'size' || state.step === 'ownWord') expect(draft.feelings.length).toBeGreaterThan(0);
  if (state.step === 'keeping' || state.step === 'notKept') expect(draft.who).not.toBe('justMe');
  if (['keeping', 'notKept', 'personCard', 'tools', 'tool', 'sizeAfter', 'done'].includes(state.step)) {
    expect(draft.who).not.toBeNull();
  }
  expect(state.toolId !== null).toBe(state.step === 'tool' || state.step === 'sizeAfter');
  if (draft.who === 'justMe') expect(state.checkinId).toBeNull();
  expect(new Set(draft.clues).size).toBe(draft.clues.length);
  expect(new Set(draft.places).size).toBe(draft.places.length);
  expect(draft.clues.length).toBeLessThanOrEqual(CLUES_MAX);
  for (const clue of draft.clues) expect(draft.places).toContain(placeOfClue(clue));
  if (state.door !== 'body') expect(draft.places).toEqual([]);
  for (const { feelingId, ownWord } of draft.feelings) {
    if (ownWord === null) continue;
    expect([feelingId, state.mayType]).toEqual(['own-word', true]);
    expect(ownWord.length).toBeLessThanOrEqual(OWN_WORD_MAX);
    expect(ownWord).toBe(ownWord.trim());
  }
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
            new Set([
              'door',
              'band',
              'valence',
              'energy',
              'feelings',
              'bodyClues',
              'passed',
              'dontKnow',
              'visibility',
            ]),
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
            state.draft.clues.length > 0 ||
            state.draft.dontKnow;
          expect(canFinish(state)).toBe(answered);
        }
      }),
    );
  });
});
