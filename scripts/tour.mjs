#!/usr/bin/env node
/**
 * `npm run tour`: drives the real app through its main jobs, on a first run and in the practice centre, and writes the numbered
 * pictures of README and docs. Real windows, real encrypted files; nothing is drawn for the camera.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron } from '@playwright/test';
import { STAFF_NAMES } from '../electron/database/demo/names.ts';
import { buildAll, testApp } from './build/build-all.mjs';
import { prepareForTests } from './runtime/environment.mjs';
import { smallPicture } from './tour/small-picture.mjs';

const PICTURES = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
const SIZE = { width: 1366, height: 768 };
const PASSPHRASE = 'calm harbour practice';
const ROLL =
  'Name;Reg Group;Year Group;Date of Birth\r\n"Okafor, Asha";Gulls;Year 9;01/02/2013\r\n"Ali, Milo";Gulls;9;\r\n"Nowak";Gulls;Year 99;\r\n';

const electron = await prepareForTests();
await buildAll({ test: true });
mkdirSync(PICTURES, { recursive: true });
let number = 0;

/** Starts the app, does the work, and ends it. */
async function inHarbour(args, work) {
  const profile = mkdtempSync(join(tmpdir(), 'harbour-tour-'));
  const app = await _electron.launch({
    executablePath: electron.executablePath,
    args: [...electron.args, testApp, ...args],
    env: {
      ...electron.env,
      HARBOUR_PROFILE: profile,
      HARBOUR_TEST_VAULT: `${profile}.vault`,
      // No window before Playwright has attached, as in the end-to-end tests.
      HARBOUR_TEST_HOLD: '1',
    },
  });
  try {
    const page = await app.firstWindow();
    page.setDefaultTimeout(15_000);
    await app.evaluate(({ BrowserWindow }, size) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
    }, SIZE);
    const button = (name) => page.getByRole('button', { name }).first();
    const picture = async (name) => {
      await page.locator('.hb-spinner').first().waitFor({ state: 'detached' });
      await page.evaluate(() =>
        Promise.allSettled(document.getAnimations().map((animation) => animation.finished)),
      );
      number += 1;
      const file = `${String(number).padStart(2, '0')}-${name}.png`;
      writeFileSync(join(PICTURES, file), smallPicture(await page.screenshot()));
      process.stdout.write(`${file}\n`);
    };
    await work({ app, page, button, picture, profile });
  } finally {
    app.process().kill('SIGKILL');
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    rmSync(`${profile}.vault`, { force: true });
  }
}

await inHarbour([], async ({ app, page, button, picture, profile }) => {
  await page.getByLabel('What is your centre called?').fill('Harbour Centre');
  await picture('set-up-centre');
  await button('Carry on').click();
  await page.getByText('Both', { exact: true }).click();
  await picture('set-up-bands');
  await button('Carry on').click();
  await page.getByLabel('Your name, as colleagues and pupils know it').fill('Miss Lane');
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('The same passphrase once more').fill(PASSPHRASE);
  await picture('set-up-lead');
  await button('Make this centre').click();
  await button('Show the key').click();
  await page.getByText('Group 7').waitFor();
  await picture('set-up-recovery-key');
  const groups = (await page.locator('body').innerText()).match(/^[0-9A-Z]{5}$/gm) ?? [];
  await button('I have it on paper or saved').click();
  await page.getByLabel('Recovery key from your card').fill(groups.join(' '));
  await button('Check it').click();
  await button('Start using Harbour').waitFor();
  await picture('set-up-terms');
  await button('Start using Harbour').click();
  await page.getByRole('heading', { name: 'What needs me' }).waitFor();
  const roll = join(profile, 'roll.csv');
  writeFileSync(roll, ROLL);
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, roll);
  await button(/Import a list/).click();
  await button('Choose a file').click();
  await page.getByText('How the first rows will read').waitFor();
  await picture('import-columns');
  await button('Look through the rows').click();
  await page.getByText('What this import would do').waitFor();
  await picture('import-review');
});

await inHarbour(['--demo'], async ({ page, button, picture }) => {
  await page.locator('main .hb-tile').first().waitFor();
  await picture('door');
  const groups = await page.locator('main .hb-tile').count();
  const checkIn = async (index, band) => {
    await page.locator('main .hb-tile').nth(index).click();
    await page.locator('main .hb-tile').first().waitFor();
    await picture(`${band}-tiles`);
    await page.locator('main .hb-tile').first().click();
  };
  void groups;
  for (let index = 0; index < groups; index += 1) {
    await checkIn(index, `group-${index + 1}`);
    if (
      await page
        .getByText('Press them in your order.')
        .isVisible({ timeout: 1500 })
        .catch(() => false)
    ) {
      await picture('picture-sign-in');
      await button('Other groups')
        .click()
        .catch(() => button('Not me').click());
      if (await page.locator('main .hb-tile').count()) await button(/Other groups/).click();
      continue;
    }
    await button(/Check in/).waitFor();
    await picture('pupil-home');
    await button('Something that helps').click();
    await button('Slow down').click();
    await page.locator('.hb-shelf-tools').waitFor();
    await picture('tools-to-slow-down');
    await button('Back').click();
    await button('Back').click();
    await button('My things').click();
    await button('My check-ins').waitFor();
    await picture('my-things');
    await button('My check-ins').click();
    await page.getByRole('heading', { level: 1, name: 'My check-ins' }).waitFor();
    await picture('my-check-ins');
    await button('Back').click();
    await button('Back').click();
    await button('How it looks').click();
    await button('Colours').waitFor();
    await picture('how-it-looks');
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await button(/Check in/).click();
    const plane = page.locator('.hb-plane-surface');
    const niceness = page.getByText('How nice is it to feel?');
    await plane.or(niceness.first()).first().waitFor();
    if (await plane.count()) {
      await button('My body').click();
      await button('Tummy').click();
      await picture('body-map');
      await button('Pictures').click();
      await page.getByRole('heading', { level: 1, name: 'Which picture comes closest?' }).waitFor();
      await picture('pictures');
      await button('The map').click();
      await plane.waitFor();
      await picture('plane');
      await plane.click({ position: { x: 70, y: 100 } });
      await picture('plane-words');
      await page
        .locator('main button')
        .filter({ hasText: /angry|stressed|frustrated|worried|furious/ })
        .first()
        .click();
    } else {
      await picture('niceness');
      await button('Not nice').click();
      await picture('energy');
      await button('Lots').click();
      await picture('words');
      await page
        .locator('main button')
        .filter({ hasText: /angry|scared|worried/ })
        .first()
        .click();
    }
    await button('big').waitFor();
    await picture('size');
    await button('big').click();
    await page.getByText('Just me').waitFor();
    await picture('who-should-know');
    await button(/My key adult/).click();
    await page.getByText(/Kept/).waitFor();
    await picture('tools');
    await page.locator('main .hb-tile').first().click();
    await button('I have done it').waitFor();
    await picture('tool');
    await button('I have done it').click();
    await picture('size-after');
    await button('I’d like an adult').click();
    const now = page.getByRole('button', { name: 'Now', exact: true });
    await now.waitFor();
    await picture('ask-for-a-person');
    await now.click();
    await page.getByText('Show this screen to an adult').waitFor();
    await picture('show-this-card');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await picture('quiet-cover');
    break;
  }
});

// A lesson, as a pupil has it: its list, its cover, a story, a card to sort, and the branching part of another.
await inHarbour(['--demo'], async ({ page, button, picture }) => {
  const part = (type) => page.locator(`[data-step="${type}"]`);
  const until = async (type) => {
    while ((await part(type).count()) === 0) await page.locator('.hb-lesson-bar button').first().click();
  };
  // A group that comes in by the tile alone.
  await button(/Herons/).click();
  await page.locator('main .hb-tile').first().click();
  await button(/Check in/).waitFor();
  await page.getByRole('button', { name: 'Lessons', exact: true }).click();
  await page.locator('.hb-lessons .hb-tile').first().waitFor();
  await picture('lessons');
  await button(/^More words/).click();
  await button(/^(Start|Go on)/).waitFor();
  await picture('lesson-cover');
  await button(/^(From the start|Start)/).click();
  await until('story');
  await picture('lesson-story');
  await until('match');
  await picture('lesson-match');
  await until('scenario');
  // Its content note comes first.
  await button('Go on').click();
  await page.locator('.hb-scene').waitFor();
  await picture('lesson-scenario');
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await page.getByRole('button', { name: 'Lessons', exact: true }).click();
  await button(/^Meet the crew/).click();
  await button(/^(Start|Go on)/).click();
  await until('hotspot');
  await picture('lesson-picture');
});

await inHarbour(['--demo'], async ({ page, button, picture }) => {
  await page.locator('main .hb-tile').first().waitFor();
  await button('Staff').click();
  await page.getByText('Choose your name.').waitFor();
  await picture('staff-names');
  // The lead sees most, and is the first of the made-up names.
  await button(STAFF_NAMES[0]).click();
  await page.getByLabel('Your passphrase').fill(PASSPHRASE);
  await picture('staff-sign-in');
  await button('Sign in').click();
  await page.getByRole('heading', { name: 'What needs me' }).waitFor();
  await picture('staff-home');
  await page.getByRole('button', { name: 'Lessons', exact: true }).click();
  await button(/^Meet the crew/).waitFor();
  await picture('staff-lessons');
  await button(/^Meet the crew/).click();
  await page.getByRole('heading', { level: 1, name: 'Meet the crew' }).waitFor();
  await picture('staff-lesson');
  for (const name of ['Pupils and groups', 'Team', 'Settings']) {
    await button(name).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await picture(`staff-${name.toLowerCase().replaceAll(' ', '-')}`);
  }
});
process.stdout.write(`${number} pictures in docs/pictures\n`);
process.exit(0);
