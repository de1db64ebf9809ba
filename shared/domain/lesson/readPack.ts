import type { z } from 'zod';
import {
  FORMAT,
  type Lesson,
  lesson as lessonSchema,
  type Pack,
  pack as packSchema,
} from './lessonSchema.ts';
import type { Issue } from './lint/issue.ts';
import { lintLesson } from './lint/lintLesson.ts';
import { isObject, type Json, overlay, stringsOf } from './overlay.ts';
import { upgradeLesson, upgradePack } from './upgrade.ts';

/** What was read, or why it could not be. */
export type Read<Value> = { value: Value; issues: Issue[] } | { value: null; issues: Issue[] };

interface Files {
  readonly structure: string;
  readonly words: string;
}

/**
 * A lesson from its two files: brought up to this format, words laid over, parsed, held to the rules.
 * @returns the lesson with all issues of its text, or no lesson with what keeps it from being one
 */
export function readLesson(structure: Json, words: Json, files: Files): Read<Lesson> {
  const read = readLaid(structure, words, files, upgradeLesson, lessonSchema);
  if (!read.value) return read;
  return { value: read.value, issues: [...read.issues, ...lintLesson(read.value, words, files)] };
}

/** A pack's own page from its two files. */
export function readPackPage(structure: Json, words: Json, files: Files): Read<Pack> {
  return readLaid(structure, words, files, upgradePack, packSchema);
}

/** A lesson without the rules: for files that were held to them before. Null where it is none. */
export function parseLesson(structure: Json, words: Json): Lesson | null {
  const upgraded = upgradeLesson(structure);
  if (upgraded === null) return null;
  const parsed = lessonSchema.safeParse(overlay(upgraded, words).value);
  return parsed.success ? parsed.data : null;
}

function readLaid<Value>(
  structure: Json,
  words: Json,
  files: Files,
  upgrade: (structure: Json) => Json | null,
  schema: z.ZodType<Value>,
): Read<Value> {
  const upgraded = upgrade(structure);
  if (upgraded === null) {
    const format = isObject(structure) ? JSON.stringify(structure.format) : 'none';
    const detail = `is written in format ${format}; this version of Harbour reads 1 to ${FORMAT}`;
    return { value: null, issues: [{ file: files.structure, path: 'format', rule: 'format', detail }] };
  }
  const issues: Issue[] = [];
  for (const { path, text } of stringsOf(upgraded)) {
    if (/\s/.test(text)) {
      issues.push({
        file: files.structure,
        path: path.join('.'),
        rule: 'prose',
        detail: 'words belong in the text file',
      });
    }
  }
  const laid = overlay(upgraded, words);
  for (const { path, problem } of laid.problems) {
    issues.push({ file: files.words, path, rule: 'overlay', detail: PROBLEMS[problem] });
  }
  const parsed = schema.safeParse(laid.value);
  if (parsed.success) return { value: parsed.data, issues };
  for (const issue of flat(parsed.error.issues)) {
    issues.push({
      file: files.structure,
      path: named(laid.value, issue.path),
      rule: 'schema',
      detail: issue.message,
    });
  }
  return { value: null, issues };
}

const PROBLEMS = {
  noSuchThing: 'the structure has nothing with this name',
  alreadyThere: 'the structure has a value of its own here',
  notWords: 'is not text',
  listsDiffer: 'the structure has a list here; the words need its ids as keys',
} as const;

type ZodIssue = z.core.$ZodIssue;

/** A union reports what is amiss in each of its branches; the one that came nearest says it best. */
function flat(issues: readonly ZodIssue[], before: readonly PropertyKey[] = []): ZodIssue[] {
  return issues.flatMap((issue) => {
    const path = [...before, ...issue.path];
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      const depth = (branch: readonly ZodIssue[]): number =>
        Math.max(0, ...branch.map((one) => one.path.length));
      const wants = (branch: readonly ZodIssue[]): number => branch.length;
      const [nearest] = [...issue.errors].sort((a, b) => wants(a) - wants(b) || depth(b) - depth(a));
      if (nearest && nearest.length > 0) return flat(nearest, path);
    }
    return [{ ...issue, path }];
  });
}

/** A path with ids in place of positions in lists: where an author would look. */
function named(value: Json, path: readonly PropertyKey[]): string {
  let at: Json | undefined = value;
  return path
    .map((key) => {
      const inner: Json | undefined = Array.isArray(at)
        ? at[Number(key)]
        : isObject(at)
          ? at[String(key)]
          : undefined;
      const name =
        Array.isArray(at) && isObject(inner) && typeof inner.id === 'string' ? inner.id : String(key);
      at = inner;
      return name;
    })
    .join('.');
}
