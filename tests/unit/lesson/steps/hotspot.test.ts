import type { HotspotAction, HotspotState } from '@harbour/shared/domain/lesson/steps/hotspot/reducer';
import { schema } from '@harbour/shared/domain/lesson/steps/hotspot/schema';
import { expect, test } from 'vitest';
import { Alone, example } from './support.ts';

const content = example(schema, 'hotspot', 'primary');
type Spots = Alone<HotspotState, HotspotAction>;

test('places are opened in any order, and each is marked as looked at once', () => {
  const spots: Spots = new Alone(content);
  spots.press(
    { type: 'open', spot: 'seat' },
    { type: 'open', spot: 'noise' },
    { type: 'open', spot: 'seat' },
  );
  expect(spots.state.open).toBe('seat');
  expect(spots.state.visited).toEqual(['seat', 'noise']);
});

test('the question comes with next, whether every place was opened or not', () => {
  const spots: Spots = new Alone(content);
  expect(spots.next().state.isAsking).toBe(true);
  expect(spots.send({ type: 'back' }).state.isAsking).toBe(false);
});

test('its answer is a place: it fits, gets a hint, or is shown', () => {
  const ask = (): Spots => new Alone<HotspotState, HotspotAction>(content).next();
  expect(ask().press({ type: 'answer', spot: 'queue' }).state.said).toEqual({ how: 'fits', about: 'queue' });
  const spots = ask().press({ type: 'answer', spot: 'noise' });
  expect(spots.state.said?.how).toBe('look');
  expect(spots.state.answer).toBeNull();
  spots.press({ type: 'answer', spot: 'bump' });
  expect(spots.state.said).toEqual({ how: 'shown', about: 'seat' });
  expect(spots.next().status).toBe('done');
});

test('without a question it is done when every place was opened', () => {
  const { ask: _ask, ...bare } = content;
  const spots: Spots = new Alone(bare);
  expect(new Alone<HotspotState, HotspotAction>(bare).next().status).toBe('skipped');
  for (const { id } of content.spots) spots.press({ type: 'open', spot: id });
  expect(spots.next().status).toBe('done');
});
