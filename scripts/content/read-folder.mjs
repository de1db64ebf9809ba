import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readLesson, readPackPage } from '@harbour/shared/domain/lesson/readPack';

/** @typedef {import('@harbour/shared/domain/lesson/lint/issue').Issue} Issue */
/** @typedef {import('@harbour/shared/domain/lesson/overlay').Json} Json */

/**
 * @param {string} path
 * @param {Issue[]} issues
 * @param {string} base
 * @returns {Json | null}
 */
function readJson(path, issues, base) {
  const file = relative(base, path);
  if (!existsSync(path)) {
    issues.push({ file, path: '', rule: 'file', detail: 'is missing' });
    return null;
  }
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    issues.push({ file, path: '', rule: 'json', detail: String(error) });
    return null;
  }
}

/**
 * A pack as its authors keep it: pack.json, lessons/<id>.json, text/<language>/pack.json and text/<language>/<id>.json.
 * @param {string} folder
 * @param {string} [base] what file names are told from
 */
export function readFolder(folder, base = folder) {
  /** @type {Issue[]} */
  const issues = [];
  const name = (/** @type {string[]} */ ...parts) => relative(base, join(folder, ...parts));
  const language = 'en-GB';
  const pageFiles = { structure: name('pack.json'), words: name('text', language, 'pack.json') };
  const pageStructure = readJson(join(folder, 'pack.json'), issues, base);
  const pageWords = readJson(join(folder, 'text', language, 'pack.json'), issues, base);
  const page = pageStructure && pageWords ? readPackPage(pageStructure, pageWords, pageFiles) : null;
  issues.push(...(page?.issues ?? []));
  /** @type {{ id: string, structure: Json, words: Json, lesson: import('@harbour/shared/domain/lesson/lessonSchema').Lesson }[]} */
  const lessons = [];
  const listed = new Set(page?.value?.units.flatMap((unit) => unit.lessons) ?? []);
  const folderOfLessons = join(folder, 'lessons');
  const found = existsSync(folderOfLessons)
    ? readdirSync(folderOfLessons)
        .filter((file) => file.endsWith('.json'))
        .map((file) => file.slice(0, -5))
        .sort()
    : [];
  for (const id of listed) {
    if (!found.includes(id))
      issues.push({
        file: name('pack.json'),
        path: 'units',
        rule: 'file',
        detail: `lists ${id}, which is not there`,
      });
  }
  for (const id of found) {
    if (page?.value && !listed.has(id)) {
      issues.push({ file: name('pack.json'), path: 'units', rule: 'file', detail: `does not list ${id}` });
    }
    const files = { structure: name('lessons', `${id}.json`), words: name('text', language, `${id}.json`) };
    const structure = readJson(join(folder, 'lessons', `${id}.json`), issues, base);
    const words = readJson(join(folder, 'text', language, `${id}.json`), issues, base);
    if (structure === null || words === null) continue;
    const read = readLesson(structure, words, files);
    issues.push(...read.issues);
    if (!read.value) continue;
    if (read.value.id !== id)
      issues.push({ file: files.structure, path: 'id', rule: 'file', detail: `is not ${id}` });
    lessons.push({ id, structure, words, lesson: read.value });
  }
  return { page: page?.value ?? null, lessons, issues };
}
