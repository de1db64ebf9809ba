import type { Locator, Page } from '@playwright/test';

export type Band = 'primary' | 'secondary';

/** One way to the shortest complete check-in: what is pressed after its door is open, up to the envelope. */
export type Way = { door: string; presses: ((page: Page) => Locator)[] };

export const named = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).first();

const firstTile = (page: Page): Locator => page.locator('main .hb-field-of-tiles .hb-tile').first();
const size = (page: Page): Locator => named(page, 'medium');
const keyAdult = (page: Page): Locator => named(page, /^My key adult/);
const place = (page: Page): Locator => named(page, 'Hands');
const bodyWord = (page: Page): Locator => page.locator('.hb-body-side .hb-field-of-tiles .hb-tile').first();

const EITHER: Way[] = [
  { door: 'Words', presses: [firstTile, size, keyAdult] },
  { door: 'Pictures', presses: [firstTile, size, keyAdult] },
  { door: 'My body', presses: [place, bodyWord, size, keyAdult] },
];

export const WAYS: Readonly<Record<Band, readonly Way[]>> = {
  primary: [
    ...EITHER,
    {
      door: 'Two questions',
      presses: [firstTile, (page) => page.locator('.hb-at-hand button').first(), size, keyAdult],
    },
  ],
  secondary: [
    ...EITHER,
    {
      door: 'The map',
      presses: [
        (page) => page.locator('.hb-plane-surface'),
        (page) => page.locator('.hb-place-words .hb-tile').first(),
        size,
        keyAdult,
      ],
    },
  ],
};
