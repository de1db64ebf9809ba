import { SIZES } from '@harbour/shared/domain/checkin/types';
import {
  hasWeight,
  pullOn,
  type ThermometerAction,
  type ThermometerState,
} from '@harbour/shared/domain/lesson/steps/thermometer/reducer';
import { schema } from '@harbour/shared/domain/lesson/steps/thermometer/schema';
import { expect, test } from 'vitest';
import { Alone, example } from './support.ts';

const sizes = example(schema, 'thermometer', 'primary');
const bridge = example(schema, 'thermometer', 'secondary');
type Scale = Alone<ThermometerState, ThermometerAction>;

test('every size is taken: it fits, or others see it differently, and nobody is asked to look again', () => {
  for (const size of SIZES) {
    const scale: Scale = new Alone(sizes);
    scale.press({ type: 'size', size });
    expect(scale.state.sizes).toEqual({ start: size });
    expect(scale.state.said?.how).toBe(size <= 2 ? 'fits' : 'shown');
    expect(scale.looks).toBe(0);
  }
});

test('a size stays when the next moment comes, and can be changed on the way back', () => {
  const scale: Scale = new Alone(sizes);
  scale.press({ type: 'size', size: 1 }).next();
  expect(scale.state.said).toBeNull();
  scale.send({ type: 'back' }).press({ type: 'size', size: 4 });
  expect(scale.state.sizes).toEqual({ start: 4 });
});

test('moments may be passed; it is done when each has a size', () => {
  expect(new Alone<ThermometerState, ThermometerAction>(sizes).next(4).status).toBe('skipped');
  const scale: Scale = new Alone(sizes);
  for (const _moment of sizes.moments ?? []) scale.press({ type: 'size', size: 3 }).next();
  expect(scale.status).toBe('done');
});

test('weights pull the bridge down and supports lift it, in any order', () => {
  const scale: Scale = new Alone(bridge);
  scale.press({ type: 'put', load: 'timetable' }, { type: 'put', load: 'sleep' });
  expect(pullOn(bridge, scale.state)).toBe(-3);
  scale.press({ type: 'put', load: 'friend' }, { type: 'put', load: 'break' });
  expect(pullOn(bridge, scale.state)).toBe(0);
  expect(hasWeight(bridge, scale.state)).toBe(true);
  scale.press({ type: 'takeOff', load: 'timetable' }, { type: 'takeOff', load: 'sleep' });
  expect(hasWeight(bridge, scale.state)).toBe(false);
  expect(scale.press({ type: 'empty' }).state.on).toEqual([]);
  expect(scale.undo().state.on).toEqual(['friend', 'break']);
});
