import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createKeeper } from '../../electron/database/keeper.ts';
import type { Bridge } from '../../renderer/app/bridge.ts';
import { axeViolations } from './support/axe.ts';
import { expect, freshProfile, type Harbour, test } from './support/launch.ts';
import { QUICK_PASSPHRASE, quickCentre, signInLead, signInPupil } from './support/quickCentre.ts';

const PICTURES = [0, 1, 2];

type Calls = Bridge['calls'];
type Entry = { feelingId: string; size: 1 | 2 | 3 | 4 | 5 };

/** A check-in of the pupil who is signed in, made by the same call as the screens. */
async function checkIn({ page }: Harbour, entry: Entry, request: 'now' | null = null): Promise<void> {
  await page.evaluate(
    async ([feeling, kind]) => {
      const { calls } = (window as unknown as { harbour: { calls: Calls } }).harbour;
      const answer = await calls['checkin.save']({
        record: {
          band: 'secondary',
          door: 'plane',
          valence: -0.5,
          energy: 0.5,
          feelings: [feeling],
          passed: [],
          dontKnow: false,
          visibility: 'keyAdult',
        },
        request: kind,
      });
      if (!answer.ok) throw new Error(answer.code);
    },
    [entry, request] as const,
  );
}

async function signInWithPictures({ page }: Harbour): Promise<void> {
  await page.getByRole('button', { name: 'Asha group' }).click();
  await page.getByRole('button', { name: 'Asha', exact: true }).click();
  for (const picture of ['boat', 'anchor', 'lighthouse'])
    await page.getByRole('button', { name: picture, exact: true }).click();
  await page.getByRole('heading', { name: 'Hello, Asha' }).waitFor();
}

async function openMyThings({ page }: Harbour, tile: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'My things' }).click();
  await page.getByRole('heading', { name: 'My things' }).waitFor();
  await page.getByRole('button', { name: tile }).click();
}

test('today’s own check-in is changed, deleted and brought back, and the request for a person stays', async ({
  launch,
}) => {
  const harbour = await launch();
  const { page } = harbour;
  await quickCentre(harbour, [{ name: 'Asha', band: 'secondary' }]);
  await signInPupil(harbour, 'Asha');
  await checkIn(harbour, { feelingId: 'furious', size: 4 }, 'now');
  await openMyThings(harbour, /My check-ins/);

  await page.getByRole('button', { name: 'Change: furious' }).click();
  await page.getByRole('button', { name: 'Another word: furious' }).click();
  await page.getByRole('button', { name: 'angry', exact: true }).click();
  await page.getByRole('radio', { name: 'small' }).check({ force: true });
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Keep my change' }).click();
  await expect(page.getByText('Your change is kept.')).toBeVisible();
  await expect(page.getByRole('img', { name: 'small' })).toBeVisible();

  await page.getByRole('button', { name: 'Delete: angry' }).click();
  await expect(page.getByText('Deleted.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bring it back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Delete: angry' })).toBeVisible();
  await page.getByRole('button', { name: 'Delete: angry' }).click();
  await expect(page.getByText('Deleted.')).toBeVisible();

  // Back on the own page it is gone; what was asked for is not.
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('You asked for an adult now.')).toBeVisible();
  await expect(page.getByText('angry')).toHaveCount(0);
});

/** Makes everything said so far belong to an earlier day, while no app has the file open. */
async function becomesEarlier(profile: string, day: string): Promise<void> {
  const keeper = createKeeper({
    profileDir: profile,
    deviceVault: { isAvailable: async () => false, seal: refused, open: refused },
    nativeBinding: undefined,
    now: Date.now,
    log: { warn: () => {} },
  });
  expect(await keeper.openWithPassphrase(QUICK_PASSPHRASE)).toEqual({ ok: true });
  keeper.store()?.run('UPDATE checkins SET day = $day', { day });
  await keeper.close();
}
const refused = () => Promise.reject(new Error('no vault'));

test('older days show only once staff have allowed it for a pupil with pictures (D-04)', async ({
  launch,
}) => {
  const profile = freshProfile();
  const first = await launch({ profile });
  await quickCentre(first, [{ name: 'Asha', band: 'secondary', pictures: PICTURES }]);
  await signInWithPictures(first);
  await checkIn(first, { feelingId: 'furious', size: 4 });
  await first.close();
  await becomesEarlier(profile, '2026-01-14');

  const harbour = await launch({ profile });
  const { page } = harbour;
  await signInWithPictures(harbour);
  await openMyThings(harbour, /My check-ins/);
  await expect(page.getByText(/This page shows today/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Month before' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('button', { name: 'Finish and sign out' }).click();

  await signInLead(harbour);
  await page.getByRole('button', { name: 'Pupils and groups', exact: true }).click();
  await page.getByRole('button', { name: 'Change: Asha', exact: true }).click();
  await page.getByText('May see own entries of earlier days').click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Lock', exact: true }).click();

  await signInWithPictures(harbour);
  await openMyThings(harbour, /My check-ins/);
  const before = page.getByRole('button', { name: 'Month before' });
  const day = page.getByRole('button', { name: 'Wednesday 14 January: furious' });
  while (await before.isEnabled()) await before.click();
  await day.click();
  await expect(day).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('heading', { name: 'That week' })).toBeVisible();
  // Earlier days stay as they were.
  await expect(page.getByRole('button', { name: /^(Change|Delete)/ })).toHaveCount(0);
  expect(await axeViolations(page)).toEqual([]);
});

test('a tool goes into the toolbox, and the card prints without a name', async ({ launch }) => {
  const harbour = await launch();
  const { app, page, profile } = harbour;
  await quickCentre(harbour, [{ name: 'Asha', band: 'secondary' }]);
  await signInPupil(harbour, 'Asha');
  await page.evaluate(async () => {
    const { calls } = (window as unknown as { harbour: { calls: Calls } }).harbour;
    await calls['toolbox.mark']({ strategyId: 'chair-press', keep: 'maybe' });
  });
  await openMyThings(harbour, /My toolbox/);
  await page.getByRole('button', { name: 'Chair press' }).click();
  await page.getByRole('button', { name: 'Kept' }).click();
  await expect(page.getByRole('button', { name: 'Kept' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(
    page.getByText('You have something for down and for up. A person could go here too.'),
  ).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);

  await page.getByRole('button', { name: 'My toolbox card' }).click();
  const card = page.getByRole('article');
  await expect(card).toContainText('Chair press');
  await expect(card).not.toContainText('Asha');
  await page.getByRole('button', { name: 'Put my first name on it' }).click();
  await expect(card).toContainText('Asha');
  await expect(card).not.toContainText('Canary');
  const filePath = join(profile, 'card.pdf');
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
  }, filePath);
  await page.getByRole('button', { name: 'Save it as a file' }).click();
  await expect(page.getByText('The card is saved.')).toBeVisible();
  expect(readFileSync(filePath).subarray(0, 5).toString()).toBe('%PDF-');
  // When it prints, the card is all there is.
  await page.emulateMedia({ media: 'print' });
  await expect(card).toBeVisible();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeHidden();
});

test('an aim is picked by tiles, rated on the ladder, put away and taken out again', async ({ launch }) => {
  const harbour = await launch();
  const { page } = harbour;
  await quickCentre(harbour, [{ name: 'Milo', band: 'primary' }]);
  await signInPupil(harbour, 'Milo');
  await openMyThings(harbour, /My aim/);
  await page.getByRole('button', { name: 'Pick an aim' }).click();
  await page.getByRole('button', { name: 'Ask for help' }).click();
  await expect(page.getByRole('button', { name: /of 5$/ })).toHaveCount(6);
  // Left on the way, nothing is kept.
  await page.getByRole('button', { name: 'Stop' }).click();
  await openMyThings(harbour, /My aim/);
  await page.getByRole('button', { name: 'Pick an aim' }).click();
  await page.getByRole('button', { name: 'Ask for help' }).click();
  // Whoever asks for an adult in the middle, or takes a break, comes back to where they were.
  await page.getByRole('button', { name: 'I’d like an adult' }).click();
  await expect(page.getByRole('heading', { name: 'When would you like an adult?' })).toBeVisible();
  await expect(page.getByRole('button', { name: /of 5$/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Take a break' }).click();
  await page.getByRole('button', { name: /^Carry on/ }).click();
  await expect(page.getByRole('heading', { name: 'When would you like an adult?' })).toBeVisible();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await page.getByRole('button', { name: '2 of 5' }).click();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByRole('button', { name: 'Ask early on' }).click();
  await page.getByRole('button', { name: 'My key adult' }).click();
  await page.getByRole('button', { name: 'Leave this out' }).click();

  await expect(page.getByText('Today you are on 2.')).toBeVisible();
  await page.getByRole('button', { name: '4 of 5' }).click();
  await expect(page.getByText('Today you are on 4.')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Put this aim away' }).click();
  await page.getByRole('button', { name: 'Take it out again' }).click();
  await expect(page.getByText('Ask for help')).toBeVisible();
  await page.getByRole('button', { name: 'Back', exact: true }).click();

  await page.getByRole('button', { name: /Who opened/ }).click();
  await expect(page.getByText('Nobody has opened one yet.')).toBeVisible();
});
