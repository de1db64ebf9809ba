import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstSize } from '../../../electron/windows/firstSize.ts';

describe('the first size of the window', () => {
  test('fills a school laptop, between its task bars', () => {
    expect(firstSize({ x: 0, y: 24, width: 1366, height: 704 })).toMatchObject({
      x: 0,
      y: 24,
      width: 1366,
      height: 704,
    });
  });

  test('stands in the middle of a large screen', () => {
    expect(firstSize({ x: 0, y: 0, width: 1920, height: 1080 })).toMatchObject({
      x: 320,
      y: 140,
      width: 1280,
      height: 800,
    });
  });

  test('never reaches over the edge of a screen, nor may have to', () => {
    const side = fc.integer({ min: 400, max: 5000 });
    const start = fc.integer({ min: -3000, max: 3000 });
    fc.assert(
      fc.property(fc.record({ x: start, y: start, width: side, height: side }), (area) => {
        const size = firstSize(area);
        expect(size.x).toBeGreaterThanOrEqual(area.x);
        expect(size.y).toBeGreaterThanOrEqual(area.y);
        expect(size.x + size.width).toBeLessThanOrEqual(area.x + area.width);
        expect(size.y + size.height).toBeLessThanOrEqual(area.y + area.height);
        expect(size.minWidth).toBeLessThanOrEqual(area.width);
        expect(size.minHeight).toBeLessThanOrEqual(area.height);
      }),
    );
  });
});
