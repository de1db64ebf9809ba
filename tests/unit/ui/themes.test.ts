import { expect, test } from 'vitest';
import { themesCss } from '../../../renderer/theme/themeCss.ts';

test('themes.css says what tokens.ts says', async () => {
  await expect(themesCss()).toMatchFileSnapshot('../../../renderer/theme/themes.css');
});
