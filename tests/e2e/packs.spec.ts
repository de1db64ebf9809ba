import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPack } from '../../electron/content/pack/readPack.ts';
import { fingerprintOf } from '../../electron/content/pack/signing.ts';
import { makePack, NORTH, png } from '../support/packs.ts';
import { axeViolations } from './support/axe.ts';
import { expect, test } from './support/launch.ts';
import { quickCentre, signInLead, signInPupil } from './support/quickCentre.ts';

test('lessons go from centre to centre, signed, with their pictures; a hostile pack is refused', async ({
  launch,
}) => {
  const harbour = await launch();
  const { page, app, profile } = harbour;
  const coming = join(profile, 'from-the-pier.harbourpack');
  const going = join(profile, 'for-the-pier.harbourpack');
  await quickCentre(harbour, [{ name: 'Asha', band: 'primary' }]);
  await app.evaluate(
    ({ dialog }, [chosen, saved]) => {
      dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [chosen] })) as never;
      dialog.showSaveDialog = (async () => ({ canceled: false, filePath: saved })) as never;
    },
    [coming, going],
  );
  await signInLead(harbour);
  await page.getByRole('button', { name: 'Lessons', exact: true }).click();
  await page.getByRole('button', { name: 'Packs', exact: true }).click();
  await expect(page.getByText('There are no packs from other centres yet.')).toBeVisible();

  // Ours, for another centre: a real file that keeps every rule, signed by the key that the screen shows.
  await page.getByRole('button', { name: 'Hand on Harbour lessons, version 1' }).click();
  await expect(page.getByText('Saved as a copy, signed by this centre.')).toBeVisible();
  const copy = readPack(readFileSync(going));
  if (!copy.ok) throw new Error(copy.code);
  expect(copy.index.units.flatMap(({ lessons }) => lessons)).toHaveLength(12);
  await expect(page.getByText(fingerprintOf(copy.signer))).toBeVisible();

  // A pack that was changed on its way.
  const altered = makePack();
  altered[altered.indexOf('One lesson about feelings')] = 0x6f;
  writeFileSync(coming, altered);
  await page.getByRole('button', { name: 'Bring in a pack…' }).click();
  await expect(page.getByText('This pack was not taken')).toBeVisible();
  await expect(
    page.getByText('Harbour did not write this file as it stands.', { exact: false }),
  ).toBeVisible();
  // And one whose picture is something else as well.
  writeFileSync(coming, makePack({ picture: Buffer.concat([png(), Buffer.from('<script>')]) }));
  await page.getByRole('button', { name: 'Choose another file…' }).click();
  await expect(
    page.getByText('Something else is hidden behind the picture.', { exact: false }),
  ).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);

  writeFileSync(coming, makePack());
  await page.getByRole('button', { name: 'Choose another file…' }).click();
  await expect(page.getByText(fingerprintOf(NORTH.publicKey))).toBeVisible();
  await expect(page.getByText('No pack from this centre was here before.', { exact: false })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await expect(page.getByRole('heading', { name: 'Lessons from the pier' })).toBeVisible();

  // To a group, and to a pupil's eyes.
  await page.getByRole('button', { name: 'All lessons' }).click();
  await page
    .getByRole('region', { name: 'Lessons from the pier' })
    .getByRole('button', { name: /A map for feelings/ })
    .click();
  await expect(page.getByRole('img', { name: 'A small boat on a quiet sea.' })).toBeVisible();
  await page.getByRole('button', { name: 'Give it to…' }).click();
  await page.getByRole('button', { name: 'Give to Asha group' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('button', { name: 'Lock' }).click();
  await signInPupil(harbour, 'Asha');
  await page.getByRole('button', { name: /lessons/i }).click();
  const tile = page.getByRole('button', { name: /A map for feelings/ });
  await expect(tile).toBeVisible();
  const width = () =>
    page
      .locator('img.hb-pack-picture')
      .first()
      .evaluate((image) => (image as HTMLImageElement).naturalWidth);
  await expect.poll(width).toBe(64);
  await tile.click();
  await page.getByRole('button', { name: 'Start' }).waitFor();
  await expect.poll(width).toBe(64);
});
