import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { indexOf } from '@harbour/shared/domain/lesson/packIndex';
import { root } from '../runtime/places.mjs';
import { PlainError } from '../runtime/say.mjs';
import { readFolder } from './read-folder.mjs';

/** Packs that come with the app. `examples` is the gallery's, and no pack. */
const NO_PACKS = new Set(['examples']);

/** Names of the folders of packs in `assets/content`. */
export function packFolders() {
  const content = join(root, 'assets/content');
  return readdirSync(content, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NO_PACKS.has(entry.name))
    .map((entry) => join(content, entry.name));
}

/**
 * Writes the packs as the app reads them: `packs.json`, and per pack its index, one file per lesson and language, and its source.
 * @param {string} out
 * @throws {PlainError} for a pack that the check would not pass
 */
export async function writeContent(out) {
  rmSync(out, { recursive: true, force: true });
  const write = (/** @type {unknown} */ value, /** @type {string[]} */ ...path) => {
    const file = join(out, ...path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(value));
  };
  const ids = [];
  for (const folder of packFolders()) {
    const { page, lessons, issues } = readFolder(folder, root);
    const [first] = issues;
    if (first || !page) {
      throw new PlainError(
        `${first?.file ?? folder}: ${first?.path ?? ''}: ${first?.detail ?? 'is no pack'}; see npm run content -- check`,
      );
    }
    write(
      indexOf(
        page,
        lessons.map(({ lesson }) => lesson),
      ),
      page.id,
      'index.json',
    );
    for (const { id, lesson } of lessons) write(lesson, page.id, page.language, `${id}.json`);
    // As the authors keep it, for a centre that hands a copy on.
    const source = (/** @type {string[]} */ ...path) =>
      write(JSON.parse(readFileSync(join(folder, ...path), 'utf8')), page.id, 'source', ...path);
    source('pack.json');
    source('text', page.language, 'pack.json');
    for (const { id, structure, words } of lessons) {
      write(structure, page.id, 'source', 'lessons', `${id}.json`);
      write(words, page.id, 'source', 'text', page.language, `${id}.json`);
    }
    ids.push(page.id);
  }
  write(ids, 'packs.json');
}
