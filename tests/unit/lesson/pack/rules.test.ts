import { fingerprintFrom } from '@harbour/shared/domain/lesson/pack/fingerprint';
import { readJsonFile } from '@harbour/shared/domain/lesson/pack/jsonFile';
import { inOrder, partOf, sameName } from '@harbour/shared/domain/lesson/pack/names';
import { readContents } from '@harbour/shared/domain/lesson/pack/readContents';
import { refusePack, shown } from '@harbour/shared/domain/lesson/pack/refusal';
import { standingOf } from '@harbour/shared/domain/lesson/pack/standing';
import { mask } from '@harbour/shared/domain/text/reading';
import { describe, expect, it } from 'vitest';
import { LESSON, PICTURE, packParts } from '../../../support/packs.ts';

describe('names in a pack', () => {
  it('are these and no others', () => {
    for (const name of [
      'manifest.json',
      'signature.json',
      'pack.json',
      'lessons/u1-l1-a.json',
      'text/en-GB/pack.json',
      'text/pl/u12-l12-some-words.json',
      'pictures/boat-2.png',
      'pictures/a.jpg',
      'pictures/a.webp',
    ])
      expect(partOf(name), name).not.toBeNull();
    for (const name of [
      '',
      '/pack.json',
      './pack.json',
      '../pack.json',
      'a/../pack.json',
      'C:/pack.json',
      'lessons//u1-l1-a.json',
      'lessons/u1-l1-a.json/',
      'lessons\\u1-l1-a.json',
      'lessons/u1-l1-a.JSON',
      'lessons/u1-l1-a.json\0',
      'lessons/u1-l1-a.json:stream',
      'lessons/u1-l1-a.json ',
      'lessons/u1-l1-a.json.',
      'Lessons/u1-l1-a.json',
      'text/en-GB/../pack.json',
      'text/EN-gb/pack.json',
      'pictures/.png',
      'pictures/-a.png',
      'pictures/a.svg',
      'pictures/a.gif',
      'pictures/a.html',
      'pictures/a.png.exe',
      'pictures/café.png',
      'pictures/cafe\u0301.png',
      'pictures/a\u202egnp.png',
      `pictures/${'a'.repeat(62)}.png`,
      'index.html',
      'nested.harbourpack',
      '__proto__',
      'pack.json\n',
    ])
      expect(partOf(name), JSON.stringify(name)).toBeNull();
  });

  it('are one name where some disk takes them for one', () => {
    expect(sameName(['a', 'b', 'A'])).toBe('A');
    expect(sameName(['caf\u00e9', 'cafe\u0301'])).toBe('cafe\u0301');
    expect(sameName(['ﬁ', 'fi'])).toBe('fi');
    expect(sameName(['a', 'b'])).toBeNull();
  });

  it('have one order', () => {
    expect(inOrder(['signature.json', 'text/b', 'manifest.json', 'lessons/a'])).toEqual([
      'manifest.json',
      'lessons/a',
      'text/b',
      'signature.json',
    ]);
  });
});

describe('a file of JSON', () => {
  const rule = (text: string): string | undefined => {
    const read = readJsonFile('x.json', text);
    return read.ok ? undefined : `${read.issue.rule} ${read.issue.path}`;
  };
  it('is read within limits', () => {
    expect(rule('{"a": ["b", {"c": "]]]]]]]]]]]]]]]]]]]]\\"[[[[["}]}')).toBeUndefined();
    expect(rule('{')).toBe('json ');
    expect(rule('')).toBe('json ');
    expect(rule('['.repeat(200_000))).toBe('size ');
    expect(rule(`${'{"a":'.repeat(100)}1${'}'.repeat(100)}`)).toBe('size ');
    expect(rule(JSON.stringify({ a: { b: 'x'.repeat(601) } }))).toBe('size a.b');
    expect(rule(JSON.stringify({ a: Array.from({ length: 301 }, () => 1) }))).toBe('size a');
    expect(
      rule(JSON.stringify(Array.from({ length: 150 }, () => Array.from({ length: 150 }, () => 1)))),
    ).toBe('size ');
    expect(rule('{"__proto__": {"polluted": true}}')).toBe('json ');
    expect(rule(JSON.stringify({ ['k'.repeat(81)]: 1 }))).toBe('size ');
  });
});

describe('what a pack says', () => {
  const textsOf = (change: (parts: Map<string, Uint8Array>) => void = () => {}): Map<string, string> => {
    const parts = packParts();
    change(parts);
    parts.delete(PICTURE);
    return new Map([...parts].map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]));
  };
  const pictures = new Set([PICTURE]);
  const edit =
    (name: string, make: (value: Record<string, unknown>) => unknown) => (parts: Map<string, Uint8Array>) => {
      const value = JSON.parse(Buffer.from(parts.get(name) ?? []).toString('utf8'));
      parts.set(name, Buffer.from(JSON.stringify(make(value))));
    };
  const issuesOf = (change?: (parts: Map<string, Uint8Array>) => void, own = pictures): string[] => {
    const read = readContents(textsOf(change), own);
    return read.ok ? [] : read.issues.map(({ file, path, rule }) => `${file} ${path} ${rule}`);
  };

  it('is taken when all of it fits', () => {
    const read = readContents(textsOf(), pictures);
    expect(read.ok && read.index.title).toBe('Lessons from the pier');
  });

  it.each<[string, (parts: Map<string, Uint8Array>) => void, string]>([
    ['no page', (parts) => parts.delete('pack.json'), 'pack.json  file'],
    ['no words', (parts) => parts.delete(`text/en-GB/${LESSON}.json`), `text/en-GB/${LESSON}.json  file`],
    ['no lesson', (parts) => parts.delete(`lessons/${LESSON}.json`), `lessons/${LESSON}.json  file`],
    [
      'a file of no lesson',
      (parts) => parts.set('text/pl/u9-l9-other.json', Buffer.from('{}')),
      'text/pl/u9-l9-other.json  file',
    ],
    [
      'another language',
      edit('pack.json', (page) => ({ ...page, language: 'pl' })),
      'pack.json language language',
    ],
    ['a newer format', edit('pack.json', (page) => ({ ...page, format: 2 })), 'pack.json format format'],
    [
      'a lesson of another unit',
      edit(`lessons/${LESSON}.json`, (lesson) => ({ ...lesson, unit: 'u2' })),
      `lessons/${LESSON}.json unit file`,
    ],
    [
      'another id',
      edit(`lessons/${LESSON}.json`, (lesson) => ({ ...lesson, id: 'u1-l1-other' })),
      `lessons/${LESSON}.json id file`,
    ],
    [
      'markup',
      edit(`text/en-GB/${LESSON}.json`, (words) => ({ ...words, title: '<img src=x onerror=alert(1)>' })),
      `lessons/${LESSON}.json title schema`,
    ],
    [
      'a key that is not one',
      edit(`lessons/${LESSON}.json`, (lesson) => ({ ...lesson, script: 'x' })),
      `lessons/${LESSON}.json  schema`,
    ],
    [
      'a way out of the pack',
      edit(`lessons/${LESSON}.json`, (lesson) => ({ ...lesson, picture: { file: 'pictures/../../a.png' } })),
      `lessons/${LESSON}.json picture.file schema`,
    ],
    [
      'what no lesson may say, in a translation',
      (parts) => parts.set(`text/pl/${LESSON}.json`, Buffer.from('{"about":"This is confidential."}')),
      `text/pl/${LESSON}.json about words`,
    ],
  ])('%s is told, with file and path', (_what, change, told) => {
    expect(issuesOf(change)).toContain(told);
  });

  it('has the pictures it shows, and no others', () => {
    expect(issuesOf(undefined, new Set())).toEqual([`${PICTURE}  file`]);
    expect(issuesOf(undefined, new Set([PICTURE, 'pictures/more.png']))).toEqual(['pictures/more.png  file']);
  });

  it('words that are patterns are looked for as they stand', () => {
    expect(mask('I (really) feel a+b.', ['(((a+)+)+)+$', 'a+b', '(really)', '[', '\\'])).toBe(
      'I it feel it.',
    );
    const [hostile] = [`${'a'.repeat(40)}!`];
    const began = performance.now();
    mask(hostile ?? '', ['(a+)+$']);
    expect(performance.now() - began).toBeLessThan(200);
  });
});

describe('how a pack stands beside those that are here', () => {
  const pack = { packId: 'pier', version: 2, signer: 'A', digest: 'x' };
  it('new, known, own', () => {
    expect(standingOf(pack, [], null)).toEqual({
      standing: 'new',
      installed: null,
      sameVersion: null,
      warnings: [],
    });
    expect(standingOf(pack, [{ ...pack, packId: 'other' }], null).standing).toBe('known');
    expect(standingOf(pack, [], 'A').standing).toBe('own');
  });
  it('older, by another key, the same, something else', () => {
    expect(standingOf(pack, [{ ...pack, version: 3 }], null).warnings).toEqual(['older']);
    expect(standingOf(pack, [{ ...pack, version: 1, signer: 'B' }], null).warnings).toEqual(['otherSigner']);
    expect(standingOf(pack, [pack], null).sameVersion).toBe('same');
    expect(standingOf(pack, [{ ...pack, digest: 'y' }], null).sameVersion).toBe('other');
  });
});

describe('what is shown of a file nobody vouches for', () => {
  it('is one short line with nothing hidden', () => {
    expect(shown('a\u202eb\0c\nd\u200be')).toBe('a?b?c?d?e');
    expect(shown('x'.repeat(100))).toHaveLength(80);
    const issues = Array.from({ length: 30 }, () => ({
      file: 'f\0',
      path: 'p',
      rule: 'r',
      detail: 'd'.repeat(900),
    }));
    const refusal = refusePack('problems', {}, issues);
    expect(refusal.issues).toHaveLength(10);
    expect(refusal.issues[0]?.file).toBe('f?');
    expect(refusal.issues[0]?.detail).toHaveLength(200);
  });
  it('a key as people read it to each other', () => {
    expect(fingerprintFrom('0123456789abcdef'.repeat(4))).toBe('0123 4567 89ab cdef 0123 4567 89ab cdef');
  });
});
