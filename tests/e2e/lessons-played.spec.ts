import { BANDS, type Band } from '@harbour/shared/domain/checkin/types';
import { readFolder } from '../../scripts/content/read-folder.mjs';
import { packFolders } from '../../scripts/content/write-content.mjs';
import { expect, test } from './support/launch.ts';
import { giveLessons } from './support/lessons.ts';
import { playLesson } from './support/playLesson.ts';
import { press } from './support/presses.ts';
import { quickCentre, signInPupil } from './support/quickCentre.ts';

const lessons = packFolders().flatMap((folder) => readFolder(folder).lessons);
const NAMES = { primary: 'Asha', secondary: 'Jay' } as const satisfies Record<Band, string>;

for (const { id, lesson } of lessons) {
  test(`${id} can be played to its end by keyboard alone, in both bands, through every branch`, async ({
    launch,
  }) => {
    test.setTimeout(240_000);
    const harbour = await launch();
    const { page } = harbour;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await quickCentre(
      harbour,
      BANDS.map((band) => ({ name: NAMES[band], band })),
    );
    await giveLessons(harbour, [id]);
    for (const band of BANDS) {
      await signInPupil(harbour, NAMES[band]);
      await press(page, 'Lessons');
      await press(page, new RegExp(`^${lesson.title.slice(0, 12)}`));
      await press(page, 'Start');
      expect(await playLesson(page, lesson.bands[band])).toEqual([]);
      await expect(page.getByRole('heading', { name: `You explored: ${lesson.title}` })).toBeVisible();
      await press(page, 'My page');
      await press(page, 'Finish and sign out');
      await page.getByRole('heading', { name: 'Which group are you in?' }).waitFor();
    }
  });
}
