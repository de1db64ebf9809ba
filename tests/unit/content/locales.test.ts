import { readdirSync, readFileSync } from 'node:fs';
import {
  NEEDED_NAMESPACES,
  PUPIL_LANGUAGES,
  PUPIL_NAMESPACES,
} from '@harbour/shared/domain/access/languages';
import { describe, expect, test } from 'vitest';
import { hasTexts } from '../../../renderer/app/translations.ts';
import { problemsOf } from './translation.ts';

const root = new URL('../../../assets/locales/', import.meta.url);
const read = (locale: string, namespace: string): unknown =>
  JSON.parse(readFileSync(new URL(`${locale}/${namespace}.json`, root), 'utf8'));
const namespacesOf = (locale: string): string[] =>
  readdirSync(new URL(`${locale}/`, root)).map((file) => file.replace(/\.json$/, ''));
const translated = readdirSync(root).filter((locale) => locale !== 'en-GB');

describe('languages of pupils’ pages', () => {
  test('name themselves, and each only once', () => {
    const names = PUPIL_LANGUAGES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { id, name } of PUPIL_LANGUAGES) {
      expect(new Intl.DisplayNames([id], { type: 'language' }).of(id)?.toLowerCase()).toBe(
        name.toLowerCase(),
      );
    }
  });

  test('translate what there is in en-GB', () => {
    expect(namespacesOf('en-GB')).toEqual(expect.arrayContaining([...PUPIL_NAMESPACES]));
    expect(PUPIL_NAMESPACES).toEqual(expect.arrayContaining([...NEEDED_NAMESPACES]));
  });

  test('are offered only when a whole check-in is translated', () => {
    const all = NEEDED_NAMESPACES.map((namespace) => `../../assets/locales/pl/${namespace}.json`);
    expect(hasTexts('pl', all)).toBe(true);
    expect(hasTexts('ur', all)).toBe(false);
    for (const missing of all)
      expect(
        hasTexts(
          'pl',
          all.filter((path) => path !== missing),
        ),
      ).toBe(false);
  });

  test('every folder of translations is of a language we know, with pupils’ texts only', () => {
    for (const locale of translated) {
      expect(PUPIL_LANGUAGES.map(({ id }) => id as string)).toContain(locale);
      for (const namespace of namespacesOf(locale))
        expect(PUPIL_NAMESPACES as readonly string[]).toContain(namespace);
    }
  });

  test('every translation has the keys, placeholders and length of its original', () => {
    for (const locale of translated) {
      for (const namespace of namespacesOf(locale)) {
        expect(
          problemsOf(read(locale, namespace), read('en-GB', namespace)),
          `${locale}/${namespace}`,
        ).toEqual([]);
      }
    }
  });
});

describe('the check of a translation', () => {
  const original = {
    step: 'Step {{step}} of {{total}}',
    stop: 'Stop',
    words_one: '{{count}} word',
    words_other: '{{count}} words',
    clues: ['fast heart', 'hot face'],
  };

  test('lets pass what is whole, partly there, in another order or with more plurals', () => {
    expect(problemsOf(original, original)).toEqual([]);
    expect(problemsOf({ stop: 'Zatrzymaj' }, original)).toEqual([]);
    expect(problemsOf({ step: 'Z {{total}} to {{step}}', words_few: '{{count}} słowa' }, original)).toEqual(
      [],
    );
  });

  test.each([
    [{ go: 'Idź' }, 'go: there is no such text'],
    [{ stop: ' ' }, 'stop: is empty'],
    [{ step: 'Krok {{step}}' }, 'step: has other placeholders than "Step {{step}} of {{total}}"'],
    [{ words_many: 'słów' }, 'words_many: has other placeholders than "{{count}} words"'],
    [{ stop: 'Zatrzymaj to natychmiast' }, 'stop: is more than twice as long as "Stop"'],
    [{ clues: ['szybkie serce', 'gorąco', 'zimno'] }, 'clues.2: there is no such text'],
  ])('finds %j', (texts, problem) => {
    expect(problemsOf(texts, original)).toEqual([problem]);
  });
});
