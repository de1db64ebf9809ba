import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Issue } from '@harbour/shared/domain/lesson/lint/issue';
import type { Json } from '@harbour/shared/domain/lesson/overlay';
import { readLesson } from '@harbour/shared/domain/lesson/readPack';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const ID = 'u1-l2-more-words';
const content = fileURLToPath(new URL('../../../assets/content/harbour/', import.meta.url));
const read = (path: string): Json => JSON.parse(readFileSync(`${content}${path}`, 'utf8'));
const structure = read(`lessons/${ID}.json`);
const words = read(`text/en-GB/${ID}.json`);
const FILES = { structure: 'lesson.json', words: 'words.json' };

type Open = Record<string, unknown>;

/** A copy with one thing changed. */
function changed(value: Json, path: string, to: unknown): Json {
  const copy = structuredClone(value) as Open;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at: Open = copy;
  for (const key of keys) at = at[key] as Open;
  if (to === undefined) delete at[last];
  else at[last] = to;
  return copy as Json;
}

const rulesOf = (issues: readonly Issue[]): string[] => issues.map(({ rule }) => rule);
const firstStep = Object.keys(((words as Open).bands as { primary: { steps: Open } }).primary.steps);
const say = (text: string): Json => changed(words, `bands.primary.steps.${firstStep[0]}.title`, text);
const stepsOf = (band: string): Open[] =>
  ((structure as Open).bands as Record<string, { steps: Open[] }>)[band]?.steps ?? [];
const at = (type: string): number => stepsOf('primary').findIndex((step) => step.type === type);

test('the lesson itself has nothing to mend', () => {
  expect(readLesson(structure, words, FILES)).toMatchObject({ issues: [] });
});

describe('words that are not said to a pupil are found, with the path to them', () => {
  test.each([
    ['words', 'That is wrong'],
    ['words', 'Your score is up'],
    ['words', 'A bad feeling'],
    ['words', 'Take a deep breath'],
    ['words', 'Close your eyes now'],
    ['words', 'Well done for being calm'],
    ['words', 'The conflict cycle'],
    ['words', 'A sign of anxiety'],
    ['disclosure', 'Tell us about a time it hurt'],
    ['disclosure', 'What does your mum say?'],
    ['contraction', 'It isn’t here'],
    ['speakable', 'Left / right'],
    ['quotes', 'He says "no" now'],
    ['length', 'This is a heading that has far too many words in it'],
  ])('%s: %s', (rule, text) => {
    const { issues } = readLesson(structure, say(text), FILES);
    expect(rulesOf(issues)).toContain(rule);
    expect(issues.find((issue) => issue.rule === rule)).toMatchObject({
      file: 'words.json',
      path: `bands.primary.steps.${firstStep[0]}.title`,
    });
  });

  test('only a private step may ask about the pupil', () => {
    const story = stepsOf('primary')[at('story')]?.id as string;
    const { issues } = readLesson(
      structure,
      changed(words, `bands.primary.steps.${story}.wonder`, 'How do you feel now?'),
      FILES,
    );
    expect(rulesOf(issues)).toContain('personal');
  });
});

describe('the frame of a lesson', () => {
  const lint = (path: string, to: unknown): string[] =>
    rulesOf(readLesson(changed(structure, path, to), words, FILES).issues);
  test('begins by arriving and ends by closing', () => {
    const steps = stepsOf('primary');
    expect(lint('bands.primary.steps', steps.toReversed())).toContain('frame');
  });
  test('has one exit check', () => {
    expect(
      lint(`bands.primary.steps.${stepsOf('primary').findIndex((step) => step.isExit)}.isExit`, undefined),
    ).toContain('exit');
  });
  test('offers tools of several kinds, breath once at most', () => {
    expect(lint(`bands.primary.steps.${at('close')}.offer`, ['long-out', 'hum'])).toContain('tools');
  });
  test('has answers that are there', () => {
    expect(
      lint(
        `bands.primary.steps.${stepsOf('primary').findIndex((step) => step.isExit)}.items.0.key`,
        'nowhere',
      ),
    ).toContain('reference');
  });
  test('leads every branch to an end that mends or helps', () => {
    const nodes = structuredClone(stepsOf('primary')[at('scenario')]?.nodes) as {
      end?: string;
      choices?: unknown[];
    }[];
    for (const node of nodes) if (node.end) node.end = 'tryAnother';
    expect(lint(`bands.primary.steps.${at('scenario')}.nodes`, nodes)).toContain('scenario');
  });
  test('has no words in its structure', () => {
    expect(lint('bands.primary.steps.0.title', 'Words that belong elsewhere')).toContain('prose');
  });
});

describe('files that are no lesson', () => {
  test('a missing word is told with its path by ids', () => {
    const { value, issues } = readLesson(
      structure,
      changed(words, `bands.primary.steps.${firstStep[1]}.title`, undefined),
      FILES,
    );
    expect(value).toBeNull();
    expect(issues).toContainEqual(
      expect.objectContaining({ rule: 'schema', path: `bands.primary.steps.${firstStep[1]}.title` }),
    );
  });
  test('a newer format is refused by name', () => {
    const { value, issues } = readLesson(changed(structure, 'format', 2), words, FILES);
    expect(value).toBeNull();
    expect(issues).toMatchObject([{ rule: 'format', detail: expect.stringContaining('reads 1 to 1') }]);
  });
  test('markup and direction marks are no text', () => {
    for (const text of ['<b>bold</b>', 'abc\u202edef', 'a\u0000b']) {
      expect(readLesson(structure, say(text), FILES).value).toBeNull();
    }
  });
  test('anything at all is answered with what is amiss, never with an error', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const { value, issues } = readLesson(one as Json, other as Json, FILES);
        expect(value === null ? issues.length : 1).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});
