import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { testApp } from '../build/build-all.mjs';

/**
 * A copy of the test build whose own pack has `count` lessons: the real ones, over and over under other names.
 * Beside the test build, since the database's add-on is found from there.
 * @param {number} count
 */
export function appWithLessons(count) {
  const folder = mkdtempSync(join(dirname(testApp), 'lessons-'));
  cpSync(testApp, folder, { recursive: true });
  const pack = join(folder, 'dist/content/harbour');
  const indexFile = join(pack, 'index.json');
  const index = JSON.parse(readFileSync(indexFile, 'utf8'));
  const heads = index.units.flatMap((unit) => unit.lessons);
  for (let made = heads.length; made < count; made += 1) {
    const from = heads[made % heads.length];
    const lessonId = `${from.lessonId}-${made}`;
    const lesson = JSON.parse(readFileSync(join(pack, 'en-GB', `${from.lessonId}.json`), 'utf8'));
    writeFileSync(join(pack, 'en-GB', `${lessonId}.json`), JSON.stringify({ ...lesson, id: lessonId }));
    index.units.at(-1).lessons.push({ ...from, lessonId });
  }
  writeFileSync(indexFile, JSON.stringify(index));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
