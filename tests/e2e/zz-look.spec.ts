import { giveLessons } from './support/lessons.ts';
import { test } from './support/launch.ts';
import { quickCentre, signInPupil } from './support/quickCentre.ts';
const OUT = '/tmp/look3';
test('look', async ({ launch }) => {
  test.setTimeout(120000);
  const harbour = await launch();
  const { page } = harbour;
  await quickCentre(harbour, [{ name: 'Milo', band: 'primary' }]);
  await giveLessons(harbour, ['u1-l1-map-of-feelings', 'u1-l2-more-words', 'u2-l1-meet-the-crew']);
  await signInPupil(harbour, 'Milo');
  let n = 0;
  const shot = async (name: string) => { n += 1; await page.waitForTimeout(300); await page.screenshot({ path: `${OUT}/${String(n).padStart(2, '0')}-${name}.png` }); };
  await shot('home');
  await page.getByRole('button', { name: 'Lessons', exact: true }).click();
  await shot('lessons');
  await page.getByRole('button', { name: /A map for feelings/ }).click();
  await shot('cover');
  await page.getByRole('button', { name: 'Start' }).click();
  for (let i = 0; i < 14; i += 1) {
    await shot('step');
    await page.getByRole('button', { name: /^(Next|Go on|Finish)$/ }).click();
  }
  await shot('end');
});
