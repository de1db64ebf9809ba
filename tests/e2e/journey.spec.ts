import { test } from './support/launch.ts';
import { importRoll, setUpCentre } from './support/journey.ts';

test('a newcomer sets up a centre, imports a roll, and a pupil checks in', async ({ launch }) => {
  const harbour = await launch();
  const { page } = harbour;
  const shot = (n: string) => page.screenshot({ path: `test-results/${n}.png` });
  await setUpCentre(harbour);
  await shot('k1');
  await importRoll(harbour);
  await page.getByRole('button', { name: 'Look through the rows' }).click();
  await page.waitForTimeout(800);
  await shot('k3');
  console.log((await page.locator('body').innerText()).slice(0, 1500));
  await page.getByRole('button', { name: /^Add|Import/ }).last().click();
  await page.waitForTimeout(800);
  await shot('k4');
  console.log((await page.locator('body').innerText()).slice(0, 800));
  await page.getByRole('button', { name: 'Lock' }).click();
  await page.waitForTimeout(500);
  await shot('k5');
  console.log((await page.locator('body').innerText()).slice(0, 800));
});
