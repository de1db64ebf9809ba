import { FEELINGS } from '@harbour/shared/domain/feelings/feelings';
import {
  answersFor,
  fittingEnergy,
  fittingNiceness,
  isNear,
} from '@harbour/shared/domain/lesson/steps/feeling-map/near';
import type {
  FeelingMapAction,
  FeelingMapState,
} from '@harbour/shared/domain/lesson/steps/feeling-map/reducer';
import { schema } from '@harbour/shared/domain/lesson/steps/feeling-map/schema';
import { describe, expect, test } from 'vitest';
import { Alone, example } from './support.ts';

const younger = example(schema, 'feeling-map', 'primary');
const older = example(schema, 'feeling-map', 'secondary');
const pair = example(schema, 'feeling-map-two', 'primary');
const own = example(schema, 'feeling-map-two', 'secondary');
type Map = Alone<FeelingMapState, FeelingMapAction>;

describe('two questions', () => {
  test('an answer in the same third as a near word fits', () => {
    const map: Map = new Alone(younger);
    map.press({ type: 'niceness', niceness: 'nice' });
    expect(map.state.asking).toBe('energy');
    expect(map.press({ type: 'energy', energy: 'lots' }).state.said).toEqual({ how: 'fits', about: 'goal' });
  });

  test('another gets a hint at the question it is about, and then where others put it', () => {
    const map: Map = new Alone(younger);
    map.press({ type: 'niceness', niceness: 'notNice' }, { type: 'energy', energy: 'lots' });
    expect(map.state.said?.how).toBe('look');
    expect(map.state.asking).toBe('niceness');
    map.press({ type: 'niceness', niceness: 'notNice' }, { type: 'energy', energy: 'lots' });
    expect(map.state.said?.how).toBe('shown');
    expect(map.state.niceness).toEqual({ goal: 'nice' });
    expect(map.looks).toBe(2);
  });

  test('what would be shown for a word fits that word, for every word', () => {
    for (const { id } of FEELINGS) {
      const { niceness, energy } = answersFor(id);
      expect(fittingEnergy(fittingNiceness([id], niceness), energy), id).toEqual([id]);
    }
  });
});

describe('the plane', () => {
  test('says nothing while the face is on its way', () => {
    const map: Map = new Alone(older);
    map.press({ type: 'place', valence: 0.9, energy: -0.9 }, { type: 'place', valence: -0.5, energy: 0.5 });
    expect(map.state.said).toBeNull();
    expect(map.press({ type: 'leave' }).state.said?.how).toBe('fits');
    expect(map.looks).toBe(0);
  });

  test('a far spot gets a hint once, then where others put it; the own dot stays', () => {
    const map: Map = new Alone(older);
    map.press({ type: 'place', valence: 0.8, energy: -0.8 }, { type: 'leave' });
    expect(map.state.said?.how).toBe('look');
    map.press({ type: 'leave' });
    expect(map.state.said?.how).toBe('shown');
    expect(map.state.dots).toEqual({ late: [{ valence: 0.8, energy: -0.8, word: null }] });
  });

  test('near is within 0.6 of any of the words', () => {
    expect(isNear({ valence: 0.55, energy: -0.01 }, ['calm'])).toBe(true);
    expect(isNear({ valence: 0.55, energy: 0.02 }, ['calm'])).toBe(false);
    expect(isNear({ valence: 0.55, energy: 0.02 }, ['calm', 'happy'])).toBe(true);
  });

  test('the list of words has some that lie near and some that do not, and a word answers at once', () => {
    const map: Map = new Alone(older);
    const words = map.state.words.late ?? [];
    expect(words).toHaveLength(5);
    expect(words.some((word) => older.moments[0]?.near.includes(word))).toBe(true);
    expect(words.some((word) => !older.moments[0]?.near.includes(word))).toBe(true);
    expect(map.press({ type: 'word', word: 'annoyed' }).state.said?.how).toBe('fits');
  });
});

test('two words are picked and put back; something is said at the second', () => {
  const map: Map = new Alone(pair);
  map.press({ type: 'word', word: 'worried' });
  expect(map.state.said).toBeNull();
  map.press({ type: 'word', word: 'happy' });
  expect(map.state.said?.how).toBe('fits');
  map.press({ type: 'word', word: 'happy' });
  expect(map.state.dots.class?.map((dot) => dot?.word)).toEqual(['worried']);
});

test('two dots lie on the plane, each where it was put', () => {
  const map: Map = new Alone({ ...own, use: undefined });
  map.press(
    { type: 'place', valence: 0.5, energy: 0.3 },
    { type: 'dot', dot: 1 },
    { type: 'place', valence: -0.4, energy: 0.5 },
    { type: 'leave' },
  );
  expect(map.state.dots.trial).toHaveLength(2);
  expect(map.state.said?.how).toBe('fits');
});

test('of the own moment nothing is said, counted or kept', () => {
  const map: Map = new Alone(own);
  map.send({ type: 'use', for: 'me' });
  map.press(
    { type: 'place', valence: -1, energy: -1 },
    { type: 'leave', isOwn: true },
    { type: 'leave', isOwn: true },
    { type: 'niceness', niceness: 'notNice', isOwn: true },
    { type: 'energy', energy: 'aLittle', isOwn: true },
  );
  expect(map.state.said).toBeNull();
  expect(map.looks).toBe(0);
  expect(map.outcome).toBeNull();
  expect(map.next().status).toBe('done');
});
