import { DOORS } from '@harbour/shared/domain/checkin/types';
import { BODY_PLACES } from '@harbour/shared/domain/feelings/bodyClues';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { BodyOutline, bodyBox, nearestPlace } from '../../../renderer/ui/pictures/body.tsx';
import { DoorPicture } from '../../../renderer/ui/pictures/doors.tsx';

const drawings = [
  ['the outline', <BodyOutline key="outline" touched={[...BODY_PLACES]} open="hands" />],
  ...DOORS.map((door) => [door, <DoorPicture key={door} door={door} />] as const),
] as const;

describe('the body map', () => {
  test.each(drawings)('%s is decoration and takes every colour from the theme', (_name, drawing) => {
    const markup = renderToStaticMarkup(drawing);
    expect(markup).toContain('aria-hidden="true"');
    expect(markup).not.toMatch(/#[0-9a-f]{3,8}"|rgb\(|undefined|NaN|<style|style="/i);
  });

  test('the ways in differ without colour', () => {
    const shapes = DOORS.map((door) =>
      renderToStaticMarkup(<DoorPicture door={door} />).replace(/(fill|stroke)="var\([^"]*\)"|_[\w]+_/g, ''),
    );
    expect(new Set(shapes).size).toBe(DOORS.length);
  });

  test('a press on the drawing finds its place, on both sides', () => {
    const middle = bodyBox.width / 2;
    expect(nearestPlace(middle, 20)).toBe('head');
    expect(nearestPlace(middle, 102)).toBe('throat');
    expect(nearestPlace(middle, 200)).toBe('tummy');
    for (const [place, x, y] of [
      ['hands', 65, 248],
      ['arms', 56, 178],
      ['legs', 20, 310],
      ['feet', 28, 390],
      ['shoulders', 38, 120],
    ] as const) {
      expect(nearestPlace(middle - x, y)).toBe(place);
      expect(nearestPlace(middle + x, y)).toBe(place);
    }
  });

  test('what is touched shows by its shape too', () => {
    const rings = (markup: string) => markup.match(/hb-body-ring/g)?.length ?? 0;
    expect(rings(renderToStaticMarkup(<BodyOutline />))).toBe(0);
    expect(rings(renderToStaticMarkup(<BodyOutline touched={['hands', 'tummy']} open="tummy" />))).toBe(3);
    expect(renderToStaticMarkup(<BodyOutline touched={['allOver']} />)).toContain('hb-body-glow');
  });
});
