import { describe, expect, test } from 'vitest';
import { applyLook, defaultLook, readLook } from '../../../renderer/theme/look.ts';

describe('look', () => {
  test('reads back what was stored', () => {
    const look = {
      theme: 'contrast',
      motion: 'still',
      textSize: '150',
      font: 'opendyslexic',
      spacing: 'wide',
    } as const;
    expect(readLook(JSON.parse(JSON.stringify(look)))).toEqual(look);
  });

  test.each([undefined, null, 7, 'dark', [], { theme: 'neon', textSize: 150, font: {} }])(
    'falls back to the default for %j',
    (stored) => {
      expect(readLook(stored)).toEqual(defaultLook);
    },
  );

  test('is written to the page as attributes', () => {
    const dataset: DOMStringMap = {};
    const root: Pick<HTMLElement, 'dataset'> = { dataset };
    applyLook({ ...defaultLook, theme: 'calm', textSize: '200' }, root as HTMLElement);
    expect(dataset).toEqual({
      theme: 'calm',
      motion: 'system',
      textSize: '200',
      font: 'lexend',
      spacing: 'normal',
    });
  });
});
