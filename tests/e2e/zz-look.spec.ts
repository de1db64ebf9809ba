import { test } from './support/launch.ts';
import { giveLessons } from './support/lessons.ts';
import { quickCentre, signInLead } from './support/quickCentre.ts';

const OUT = '/tmp/look3';
test('look', async ({ launch }) => {
  test.setTimeout(120000);
  const harbour = await launch();
  const { page } = harbour;
  await quickCentre(harbour, [
    { name: 'Milo', band: 'primary' },
    { name: 'Zara', band: 'secondary' },
  ]);
  await giveLessons(harbour, ['u1-l1-map-of-feelings']);
  await signInLead(harbour);
  let n = 0;
  const shot = async (name: string) => {
    n += 1;
    await page.waitForTimeout(300);
    await page.screenshot({ path: `${OUT}/${String(n).padStart(2, '0')}-${name}.png` });
  };
  await page.getByRole('button', { name: 'Lessons', exact: true }).click();
  await shot('library');
  await page.getByText('For one pupil', { exact: true }).click();
  await page.getByRole('button', { name: 'Choose a pupil' }).click();
  await page.getByRole('option', { name: /Milo/ }).click();
  await shot('onepupil');
  await page.getByText('By unit').click();
  await page.getByRole('button', { name: /The alarm/ }).click();
  await shot('teacher');
  await page.getByRole('button', { name: 'Give it to' }).click();
  await shot('give');
  await page.getByRole('button', { name: 'Give to Milo group' }).click();
  await shot('given');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Pupils’ sheets' }).click();
  await shot('sheets');
  await page.emulateMedia({ media: 'print' });
  await page.screenshot({ path: `${OUT}/print.png`, fullPage: true });
});
