// npm run content -- check [lesson ...]: holds every pack to the schema, the reading limits and the rules of safe wording.
import './runtime/tools-node.mjs';
import { root } from './runtime/places.mjs';

const USAGE = `Usage: npm run content -- check [LESSON ...]
  Checks every pack of assets/content, or only the lessons whose names begin like those given, and prints their reading figures.
  Ends with 1 when there is something to mend.`;

const [verb, ...only] = process.argv.slice(2);
if (verb !== 'check') {
  console.log(USAGE);
  process.exit(verb === undefined || verb === '--help' || verb === 'help' ? 0 : 2);
}

const { readFolder } = await import('./content/read-folder.mjs');
const { packFolders } = await import('./content/write-content.mjs');
const { pupilStrings } = await import('@harbour/shared/domain/lesson/lint/lintLesson');
const { measureReading } = await import('@harbour/shared/domain/lesson/lint/reading');
const { FEELINGS } = await import('@harbour/shared/domain/feelings/feelings');
const { BANDS } = await import('@harbour/shared/domain/checkin/types');

const feelingWords = FEELINGS.map(({ id }) => id.replaceAll('-', ' '));
const isWanted = (/** @type {string} */ text) =>
  only.length === 0 || only.some((name) => text.includes(name));
let found = 0;
let lessons = 0;
for (const folder of packFolders()) {
  const read = readFolder(folder, root);
  for (const { id, lesson, words } of read.lessons.filter((one) => isWanted(one.id))) {
    lessons += 1;
    for (const band of BANDS) {
      const { words: taught, steps } = lesson.bands[band];
      const figures = measureReading(
        pupilStrings(words, band).map(({ text }) => text),
        [...taught.map(({ word }) => word), ...feelingWords],
      );
      console.log(
        `${id} ${band}: ${steps.length} steps, ${figures.words} words, grade ${figures.grade.toFixed(1)}, hardest ${figures.hardest.toFixed(1)}, mean sentence ${figures.sentence.toFixed(1)}`,
      );
    }
  }
  for (const issue of read.issues.filter((one) => isWanted(one.file))) {
    found += 1;
    console.log(`${issue.file}: ${issue.path}: [${issue.rule}] ${issue.detail}`);
  }
}
console.log(`${lessons} lessons, ${found} to mend`);
process.exit(found === 0 ? 0 : 1);
