import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

/** Presses a button by its whole name, or by a part of it. */
export const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
/** Waits for the page with this heading. */
export const title = (page: Page, name: string) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

/** Counts presses of any kind from now on; `read` gives how many there were. */
export async function countPresses(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = window as unknown as { presses?: number };
    if (counted.presses === undefined)
      window.addEventListener('click', () => (counted.presses = (counted.presses ?? 0) + 1), true);
    counted.presses = 0;
  });
  return () => page.evaluate(() => (window as unknown as { presses: number }).presses);
}

/** A digest of the data file and its log, byte for byte. */
export function recordsHash(profile: string): string {
  const folder = join(profile, 'centre');
  const hash = createHash('sha256');
  for (const file of readdirSync(folder)
    .filter((name) => /\.db(-wal)?$/.test(name))
    .sort())
    hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}
