import { test } from './support/launch.ts';
import { quickCentre, signInLead } from './support/quickCentre.ts';

const OUT = '/tmp/look3';
test('look', async ({ launch }) => {
  test.setTimeout(120000);
  const harbour = await launch();
  const { page } = harbour;
  await quickCentre(harbour, [{ name: 'Milo', band: 'primary' }]);
  await signInLead(harbour);
  await page.getByRole('button', { name: 'How Harbour looks' }).click();
  for (const id of [
    'ship-crew',
    'ship-brain',
    'river-banks',
    'dining-hall-sparks',
    'kettle-row',
    'lesson-map',
  ]) {
    await page
      .locator('figure', { hasText: new RegExp(`^${id}$`) })
      .locator('svg')
      .first()
      .screenshot({ path: `${OUT}/d-${id}.png` });
  }
});
