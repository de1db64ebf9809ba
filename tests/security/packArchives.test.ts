import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { inOrder } from '@harbour/shared/domain/lesson/pack/names';
import type { PackRefusalCode } from '@harbour/shared/domain/lesson/pack/refusal';
import { describe, expect, it } from 'vitest';
import { openContainer } from '../../electron/content/pack/container.ts';
import { type PackRead, readPack } from '../../electron/content/pack/readPack.ts';
import { newPackKey, signPack } from '../../electron/content/pack/signing.ts';
import { readPackInWorker } from '../../electron/jobs/run.ts';
import { type Crafted, type CraftedEnd, craftZip } from '../support/craftedZip.ts';
import { LESSON, makePack, NORTH, PACK_ID, packParts } from '../support/packs.ts';

/** However it is made, a hostile file costs no more. */
const REFUSED_MS = 2000;

function timed(file: Buffer): { read: PackRead; ms: number } {
  const began = performance.now();
  const read = readPack(file);
  return { read, ms: performance.now() - began };
}

/** The parts of an honest, signed pack, in their order, to be written with one thing amiss. */
const HONEST: readonly Crafted[] = (() => {
  const opened = openContainer(makePack());
  if (!opened.ok) throw new Error('the pack for tests is none');
  const { files } = opened;
  return inOrder(files.keys()).map((name) => ({ name, content: files.get(name) ?? new Uint8Array() }));
})();
const EVIL = Buffer.from('<script>alert(1)</script>');

/** Every way known to us to write a name that is not one. */
const NAMES: readonly (string | Buffer)[] = [
  ...[
    '../x',
    '../../x',
    '..\\x',
    '/x',
    '//x',
    '\\x',
    '\\\\host\\x',
    'C:x',
    'C:\\x',
    '\\\\?\\C:\\x',
    '~/x',
    '.',
    '..',
  ],
  ...['./pack.json', 'lessons/../pack.json', 'lessons/./x.json', 'lessons//x.json', 'lessons/', 'pictures/'],
  ...[
    'con',
    'nul.json',
    'aux/x',
    'pictures/nul.png',
    'pack.json ',
    'pack.json.',
    'pack.json::$DATA',
    'pack.json:x',
  ],
  ...['PACK.JSON', 'Pack.json', 'Lessons/u1-l1-a.json', 'pictures/BOAT.png', 'pictures/boat.PNG'],
  ...[
    'pictures/boat.svg',
    'pictures/boat.html',
    'pictures/boat.gif',
    'pictures/boat.png/x',
    'index.html',
    'x.js',
  ],
  ...[
    'pictures/\u202egnp.exe',
    'pictures/cafe\u0301.png',
    'pictures/caf\u00e9.png',
    'ｐack.json',
    'pack\u2024json',
  ],
  ...['pack.json\0', 'pack.json\0.png', '\0', '', 'a'.repeat(300), `pictures/${'../'.repeat(60)}x.png`],
  ...[
    '__proto__',
    'constructor',
    'text/__proto__/pack.json',
    '%2e%2e/x',
    '..%2fx',
    '&#46;&#46;/x',
    '..;/x',
    'nested.zip',
  ],
  Buffer.from([0xff, 0xfe, 0x2f]),
  Buffer.from([0x2e, 0xc0, 0xaf, 0x2e]),
  Buffer.from('70 61 63 6b ed a0 80'.replaceAll(' ', ''), 'hex'),
  Buffer.from('pack.json\r\n'),
];

/** Ways to get a part past a reader, each with the fields that do it. */
const DRESSES: readonly [string, Partial<Crafted>][] = [
  ['as it is', {}],
  ['said otherwise in its own head', { localName: 'pack.json' }],
  ['as a link', { attributes: 0o120777 * 0x10000, madeBy: 0x0314 }],
  ['as a device', { attributes: 0o060666 * 0x10000, madeBy: 0x0314 }],
  ['as a folder', { attributes: 0x10 }],
  ['squeezed', { method: 8 }],
  ['squeezed in a way of its own', { method: 97 }],
  ['behind a password', { flags: 1 }],
  ['with sizes said later', { flags: 0x0808 }],
  ['not said to be UTF-8', { flags: 0 }],
  ['with a name of its own beside', { extra: Buffer.from('7570090001000000007061636b', 'hex') }],
  ['with sizes for giants', { extra: Buffer.from('01001000ffffffffffffff7fffffffffffffff7f', 'hex') }],
  ['with a remark', { comment: Buffer.from('x') }],
  ['behind a gap', { gap: Buffer.from('hidden') }],
];

const ENDS: readonly [string, CraftedEnd][] = [
  ['plain', {}],
  ['with something before', { before: Buffer.from('#!/bin/sh\n') }],
  ['with something behind', { after: Buffer.from('hidden') }],
  ['with a remark', { comment: Buffer.from('x') }],
];

describe('archives made to harm (G-01)', () => {
  it('the pack they are made of is taken, so what is refused is the trick', () => {
    expect(readPack(craftZip(HONEST)).ok).toBe(true);
  });

  it('2,000 of them are refused, whole, with a reason, by code that cannot write', () => {
    const reasons = new Map<string, number>();
    let made = 0;
    const refuse = (what: string, entries: readonly Crafted[], end: CraftedEnd = {}): void => {
      const { read, ms } = timed(craftZip(entries, end));
      made += 1;
      if (read.ok || ms > REFUSED_MS) throw new Error(`${what}: ${read.ok ? 'taken' : `${ms} ms`}`);
      reasons.set(read.code, (reasons.get(read.code) ?? 0) + 1);
    };
    for (const name of NAMES) {
      for (const [dress, fields] of DRESSES) {
        const what = `${JSON.stringify(String(name))} ${dress}`;
        const evil: Crafted = { name, content: EVIL, ...fields };
        refuse(`${what}, added`, [...HONEST, evil]);
        refuse(`${what}, in front`, [evil, ...HONEST]);
        refuse(`${what}, alone`, [evil]);
      }
    }
    for (const [dress, fields] of DRESSES) {
      for (const [how, end] of ENDS) {
        if (dress === 'as it is' && how === 'plain') continue;
        HONEST.forEach((_, index) => {
          const one = HONEST.map((entry, at) => (at === index ? { ...entry, ...fields } : entry));
          // A head that says what the list says is no trick.
          if (fields.localName === HONEST[index]?.name && how === 'plain') return;
          refuse(`${String(HONEST[index]?.name)} ${dress}, ${how}`, one, end);
        });
      }
    }
    HONEST.forEach((entry, index) => {
      const name = String(entry.name);
      refuse(`${name} twice`, [...HONEST, entry]);
      refuse(
        `${name} left out`,
        HONEST.filter((one) => one !== entry),
      );
      refuse(`${name} by another name`, [
        ...HONEST.filter((one) => one !== entry),
        { ...entry, name: name.toUpperCase() },
      ]);
      refuse(`${name} in another place`, [...HONEST.slice(index), ...HONEST.slice(0, index)].reverse());
      refuse(
        `${name} with a time`,
        HONEST.map((one) => (one === entry ? { ...one, time: 0x58215d3a } : one)),
      );
      refuse(
        `${name} with another sum`,
        HONEST.map((one) => (one === entry ? { ...one, crc: 1 } : one)),
      );
      refuse(`${name} hidden from the list`, HONEST, { count: index });
    });
    expect(made).toBeGreaterThanOrEqual(2000);
    // Each with the reason that is nearest.
    for (const code of ['badName', 'sameName', 'squeezed', 'notPlain', 'missing'] satisfies PackRefusalCode[])
      expect(reasons.get(code), code).toBeGreaterThan(0);
  });

  it('nothing that reads a pack can write, run or reach out', () => {
    const folder = join(import.meta.dirname, '../../electron');
    for (const file of [
      'content/pack/readPack.ts',
      'content/pack/container.ts',
      'jobs/tableZip.ts',
      'jobs/readPackFile.ts',
    ]) {
      const source = readFileSync(join(folder, file), 'utf8');
      expect(source, file).not.toMatch(/node:(fs|child_process|net|http|https|vm|worker_threads)/);
    }
    expect(readFileSync(join(folder, 'jobs/readBounded.ts'), 'utf8')).toContain("open(path, 'r')");
  });
});

describe('bombs (G-02)', () => {
  const zeros = deflateRawSync(Buffer.alloc(60 * 1024 * 1024));
  const text = (at: number): string => `text/en-GB/u1-l1-a${at}.json`;
  const many = <Value>(count: number, make: (at: number) => Value): Value[] =>
    Array.from({ length: count }, (_, at) => make(at));
  const bombs: Record<string, () => Buffer> = {
    'a part that unpacks to 60 MB': () =>
      craftZip([...HONEST, { name: text(1), content: zeros, method: 8, unpacked: 60 * 1024 * 1024 }]),
    'a part that says it is small': () =>
      craftZip([...HONEST, { name: text(1), content: zeros, method: 8, unpacked: 10 }]),
    'a part that says it is not squeezed': () =>
      craftZip([...HONEST, { name: text(1), content: zeros, method: 0, unpacked: 60 * 1024 * 1024 }]),
    'an archive in an archive': () => {
      const inner = craftZip(many(16, (at) => ({ name: `lib ${at}.zip`, content: zeros, method: 8 })));
      return craftZip([
        { name: 'pictures/a.png', content: inner },
        { name: 'lib 0.zip', content: inner },
      ]);
    },
    '399 parts that are one': () =>
      craftZip([
        { name: text(0), content: Buffer.alloc(500_000) },
        ...many(398, (at) => ({
          name: text(at + 1),
          content: Buffer.alloc(500_000),
          at: 0,
          isListOnly: true,
        })),
      ]),
    'parts within parts': () =>
      craftZip(
        many(300, (at) => ({
          name: text(at),
          content: Buffer.alloc(100_000),
          at: at * 60,
          isListOnly: at > 250,
        })),
      ),
    'a part that is the file': () =>
      craftZip([{ name: text(0), content: Buffer.alloc(10), at: 0, packed: 200, unpacked: 200 }]),
    '65,535 parts': () => craftZip(many(65_535, (at) => ({ name: text(at), content: Buffer.alloc(0) }))),
    'more parts than it says': () =>
      craftZip(
        many(70_000, (at) => ({ name: text(at), content: Buffer.alloc(0) })),
        { count: 3 },
      ),
    'a file over the limit': () => craftZip([{ name: 'pack.json', content: Buffer.alloc(31 * 1024 * 1024) }]),
    'sizes beyond the file': () =>
      craftZip([{ name: text(0), content: Buffer.alloc(10), packed: 0x7fff_ffff, unpacked: 0x7fff_ffff }]),
    'nothing but ends': () => Buffer.alloc(25 * 1024 * 1024, 'PK\x05\x06', 'latin1'),
    'nothing but starts': () => Buffer.alloc(25 * 1024 * 1024, 'PK\x03\x04', 'latin1'),
  };
  it.each(Object.keys(bombs))('%s costs no more than a moment', (name) => {
    const file = bombs[name]?.() ?? Buffer.alloc(0);
    const before = process.memoryUsage();
    const { read, ms } = timed(file);
    const after = process.memoryUsage();
    expect(read.ok).toBe(false);
    expect(ms).toBeLessThan(REFUSED_MS);
    expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(100 * 1024 * 1024);
  });

  /** Signed, so that everything is read: whoever signs may be hostile too. */
  const signed = (parts: Iterable<[string, string]>): Buffer => {
    const all = new Map([
      ...packParts(),
      ...[...parts].map(([name, own]) => [name, Buffer.from(own)] as const),
    ]);
    return signPack(all, { id: PACK_ID, version: 1 }, NORTH);
  };
  const words = `text/en-GB/${LESSON}.json`;
  const full = 500 * 1024;
  it.each<[string, () => Buffer]>([
    ['brackets without end', () => signed([[words, '['.repeat(full)]])],
    [
      'fifty files of small values',
      () => signed(many(50, (at) => [text(at), `[${'1,'.repeat(full / 2 - 10)}1]`])),
    ],
    [
      'fifty files of names',
      () => signed(many(50, (at) => [text(at), `{${many(30_000, (key) => `"${key}":1`).join(',')}}`])),
    ],
    ['one long text', () => signed([[words, JSON.stringify({ title: 'your feelings '.repeat(30_000) })]])],
    [
      'texts that are slow to search',
      () =>
        signed([
          [
            words,
            JSON.stringify(Object.fromEntries(many(300, (at) => [`k${at}`, 'your feelings '.repeat(42)]))),
          ],
        ]),
    ],
    [
      'things that are not steps',
      () =>
        signed([
          [
            `lessons/${LESSON}.json`,
            JSON.stringify({
              format: 1,
              bands: { primary: { steps: many(300, () => many(60, () => ({ type: 'sort' }))) } },
            }),
          ],
        ]),
    ],
  ])('%s costs no more than a moment, signed', (_name, make) => {
    const { read, ms } = timed(make());
    expect(read).toMatchObject({ ok: false, code: 'problems' });
    expect(ms).toBeLessThan(REFUSED_MS);
  });
});

describe('the worker that reads a pack', () => {
  it('may die of it, and the pack is refused', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'harbour-worker-'));
    const dying = join(folder, 'worker.mjs');
    const greedy = join(folder, 'greedy.mjs');
    writeFileSync(dying, 'process.exit(1);');
    writeFileSync(greedy, 'const all = []; for (;;) all.push(new Array(1e6).fill(all.length));');
    for (const file of [dying, greedy])
      expect(await readPackInWorker('x.harbourpack', file)).toMatchObject({ ok: false, code: 'tooMuch' });
    rmSync(folder, { recursive: true });
  });
});

describe('a pack that was altered (G-06)', () => {
  const pack = makePack();

  it('is refused whichever byte was flipped', () => {
    const step = Number(process.env.HARBOUR_ROUNDS) > 0 ? 1 : 23;
    let flipped = 0;
    for (let at = 0; at < pack.length; at += step) {
      const altered = Buffer.from(pack);
      altered[at] = (altered[at] ?? 0) ^ (1 << (at % 8));
      if (readPack(altered).ok) throw new Error(`byte ${at}`);
      flipped += 1;
    }
    expect(flipped).toBeGreaterThan(1000);
  });

  it('has one way to name the key and the signature, so that one signer is never taken for two', () => {
    const opened = openContainer(pack);
    if (!opened.ok) throw new Error('none');
    const own = Buffer.from(opened.files.get('signature.json') ?? []);
    // Each letter of base64 in each place: spare bits and a byte more than a key has would be let through by OpenSSL.
    for (let at = 0; at < own.length; at += 1) {
      for (const letter of 'A/=+ 9z') {
        if (own[at] === letter.charCodeAt(0)) continue;
        const altered = Buffer.from(own);
        altered[at] = letter.charCodeAt(0);
        const files = new Map(opened.files).set('signature.json', altered);
        const written = inOrder(files.keys()).map((name) => ({
          name,
          content: files.get(name) ?? new Uint8Array(),
        }));
        if (readPack(craftZip(written)).ok) throw new Error(`${letter} at ${at}`);
      }
    }
  });

  it('is refused when parts are exchanged and written anew, but for the signature', () => {
    const opened = openContainer(pack);
    if (!opened.ok) throw new Error('none');
    const codes = [...opened.files].map(([name, bytes]) => {
      const altered = Buffer.from(bytes);
      altered[altered.length - 3] = (altered[altered.length - 3] ?? 0) ^ 1;
      const files = new Map(opened.files).set(name, altered);
      const written = craftZip(
        inOrder(files.keys()).map((one) => ({ name: one, content: files.get(one) ?? new Uint8Array() })),
      );
      const read = readPack(written);
      return read.ok ? 'taken' : read.code;
    });
    expect(codes).not.toContain('taken');
    expect(codes).toContain('altered');
  });

  it('is refused with somebody else’s signature, and with somebody else’s key', () => {
    const other = openContainer(makePack({ version: 2, key: newPackKey() }));
    const own = openContainer(pack);
    if (!other.ok || !own.ok) throw new Error('none');
    const mixed = new Map(own.files).set(
      'signature.json',
      other.files.get('signature.json') ?? new Uint8Array(),
    );
    const signature = JSON.parse(Buffer.from(own.files.get('signature.json') ?? []).toString('utf8'));
    const renamed = new Map(own.files).set(
      'signature.json',
      Buffer.from(JSON.stringify({ ...signature, publicKey: newPackKey().publicKey })),
    );
    for (const files of [mixed, renamed]) {
      const read = readPack(
        craftZip(
          inOrder(files.keys()).map((name) => ({ name, content: files.get(name) ?? new Uint8Array() })),
        ),
      );
      expect(read).toMatchObject({ ok: false, code: 'badSignature' });
    }
  });
});
