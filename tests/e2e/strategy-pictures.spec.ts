import { STRATEGIES } from '../../shared/domain/strategies/strategies.ts';
import { expect, test } from './support/launch.ts';
import { quickCentre, signInLead, signInPupil } from './support/quickCentre.ts';

test('each tool that is offered shows what one does', async ({ launch }) => {
  const harbour = await launch();
  const { page } = harbour;
  await quickCentre(harbour, [{ name: 'Milo', band: 'primary' }]);
  await signInPupil(harbour, 'Milo');
  await page.getByRole('button', { name: /Check in/ }).click();
  await page.getByRole('button', { name: 'Not nice' }).click();
  await page.getByRole('button', { name: 'Lots' }).click();
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByRole('button', { name: /^My key adult/ }).click();
  const tiles = page.getByRole('group', { name: 'Do you want a tool?' }).getByRole('button');
  await expect(tiles).toHaveCount(5);
  const pictures = tiles.locator('svg.hb-feeling');
  await expect(pictures).toHaveCount(3);
  const drawn = await pictures.evaluateAll((all) => all.map((each) => each.innerHTML));
  expect(new Set(drawn).size).toBe(3);
});

test('the gallery shows the picture of every strategy, small and large', async ({ launch }) => {
  const harbour = await launch();
  const { page } = harbour;
  await quickCentre(harbour, [{ name: 'Milo', band: 'primary' }]);
  await signInLead(harbour);
  await page.getByRole('button', { name: 'How Harbour looks' }).click();
  await expect(page.locator('[data-strategy] svg.hb-feeling')).toHaveCount(2 * STRATEGIES.length);
  const small = await page.locator('.hb-gallery-strategy-small > svg').first().boundingBox();
  expect(small?.width).toBe(72);
});
