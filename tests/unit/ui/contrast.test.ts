import { describe, expect, test } from 'vitest';
import { contrastRatio, luminance } from '../../../renderer/theme/contrast.ts';
import { contrastPairs, palettes, themeNames } from '../../../renderer/theme/tokens.ts';

test('ratios of known colours', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.478, 2);
  expect(contrastRatio('#1b2e3c', '#1b2e3c')).toBe(1);
  expect(() => luminance('red')).toThrow(RangeError);
});

describe.each(themeNames)('theme %s', (theme) => {
  const palette = palettes[theme];
  // *Calm now* puts a page into the calm theme and promises 7:1 there.
  const textNeeds = theme === 'default' ? 4.5 : 7;
  test.each(contrastPairs)('$front on $back ($kind)', ({ front, back, kind }) => {
    const ratio = contrastRatio(palette[front], palette[back]);
    expect(ratio).toBeGreaterThanOrEqual(kind === 'text' ? textNeeds : 3);
  });
});
