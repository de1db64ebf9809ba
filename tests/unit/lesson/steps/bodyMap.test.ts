import type { BodyMapAction, BodyMapState } from '@harbour/shared/domain/lesson/steps/body-map/reducer';
import { schema } from '@harbour/shared/domain/lesson/steps/body-map/schema';
import { expect, test } from 'vitest';
import { Alone, example } from './support.ts';

const content = example(schema, 'body-map', 'primary');
const own = example(schema, 'body-map', 'secondary');
type Body = Alone<BodyMapState, BodyMapAction>;

test('a press opens a place and marks it; a second press takes the mark away', () => {
  const body: Body = new Alone(content);
  body.press({ type: 'touch', place: 'heart' }, { type: 'touch', place: 'tummy' });
  expect(body.state.touched).toEqual(['heart', 'tummy']);
  body.press({ type: 'touch', place: 'tummy' });
  expect(body.state).toMatchObject({ open: null, touched: ['heart'] });
});

test('places that the lesson does not have are not there', () => {
  const body: Body = new Alone(content);
  const before = body.state;
  expect(body.press({ type: 'touch', place: 'feet' }).state).toBe(before);
});

test('the crowd comes after the map, and not for those who leave the body out', () => {
  const body: Body = new Alone(content);
  expect(body.next().state.isCrowd).toBe(true);
  expect(body.send({ type: 'back' }).state.isCrowd).toBe(false);
  body.press({ type: 'skipBody' }, { type: 'outside', sign: 'door' });
  expect(body.next().status).toBe('done');
});

test('the body comes back with what was marked on it', () => {
  const body: Body = new Alone(content);
  body.press({ type: 'touch', place: 'heart' }, { type: 'skipBody' }, { type: 'showBody' });
  expect(body.state).toMatchObject({ isSkipped: false, touched: ['heart'] });
});

test('own clues are on this screen only: nothing is kept, and they do not come along to the made-up person', () => {
  const body: Body = new Alone(own);
  body.send({ type: 'use', for: 'me' });
  body.press({ type: 'touch', place: 'heart' }, { type: 'clue', clue: 'fast-heart' });
  expect(body.state.clues).toEqual(['fast-heart']);
  expect(body.outcome).toBeNull();
  body.send({ type: 'use', for: 'character' });
  expect(body.state).toMatchObject({ clues: [], touched: [] });
});

test('whoever leaves the own body out has signs that are about nobody else', () => {
  const body: Body = new Alone(own);
  body.send({ type: 'use', for: 'me' });
  body.press({ type: 'skipBody' }, { type: 'ownOutside', sign: 'quieter' });
  expect(body.state).toMatchObject({ outside: [], ownOutside: ['quieter'] });
  expect(body.outcome).toBeNull();
  expect(body.next().status).toBe('done');
});
