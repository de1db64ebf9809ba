import type { Page } from '@playwright/test';
import { expect, test } from './support/launch.ts';
import { press, title } from './support/presses.ts';
import { quickCentre, signInLead } from './support/quickCentre.ts';

/** What runs over its side, and what stands outside the window. */
const overflows = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main, h1, main p, main button, header button')]
      .filter((part) => part.checkVisibility() && !part.matches('.hb-sr-only, .hb-visually-hidden'))
      .filter((part) => {
        const { left, right } = part.getBoundingClientRect();
        const isWide = part.clientWidth > 1 && part.scrollWidth > part.clientWidth + 1;
        return isWide || left < -1 || right > innerWidth + 1;
      })
      .map(({ tagName, textContent }) => `${tagName} ${textContent?.trim().slice(0, 60)}`),
  );

async function inUrdu(page: Page, name: string): Promise<void> {
  await title(page, name);
  const shown = await page.evaluate(() => {
    const { lang, dir } = document.documentElement;
    return { lang, dir };
  });
  expect(shown, name).toEqual({ lang: 'ur', dir: 'rtl' });
  expect(await overflows(page), name).toEqual([]);
}

/** Which bundled faces with Arabic letters the page has fetched. */
const arabicFaces = (page: Page) =>
  page.evaluate(() =>
    [...document.fonts]
      .filter(({ family, status }) => family.includes('Noto Naskh Arabic') && status === 'loaded')
      .map(({ family }) => family.replaceAll('"', '')),
  );

test('a whole check-in is in Urdu, from right to left, in letters that come with the app', async ({
  launch,
}) => {
  const harbour = await launch();
  const { page } = harbour;
  await page.setViewportSize({ width: 1366, height: 768 });
  await quickCentre(harbour, [{ name: 'Asha', band: 'secondary' }]);
  expect(await arabicFaces(page)).toEqual([]);
  await signInLead(harbour);
  await press(page, 'Pupils and groups');
  await press(page, 'Access needs: Asha');
  await page.getByRole('button', { name: /Language of the pupil’s pages/ }).click();
  await page.getByRole('option', { name: 'اردو' }).click();
  await press(page, 'Save');
  await expect(page.getByText(/Access needs of .Asha. kept/)).toBeVisible();
  await press(page, 'Lock');

  await press(page, 'Asha group');
  await press(page, 'Asha');
  await inUrdu(page, 'سلام، Asha');
  const letters = await page.evaluate(async () => {
    await document.fonts.ready;
    return document.fonts.check('16px "Noto Naskh Arabic Variable"', 'ٹ ڈ ڑ ں ے ہ ی گ چ پ ژ');
  });
  expect(letters).toBe(true);
  expect(await arabicFaces(page)).toEqual(['Noto Naskh Arabic Variable']);

  await press(page, /حال بتائیں/);
  await inUrdu(page, 'نقشے پر آپ کا احساس کہاں ہے؟');
  // The map itself does not turn: unpleasant stays on the left, so the upper left corner is stormy.
  await page.locator('.hb-plane-surface').click({ position: { x: 60, y: 60 } });
  await press(page, 'غصہ');
  await inUrdu(page, 'یہ کتنا بڑا ہے؟');
  const [tiny, huge] = await Promise.all(
    ['بہت چھوٹا', 'بہت بڑا'].map((name) => page.getByRole('button', { name, exact: true }).boundingBox()),
  );
  expect(tiny?.x).toBeGreaterThan(huge?.x ?? Number.POSITIVE_INFINITY);
  await press(page, 'بڑا');
  await inUrdu(page, 'کس کو پتا ہونا چاہیے؟');
  await press(page, /^میرے خاص بڑے کو/);
  await inUrdu(page, 'کیا کوئی طریقہ آزمانا ہے؟');
  await page.locator('.hb-answers .hb-tile').first().click();
  await expect(page.getByRole('button', { name: 'میں نے کر لیا' })).toBeVisible();
  expect(await overflows(page), 'guide').toEqual([]);
  await press(page, 'میں نے کر لیا');
  await inUrdu(page, 'اب یہ کتنا بڑا ہے؟');
  await press(page, 'چھوٹا');
  await inUrdu(page, 'کیا یہ طریقہ آپ کے لیے ہے؟');
  await press(page, 'رکھ لیں');
  await press(page, 'ختم کریں');
  await inUrdu(page, 'سلام، Asha');
  // A telephone number read from right to left would reach nobody.
  await press(page, 'کسی بڑے سے بات کرنی ہے');
  await press(page, 'باہر کے لوگوں سے مدد');
  const number = page.getByText('0800 1111', { exact: true });
  await expect(number).toBeVisible();
  const [first, last] = await number.evaluate((shown) => {
    const text = shown.firstChild;
    return [0, 8].map((at) => {
      const range = document.createRange();
      if (text) range.setStart(text, at);
      if (text) range.setEnd(text, at + 1);
      return range.getBoundingClientRect().x;
    });
  });
  expect(first).toBeLessThan(last ?? 0);
});
