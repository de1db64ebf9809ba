import type { Page } from '@playwright/test';
import type { Bridge } from '../../../renderer/app/bridge.ts';
import { type AccessNeeds, DEFAULT_NEEDS } from '../../../shared/domain/access/needs.ts';

/** Keeps needs for the pupil signed in, as their own page does; the look changes at once or with the next sign-in. */
export async function keepNeeds(page: Page, needs: Partial<AccessNeeds>): Promise<void> {
  await page.evaluate(
    async (all) => {
      const { calls } = (window as unknown as { harbour: Bridge }).harbour;
      const answer = await calls['access.saveOwn']({ needs: all });
      if (!answer.ok) throw new Error(answer.code);
    },
    { ...DEFAULT_NEEDS, ...needs },
  );
}
