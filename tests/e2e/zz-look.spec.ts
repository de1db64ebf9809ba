import { test } from './support/launch.ts';
import { giveLessons } from './support/lessons.ts';
import { quickCentre, signInPupil } from './support/quickCentre.ts';

const OUT = '/tmp/look3';
const LESSON = process.env.LESSON ?? 'u1-l1-map-of-feelings';
const BAND = (process.env.BAND ?? 'primary') as 'primary';
test('look', async ({ launch }) => {
  test.setTimeout(120000);
  const harbour = await launch();
  const { page } = harbour;
  if (process.env.BIG)
    await harbour.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1920, 1080));
  await quickCentre(harbour, [{ name: 'Milo', band: BAND }]);
  await giveLessons(harbour, [LESSON]);
  await signInPupil(harbour, 'Milo');
  let n = 0;
  const shot = async (name: string) => {
    n += 1;
    await page.waitForTimeout(250);
    await page.screenshot({ path: `${OUT}/${String(n).padStart(2, '0')}-${name}.png` });
  };
  await page.getByRole('button', { name: 'Lessons', exact: true }).click();
  await page.locator('.hb-lessons .hb-tile').first().click();
  await shot('cover');
  await page.getByRole('button', { name: 'Start' }).click();
  for (let i = 0; i < 60; i += 1) {
    await shot('step');
    const next = page.getByRole('button', { name: /^(Next|Go on|Finish)$/ });
    if (!(await next.isVisible())) break;
    await next.click();
  }
});
