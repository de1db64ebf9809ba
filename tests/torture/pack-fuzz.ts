import { PACK_REFUSALS } from '@harbour/shared/domain/lesson/pack/refusal';
import { openContainer, writeContainer } from '../../electron/content/pack/container.ts';
import { type PackRead, readPack } from '../../electron/content/pack/readPack.ts';
import { signPack } from '../../electron/content/pack/signing.ts';
import { makePack, NORTH, PACK_ID, packParts } from '../support/packs.ts';
import { chance, type TortureOptions, type TortureResult } from './rounds.ts';

type Random = () => number;
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Mutation = 'bytes' | 'parts' | 'values' | 'structure';

const REFUSED_MS = 2000;
const SHOWN = 10;
const below = (random: Random, most: number): number => Math.floor(random() * most);
function pick<One>(random: Random, from: readonly One[]): One {
  const one = from[below(random, from.length)];
  if (one === undefined) throw new RangeError('nothing to pick from');
  return one;
}

const STRANGE: readonly Json[] = [
  null,
  true,
  -1,
  1e308,
  '',
  '\u202e\u0000',
  '<script>alert(1)</script>',
  '{{title}}',
  'x'.repeat(700),
  '((((a+)+)+)+)+$',
  [],
  {},
  [[[[[[]]]]]],
  { id: '__proto__' },
  '../../x',
  'javascript:alert(1)',
];

/** Bytes of the file as it would lie on a bad stick, or in a bad hand. */
function withBytes(random: Random, pack: Buffer): Buffer {
  const made = Buffer.from(pack);
  for (let count = 1 + below(random, 6); count > 0; count -= 1)
    made[below(random, made.length)] = below(random, 256);
  const cut = below(random, 4);
  if (cut === 0) return made.subarray(0, below(random, made.length));
  if (cut === 1) return Buffer.concat([made, made.subarray(0, below(random, 200))]);
  return made;
}

/** Parts in a sound container that are not what was signed. */
function withParts(random: Random, pack: Buffer): Buffer {
  const opened = openContainer(pack);
  if (!opened.ok) throw new Error('the pack for tests is none');
  const files = new Map(opened.files);
  const name = pick(random, [...files.keys()]);
  const own = Buffer.from(files.get(name) ?? []);
  const how = below(random, 3);
  if (how === 0) files.delete(name);
  else if (how === 1) files.set(name, own.subarray(0, below(random, own.length)));
  else {
    own[below(random, own.length)] = below(random, 256);
    files.set(name, own);
  }
  return writeContainer(files);
}

/** Places in a value, as the ways to read and to replace what stands there. */
function places(value: Json): { get: () => Json; set: (next: Json) => void; drop: () => void }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => {
    const holder = value as { [key: string]: Json };
    const inner = holder[key] ?? null;
    const drop = () => {
      if (Array.isArray(value)) value.splice(Number(key), 1);
      else delete holder[key];
    };
    const set = (next: Json) => {
      holder[key] = next;
    };
    return [{ get: () => inner, set, drop }, ...places(inner)];
  });
}

/** Signed by whoever made it, so that every rule is reached. */
function withJson(random: Random, isStructure: boolean): Buffer {
  const parts = packParts();
  const names = [...parts.keys()].filter((name) => name.endsWith('.json'));
  const name = pick(random, names);
  const value = JSON.parse(Buffer.from(parts.get(name) ?? []).toString('utf8')) as Json;
  for (let count = 1 + below(random, 3); count > 0; count -= 1) {
    const all = places(value);
    if (all.length === 0) break;
    const place = pick(random, all);
    if (!isStructure) place.set(structuredClone(pick(random, STRANGE)));
    else if (random() < 0.5) place.drop();
    else place.set(structuredClone(pick(random, all).get()));
  }
  const about = { id: PACK_ID, version: 1 };
  return signPack(parts.set(name, Buffer.from(JSON.stringify(value))), about, NORTH);
}

interface Tally {
  rounds: number;
  taken: number;
  codes: Record<string, number>;
  slowestMs: number;
  failures: number;
  findings: string[];
}

/** A reader that believes the container and looks no further: the negative control. */
function trusting(file: Buffer): PackRead {
  const opened = openContainer(file);
  if (!opened.ok) return opened;
  const page = JSON.parse(Buffer.from(opened.files.get('pack.json') ?? []).toString('utf8')) as {
    units: { lessons: string[] }[];
  };
  for (const { lessons } of page.units) for (const lesson of lessons) lesson.toLowerCase();
  throw new Error('nothing was proved');
}

/** Mutated packs: each is refused with a code, or is one that keeps every rule. Neither crashes, and neither takes long. */
export async function packFuzzSeries(
  { rounds, seed }: TortureOptions,
  read: (file: Buffer) => PackRead = readPack,
): Promise<Tally> {
  const random = chance(seed);
  const tally: Tally = { rounds: 0, taken: 0, codes: {}, slowestMs: 0, failures: 0, findings: [] };
  const pack = makePack();
  const make: Record<Mutation, () => Buffer> = {
    bytes: () => withBytes(random, pack),
    parts: () => withParts(random, pack),
    values: () => withJson(random, false),
    structure: () => withJson(random, true),
  };
  const kinds = Object.keys(make) as Mutation[];
  const found = (what: string): void => {
    tally.failures += 1;
    if (tally.findings.length < SHOWN) tally.findings.push(what);
  };
  for (let round = 0; round < rounds; round += 1) {
    const kind = kinds[round % kinds.length] ?? 'bytes';
    const file = make[kind]();
    tally.rounds += 1;
    const began = performance.now();
    try {
      const answer = read(file);
      if (answer.ok) {
        tally.taken += 1;
        // What is not signed anew may be taken only where nothing was changed.
        if ((kind === 'bytes' || kind === 'parts') && !file.equals(pack))
          found(`${round} ${kind}: altered and taken`);
        if (!readPack(writeContainer(answer.files)).ok)
          found(`${round} ${kind}: taken once, refused the next time`);
      } else {
        tally.codes[answer.code] = (tally.codes[answer.code] ?? 0) + 1;
        if (!PACK_REFUSALS.includes(answer.code)) found(`${round} ${kind}: ${answer.code}`);
        if (
          answer.code === 'problems' &&
          answer.issues.some(({ file: where, rule }) => where === '' || rule === '')
        )
          found(`${round} ${kind}: a problem without its place`);
      }
    } catch (error) {
      found(`${round} ${kind}: ${String(error).slice(0, 200)}`);
    }
    const ms = Math.round(performance.now() - began);
    tally.slowestMs = Math.max(tally.slowestMs, ms);
    if (ms > REFUSED_MS) found(`${round} ${kind}: ${ms} ms`);
    if (Object.hasOwn(Object.prototype, 'polluted')) found(`${round} ${kind}: prototype polluted`);
  }
  return tally;
}

/** Every byte of one pack, one after the other. */
function flipEach(): { flipped: number; taken: number } {
  const pack = makePack();
  let taken = 0;
  for (let at = 0; at < pack.length; at += 1) {
    const altered = Buffer.from(pack);
    altered[at] = (altered[at] ?? 0) ^ (1 << (at % 8));
    if (readPack(altered).ok) taken += 1;
  }
  return { flipped: pack.length, taken };
}

/** G-05 and G-06. The control is a reader that looks at the container only, and must be found out. */
export async function packFuzz(options: TortureOptions): Promise<TortureResult> {
  const tally = await packFuzzSeries(options);
  const flips = flipEach();
  const few = 100;
  const control = await packFuzzSeries({ ...options, rounds: few }, trusting);
  const bites = control.failures > 0;
  return {
    torture: 'pack-fuzz',
    rounds: tally.rounds,
    failures: tally.failures + flips.taken + (bites ? 0 : 1),
    detail: { ...tally, flips, control: { rounds: few, bites, failures: control.failures } },
  };
}
