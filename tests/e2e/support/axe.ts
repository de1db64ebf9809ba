import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds on the page as it stands, as 'rule: where'; empty when there is nothing. Left out is react-aria's
 * announcer, whose messages may name something that has just gone.
 * @param within looks only inside what this selector finds
 */
export async function axeViolations(page: Page, within = 'html'): Promise<string[]> {
  await page.evaluate(`${source}; undefined`);
  const found = await page.evaluate(
    `axe.run({ include: ['${within}'], exclude: ['[data-live-announcer]'] }, { resultTypes: ['violations'] }).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html).join(', ')))`,
  );
  return Array.isArray(found) ? found.map(String) : [String(found)];
}
