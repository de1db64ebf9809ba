import type { Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { expect, test } from './support/launch.ts';
import { QUICK_LEAD, quickCentre, signInLead, signInPupil } from './support/quickCentre.ts';

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
const LANTERN = 'A note waits for staff';

/** What is on the page, its title and what a screen reader is given. */
async function everythingSaid(page: Page): Promise<string> {
  const seen = await page.evaluate(() => `${document.title} ${document.documentElement.outerHTML}`);
  return `${seen} ${await page.locator('body').ariaSnapshot()}`;
}

test('a pupil shows the card to their circle, staff see it on every page, and the pupil hears by whom it was seen', async ({
  launch,
}) => {
  const harbour = await launch();
  const { page } = harbour;
  await quickCentre(harbour, [
    { name: 'Asha', band: 'secondary' },
    { name: 'Zed', band: 'secondary' },
  ]);
  await signInLead(harbour);
  await button(page, 'Pupils and groups').first().click();
  await button(page, 'Change: Asha').click();
  await button(page, 'Add an adult').click();
  await page.getByLabel('Name or role 1').fill('Mr Okoro');
  await button(page, 'Add an adult').click();
  await page.getByLabel('Name or role 2').fill('the school office');
  expect(await axeViolations(page)).toEqual([]);
  await button(page, 'Save').click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await button(page, 'Lock').click();

  await signInPupil(harbour, 'Asha');
  await button(page, /like an adult/).click();
  await button(page, 'Now').click();
  const people = page.locator('.hb-show-people li');
  await expect(people).toHaveText(['Mr Okoro', 'the school office', 'or any adult here']);
  expect(await axeViolations(page)).toEqual([]);
  await button(page, 'Done').click();
  await expect(page.getByRole('img', { name: LANTERN })).toBeVisible();
  await button(page, 'Finish and sign out').click();

  // Another pupil sees that a note waits, and not whose.
  await expect(page.getByText(LANTERN)).toBeVisible();
  await button(page, 'Other groups').or(button(page, 'Zed group')).click();
  await button(page, 'Zed').click();
  await heading(page, 'Hello, Zed').waitFor();
  await expect(page.getByRole('img', { name: LANTERN })).toBeVisible();
  expect(await everythingSaid(page)).not.toContain('Asha');
  await button(page, 'Finish and sign out').click();

  // The page of staff is never there without who waits: both come in the same frame.
  await page.evaluate(() => {
    const pages: boolean[] = [];
    Object.assign(window, { pagesWithBanner: pages });
    new MutationObserver(() => {
      if (document.querySelector('.hb-staff h1')) pages.push(document.querySelector('#requests') !== null);
    }).observe(document.body, { childList: true, subtree: true });
  });
  await signInLead(harbour);
  expect(
    await page.evaluate(() => (window as unknown as { pagesWithBanner: boolean[] }).pagesWithBanner),
  ).not.toContain(false);
  const banner = page.locator('#requests');
  for (const name of ['Team', 'Settings', 'Pupils and groups']) {
    await page.getByRole('navigation').getByRole('button', { name, exact: true }).click();
    await heading(page, name).first().waitFor();
    await expect(banner).toContainText('Asha');
  }
  await button(page, 'Change: Zed').click();
  await expect(page.getByRole('dialog').getByText('Somebody would like an adult.')).toBeVisible();
  await button(page, 'Cancel').click();
  await button(page, 'Import a list').click();
  await button(page, 'Choose a file').waitFor();
  await expect(banner).toContainText('Asha');
  await page.getByRole('navigation').getByRole('button', { name: 'Home', exact: true }).click();
  await button(page, 'How Harbour looks').click();
  await page.locator('.hb-gallery-look').waitFor();
  await expect(banner).toContainText('Asha');
  await banner.getByRole('button', { name: /I have seen it/ }).click();
  await expect(banner).toContainText(/has seen it/);
  await page.keyboard.press('Escape');
  await page.evaluate(() =>
    (window as unknown as { harbour: { calls: Record<string, (request: object) => unknown> } }).harbour.calls[
      'session.signOut'
    ]?.({}),
  );
  await signInPupil(harbour, 'Asha');
  await expect(page.getByText(/Miss Lane.* has seen it \(\d\d:\d\d\)\./)).toBeVisible();
  await expect(page.getByRole('img', { name: LANTERN })).toHaveCount(0);
  expect(await page.locator('body').innerText()).not.toMatch(/coming|on (?:the|their) way/i);
});

test('a check-in that may want a look stands in a plain line, is opened with a note of it, and is seen by name', async ({
  launch,
}) => {
  const harbour = await launch();
  const { page } = harbour;
  await quickCentre(harbour, [{ name: 'Asha', band: 'secondary' }]);
  await signInPupil(harbour, 'Asha');
  await page.evaluate(async () => {
    const { calls } = (
      window as unknown as {
        harbour: { calls: Record<string, (request: object) => Promise<{ ok: boolean }>> };
      }
    ).harbour;
    const record = {
      band: 'secondary',
      door: 'words',
      valence: null,
      energy: null,
      feelings: [{ feelingId: 'hopeless', size: 4, ownWord: null }],
      bodyClues: [],
      passed: [],
      dontKnow: false,
      visibility: 'keyAdult',
    };
    const saved = await calls['checkin.save']?.({ record, request: null });
    if (!saved?.ok) throw new Error('not saved');
  });
  await button(page, 'Finish and sign out').click();

  await signInLead(harbour);
  await expect(page.getByText(/Asha.*’s check-in today may want a look\./)).toBeVisible();
  expect(await everythingSaid(page)).not.toContain('hopeless');
  expect(await axeViolations(page)).toEqual([]);
  await button(page, /^Open: .*Asha/).click();
  await expect(page.getByText('hopeless')).toBeVisible();
  await expect(page.getByText('4 of 5, big')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await button(page, 'I have seen it').click();
  await expect(page.getByText(/Miss Lane.* has seen it/)).toBeVisible();
  await expect(button(page, /^Open: /)).toHaveCount(0);
  await button(page, 'Lock').click();

  await signInPupil(harbour, 'Asha');
  await button(page, 'My things').click();
  await button(page, /opened/i)
    .first()
    .click();
  await expect(page.getByText(new RegExp(QUICK_LEAD))).toBeVisible();
});

test('behind the cover nothing of the pupil is left, and only the pictures bring them back', async ({
  launch,
}) => {
  const harbour = await launch();
  const { page, app } = harbour;
  await quickCentre(harbour, [{ name: 'Asha', band: 'primary', pictures: [0, 1, 2] }]);
  const pictures = async () => {
    for (const name of ['boat', 'anchor', 'lighthouse']) await button(page, name).click();
  };
  await button(page, 'Asha group').click();
  await button(page, 'Asha').click();
  await pictures();
  await heading(page, 'Hello, Asha').waitFor();

  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await heading(page, 'My notes').waitFor();
  expect(await everythingSaid(page)).not.toMatch(/Asha|Miss Lane|harbour centre/i);
  expect(await axeViolations(page)).toEqual([]);

  // Asking for an adult from here neither names the pupil nor lets anybody past the pictures.
  await button(page, /like an adult/).click();
  await button(page, 'Now').click();
  await expect(page.getByText('Your note has no name on it. So please show this screen.')).toBeVisible();
  expect(await everythingSaid(page)).not.toMatch(/Asha|Miss Lane/);
  await button(page, 'Done').click();
  await heading(page, 'My notes').waitFor();
  await button(page, 'Come back').click();
  await pictures();
  await heading(page, 'Hello, Asha').waitFor();

  // Left alone: main says so after its minute, and the page is covered the same way.
  await app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows())
      window.webContents.send('harbour:event', 'screen.cover', {});
  });
  await heading(page, 'My notes').waitFor();
  expect(await everythingSaid(page)).not.toMatch(/Asha|Miss Lane/);
});

test('a centre puts its own help lines, with every slip said, and a pupil can read them', async ({
  launch,
}) => {
  const harbour = await launch();
  const { page } = harbour;
  await quickCentre(harbour, [{ name: 'Asha', band: 'secondary' }]);
  await signInLead(harbour);
  await page.getByRole('navigation').getByRole('button', { name: 'Settings', exact: true }).click();
  await expect(page.getByLabel('Who, line 1')).toHaveValue('Childline');
  await button(page, 'Add a line').click();
  await page.getByLabel('Who, line 4').fill('School nurse');
  await button(page, 'Save help lines').click();
  await expect(page.getByText('Please give a number, or take the line away.')).toBeVisible();
  await page.getByLabel('Number, or how to reach them, line 4').fill('Extension 2204');
  expect(await axeViolations(page)).toEqual([]);
  await button(page, 'Save help lines').click();
  await expect(page.getByText('The help lines were saved.')).toBeVisible();
  await button(page, 'Lock').click();
  await button(page, /like an adult/).click();
  await button(page, 'Help from people outside').click();
  await expect(page.locator('.hb-outside-card dd')).toHaveText([
    '0800 1111',
    '116 123',
    'Text 85258',
    'Extension 2204',
    '999',
  ]);
  expect(await axeViolations(page)).toEqual([]);
});
