import type { Page } from '@playwright/test';
import { expect, test } from './support/launch.ts';
import { press, title } from './support/presses.ts';
import { quickCentre, signInLead, signInPupil } from './support/quickCentre.ts';

/** What of the page or of its words is cut off or runs over its side. */
const overflows = (page: Page) =>
  page.evaluate(() => {
    const parts = [
      document.documentElement,
      ...document.querySelectorAll('main, h1, main p, main button, header button'),
    ];
    return parts
      .filter((part) => part.checkVisibility() && !part.matches('.hb-sr-only, .hb-visually-hidden'))
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
      .map(({ tagName, textContent }) => `${tagName} ${textContent?.trim().slice(0, 60)}`);
  });

async function inPolish(page: Page, name: string): Promise<void> {
  await title(page, name);
  expect(await page.evaluate(() => document.documentElement.lang), name).toBe('pl');
  expect(await overflows(page), name).toEqual([]);
}

test('a pupil’s pages are in Polish, a whole check-in fits at 150 %, and nobody else meets it', async ({
  launch,
}) => {
  const harbour = await launch();
  const { page } = harbour;
  await page.setViewportSize({ width: 1366, height: 768 });
  await quickCentre(harbour, [
    { name: 'Zosia', band: 'secondary' },
    { name: 'Milo', band: 'primary' },
  ]);
  await signInLead(harbour);
  await press(page, 'Pupils and groups');
  await press(page, 'Access needs: Zosia');
  const unreviewed = page.getByText(/^Nobody who speaks this language from home has checked it yet/);
  await expect(unreviewed).toBeHidden();
  await page.getByRole('button', { name: /Language of the pupil’s pages/ }).click();
  await page.getByRole('option', { name: 'Polski' }).click();
  await expect(unreviewed).toBeVisible();
  await page.getByText('150 %').click();
  await press(page, 'Save');
  await expect(page.getByText(/Access needs of .Zosia. kept/)).toBeVisible();
  await press(page, 'Lock');
  await title(page, 'Hello. Which group are you in?');

  await press(page, 'Zosia group');
  await press(page, 'Zosia');
  await inPolish(page, 'Cześć, Zosia');
  await press(page, /Jak się czuję/);
  await inPolish(page, 'Gdzie na mapie jest twoje uczucie?');
  await page.locator('.hb-plane-surface').click({ position: { x: 60, y: 60 } });
  for (const size of ['100', '125', '200', '150']) {
    await page.evaluate((textSize) => Object.assign(document.documentElement.dataset, { textSize }), size);
    expect(await overflows(page), `the map at ${size} %`).toEqual([]);
  }
  await page.locator('.hb-place-words .hb-tile').first().click();
  await inPolish(page, 'Jak jest duże?');
  await press(page, 'duże');
  await inPolish(page, 'Kto ma o tym wiedzieć?');
  await press(page, /^Mój opiekun tutaj/);
  await inPolish(page, 'Chcesz wypróbować jakiś sposób?');
  await page.locator('.hb-answers .hb-tile').first().click();
  await expect(page.getByRole('button', { name: 'Już gotowe' })).toBeVisible();
  expect(await overflows(page), 'guide').toEqual([]);
  await press(page, 'Już gotowe');
  await inPolish(page, 'Jak duże jest teraz?');
  await press(page, 'małe');
  await inPolish(page, 'Czy ten sposób jest dla ciebie?');
  await press(page, 'Biorę');
  await press(page, 'Zakończ');
  await inPolish(page, 'Cześć, Zosia');
  // The card is for an adult, who may read no Polish.
  await press(page, 'Chcę kogoś dorosłego');
  await press(page, 'Teraz');
  await expect(page.getByText('Chcę teraz z kimś porozmawiać.', { exact: true })).toBeVisible();
  await expect(page.getByText('I would like to talk to you now.')).toBeVisible();
  await page.getByRole('button', { name: 'Wstecz', exact: true }).click();
  await inPolish(page, 'Cześć, Zosia');
  await press(page, 'Zakończ i wyloguj się');
  await title(page, 'Hello. Which group are you in?');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en-GB');
  await signInPupil(harbour, 'Milo');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en-GB');
  await expect(page.getByRole('button', { name: /Check in/ })).toBeVisible();
});
