import type { Lesson, Pack } from '../lessonSchema.ts';
import type { Issue } from '../lint/issue.ts';
import { isObject, type Json, wordsOver } from '../overlay.ts';
import { indexOf, type PackIndex } from '../packIndex.ts';
import { readLesson, readPackPage } from '../readPack.ts';
import { readJsonFile } from './jsonFile.ts';
import { ISSUES_SHOWN } from './limits.ts';
import { PACK_LANGUAGE, PAGE, partOf } from './names.ts';

/** Rules of safe wording; they hold in every language, those of reading in the one they were made for. */
const IN_ANY_LANGUAGE: ReadonlySet<string> = new Set(['words', 'disclosure', 'personal', 'schema', 'format']);

/**
 * Reads everything that a pack says and holds it to the schema and the rules, before anything of it is kept.
 * @param texts the files of JSON by their place in the pack
 * @param pictures places of its pictures
 * @returns the index, or what is to be mended
 */
export function readContents(
  texts: ReadonlyMap<string, string>,
  pictures: ReadonlySet<string>,
): { ok: true; index: PackIndex } | { ok: false; issues: Issue[] } {
  const issues: Issue[] = [];
  const tell = (file: string, path: string, rule: string, detail: string): void => {
    issues.push({ file, path, rule, detail });
  };
  const read = new Map<string, Json>();
  for (const [file, text] of texts) {
    const json = readJsonFile(file, text);
    if (json.ok) read.set(file, json.value);
    else issues.push(json.issue);
    if (issues.length >= ISSUES_SHOWN) return { ok: false, issues };
  }
  const page = readPage(read, tell);
  if (issues.length > 0 || !page) return { ok: false, issues };
  issues.push(...page.issues);
  const { pack } = page;
  const lessons: Lesson[] = [];
  checkLists(pack, texts, tell);
  for (const { id: unitId, lessons: ids } of pack.units) {
    for (const lessonId of ids) {
      if (issues.length >= ISSUES_SHOWN) return { ok: false, issues };
      const found = readOne(read, lessonId, issues);
      if (!found) continue;
      if (found.id !== lessonId) tell(`lessons/${lessonId}.json`, 'id', 'file', `is not ${lessonId}`);
      if (found.unit !== unitId) tell(`lessons/${lessonId}.json`, 'unit', 'file', `is not ${unitId}`);
      lessons.push(found);
    }
  }
  const used = new Set(picturesOf({ pack, lessons } as unknown as Json));
  for (const name of used) if (!pictures.has(name)) tell(name, '', 'file', 'is missing');
  for (const name of pictures) if (!used.has(name)) tell(name, '', 'file', 'is used by no lesson');
  return issues.length > 0 ? { ok: false, issues } : { ok: true, index: indexOf(pack, lessons) };
}

type TellIn = (file: string, path: string, rule: string, detail: string) => void;

function readPage(
  read: ReadonlyMap<string, Json>,
  tell: TellIn,
): { pack: Pack; issues: readonly Issue[] } | null {
  const words = `text/${PACK_LANGUAGE}/pack.json`;
  const structure = read.get(PAGE);
  const own = read.get(words);
  if (structure === undefined) tell(PAGE, '', 'file', 'is missing');
  if (own === undefined) tell(words, '', 'file', 'is missing');
  if (structure === undefined || own === undefined) return null;
  const page = readPackPage(structure, own, { structure: PAGE, words });
  if (!page.value) {
    for (const { file, path, rule, detail } of page.issues) tell(file, path, rule, detail);
    return null;
  }
  if (page.value.language !== PACK_LANGUAGE) tell(PAGE, 'language', 'language', `is not ${PACK_LANGUAGE}`);
  return { pack: page.value, issues: page.issues };
}

/** Each unit and lesson once; every file belongs to a lesson that is listed. */
function checkLists(pack: Pack, texts: ReadonlyMap<string, string>, tell: TellIn): void {
  const listed = new Set<string>();
  const units = new Set<string>();
  for (const unit of pack.units) {
    if (units.has(unit.id)) tell(PAGE, `units.${unit.id}`, 'file', 'is there twice');
    units.add(unit.id);
    for (const id of unit.lessons) {
      if (listed.has(id)) tell(PAGE, `units.${unit.id}.lessons`, 'file', `lists ${id} twice`);
      listed.add(id);
    }
  }
  for (const file of texts.keys()) {
    const part = partOf(file);
    const id = part?.kind === 'lesson' ? part.lessonId : part?.kind === 'words' ? part.of : 'pack';
    if (id !== 'pack' && !listed.has(id)) tell(file, '', 'file', 'belongs to no lesson that is listed');
  }
}

function readOne(read: ReadonlyMap<string, Json>, lessonId: string, issues: Issue[]): Lesson | null {
  const files = { structure: `lessons/${lessonId}.json`, words: `text/${PACK_LANGUAGE}/${lessonId}.json` };
  const structure = read.get(files.structure);
  const words = read.get(files.words);
  for (const [file, json] of [
    [files.structure, structure],
    [files.words, words],
  ] as const) {
    if (json === undefined) issues.push({ file, path: '', rule: 'file', detail: 'is missing' });
  }
  if (structure === undefined || words === undefined) return null;
  const lesson = readLesson(structure, words, files);
  issues.push(...lesson.issues);
  if (!lesson.value) return null;
  for (const [file, translated] of read) {
    const part = partOf(file);
    if (part?.kind !== 'words' || part.of !== lessonId || part.language === PACK_LANGUAGE) continue;
    const inLanguage = readLesson(structure, wordsOver(words, translated), { ...files, words: file });
    issues.push(...inLanguage.issues.filter(({ rule }) => IN_ANY_LANGUAGE.has(rule)));
  }
  return lesson.value;
}

/** Places of all pictures that are files. */
function picturesOf(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(picturesOf);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'file' && typeof inner === 'string' ? [inner] : picturesOf(inner),
  );
}
