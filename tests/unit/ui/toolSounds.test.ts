import { describe, expect, test } from 'vitest';
import { shelfTools } from '../../../renderer/features/tools/shelfOrder.ts';
import { LOUDEST, SOUND_NAMES, synthesise } from '../../../renderer/features/tools/sound/synth.ts';
import { stampPlace } from '../../../renderer/features/tools/stages/doodleInk.ts';
import { followed, type Point } from '../../../renderer/features/tools/stages/tracePaths.ts';
import { STRATEGIES } from '../../../shared/domain/strategies/strategies.ts';

const RATE = 8000;
const NOTHING = { kept: [], notForMe: [] };

describe('sounds', () => {
  test.each(SOUND_NAMES)('%s is never louder than -12 dB, and is heard', (name) => {
    const loop = synthesise(name, RATE);
    const loudest = loop.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    expect(20 * Math.log10(loudest)).toBeLessThanOrEqual(-12);
    expect(loudest).toBeGreaterThan(LOUDEST / 2);
  });

  test.each(SOUND_NAMES)('%s goes round without a click: no jump at the seam beyond those inside', (name) => {
    const loop = synthesise(name, RATE);
    const jump = (a: number, b: number): number => Math.abs((loop[a] ?? 0) - (loop[b] ?? 0));
    let inside = 0;
    for (let at = 1; at < loop.length; at += 1) inside = Math.max(inside, jump(at, at - 1));
    expect(jump(0, loop.length - 1)).toBeLessThanOrEqual(inside);
  });
});

describe('following a line', () => {
  // Out to the right and back on nearly the same way.
  const points: Point[] = Array.from({ length: 201 }, (_, at) => ({
    x: at <= 100 ? at * 4 : (200 - at) * 4,
    y: at <= 100 ? 0 : 20,
  }));

  test('goes along with the finger, also a bit beside the line', () => {
    expect(followed(points, 0.1, { x: 100, y: -30 })).toBeCloseTo(0.125, 2);
  });

  test('does not cut across to a later piece of the line', () => {
    expect(followed(points, 0.1, { x: 100, y: 25 })).toBeLessThan(0.25);
  });

  test('waits where it is while the finger is elsewhere', () => {
    expect(followed(points, 0.1, { x: 80, y: 300 })).toBe(0.1);
  });
});

test('stamps stay on the page, however many', () => {
  for (let number = 0; number < 300; number += 1) {
    const { x, y } = stampPlace(number);
    expect(Math.min(x, y)).toBeGreaterThan(0.03);
    expect(Math.max(x, y)).toBeLessThan(0.97);
  }
});

describe('the shelf', () => {
  test('every tool is found by what it does', () => {
    const found = new Set((['down', 'up', 'keep'] as const).flatMap((way) => shelfTools(way, null, NOTHING)));
    expect(found.size).toBe(STRATEGIES.length);
  });

  test('kept tools come first, those not for me last', () => {
    const [first = 'hum', second = 'hum'] = shelfTools('down', null, NOTHING);
    const tools = shelfTools('down', null, { kept: [second], notForMe: [first] });
    expect(tools[0]).toBe(second);
    expect(tools.at(-1)).toBe(first);
  });

  test('a place leaves only what can be done there; a desk stands in a room', () => {
    expect(shelfTools('down', 'outside', NOTHING)).not.toContain('chair-press');
    expect(shelfTools('down', 'class', NOTHING)).toContain('chair-press');
    expect(shelfTools('up', 'desk', NOTHING)).not.toContain('star-steps');
  });

  test('my own are only those I kept', () => {
    expect(shelfTools('mine', null, { kept: ['hum', 'balance'], notForMe: [] })).toEqual(['balance', 'hum']);
  });
});
