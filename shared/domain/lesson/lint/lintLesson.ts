import { BANDS, type Band } from '../../checkin/types.ts';
import { FEELINGS } from '../../feelings/feelings.ts';
import { wordsOf } from '../../text/reading.ts';
import type { Lesson } from '../lessonSchema.ts';
import { type Json, stringsOf } from '../overlay.ts';
import type { QuizItem } from '../steps/quiz/schema.ts';
import { isPrivateStep, lintFrame } from './frame.ts';
import type { Issue, Tell } from './issue.ts';
import { lintReading } from './reading.ts';
import { lintPupilString } from './wording.ts';

type Strings = { readonly path: string; readonly text: string }[];

/** Taught in every lesson, so never what makes a text hard. */
const FEELING_WORDS: readonly string[] = FEELINGS.map(({ id }) => id.replaceAll('-', ' '));

/**
 * Everything that can be said of one lesson by rule: the frame, the wording and the reading limits of CURRICULUM 2.7, 3.1 and 4.3.
 * @param words the lesson's text file, where prose stands; the structure has none
 * @param files names for the issues
 */
export function lintLesson(
  lesson: Lesson,
  words: Json,
  files: { readonly structure: string; readonly words: string },
): Issue[] {
  const issues: Issue[] = [];
  const tellIn =
    (file: string): Tell =>
    (rule, path, detail) => {
      issues.push({ file, path, rule, detail });
    };
  const inWords = tellIn(files.words);
  for (const band of BANDS) {
    const path = `bands.${band}`;
    lintFrame(lesson.bands[band], band, path, tellIn(files.structure));
    const strings = pupilStrings(words, band);
    const steps = new Map(lesson.bands[band].steps.map((step) => [step.id, step]));
    for (const { path: where, text } of strings) {
      const [, , , stepId = ''] = where.split('.');
      const step = steps.get(stepId);
      lintPupilString(
        text,
        { path: where, band, isPrivate: step !== undefined && isPrivateStep(step) },
        inWords,
      );
    }
    const taught = lesson.bands[band].words.map(({ word }) => word);
    lintReading(strings, band, [...taught, ...FEELING_WORDS], inWords);
  }
  for (const { path, text } of headStrings(words)) {
    lintPupilString(text, { path, band: null, isPrivate: false }, inWords);
  }
  lintReading(staffStrings(words), 'staff', FEELING_WORDS, inWords);
  lintKeys(lesson, inWords);
  return issues;
}

/** The strings of a band that pupils read. Descriptions of pictures are heard, and count. */
export function pupilStrings(words: Json, band: Band): Strings {
  return all(words).filter(({ path }) => path.startsWith(`bands.${band}.`) && !path.endsWith('.note'));
}

function headStrings(words: Json): Strings {
  return all(words).filter(({ path }) => path === 'title' || path === 'about');
}

function staffStrings(words: Json): Strings {
  return all(words).filter(
    ({ path }) => path.startsWith('teacher.') || path.endsWith('.note') || path === 'intention',
  );
}

function all(words: Json): Strings {
  return [...stringsOf(words)].map(({ path, text }) => ({ path: path.join('.'), text }));
}

/** Pupils learn to pick the longest answer where it is the key too often. */
function lintKeys(lesson: Lesson, tell: Tell): void {
  const items = BANDS.flatMap((band) =>
    lesson.bands[band].steps.flatMap((step) =>
      step.type === 'quiz' ? [...step.items, ...(step.boardItems ?? [])] : [],
    ),
  );
  const longest = items.filter(isKeyLongest).length;
  if (items.length >= 2 && longest > items.length / 2) {
    tell(
      'key',
      'bands',
      `the option that fits is the longest in ${longest} of ${items.length} items; half is the most`,
    );
  }
}

function isKeyLongest(item: QuizItem): boolean {
  const lengthOf = (text: string): number => wordsOf(text).join(' ').length;
  const key = item.options.find(({ id }) => id === item.key);
  return (
    key !== undefined && item.options.every((one) => one === key || lengthOf(one.text) < lengthOf(key.text))
  );
}
