import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { CentreFiles } from '../centreFiles.ts';
import { patiently, writeWhole } from '../files.ts';
import { type Slot, slotSchema } from './slots.ts';

/**
 * The slots on disk: the same text twice, keys.a.json and keys.b.json, each replaced whole and one after the other, with a
 * generation and a checksum. One damaged copy costs nothing. With both damaged, every slot that still reads is tried: each
 * is authenticated by itself.
 */
export type SlotFile = {
  /** Chance, made with the data key; bound into every slot. */
  readonly databaseId: string;
  /** This machine's id for the rows it writes. */
  readonly machineId: string;
  /** First 16 bytes of the database, in hex: tells a damaged database from one of another key. */
  readonly databaseSalt: string;
  readonly generation: number;
  readonly slots: readonly Slot[];
};

const FORMAT = 1;
const bodySchema = z.object({
  format: z.literal(FORMAT),
  generation: z.number().int().positive(),
  databaseId: z.string().regex(/^[0-9a-f]{32}$/),
  machineId: z.string().regex(/^[0-9a-z-]{8,40}$/),
  databaseSalt: z.string().regex(/^([0-9a-f]{32})?$/),
  slots: z.array(z.unknown()),
});

export type SlotsFound =
  /** No slot file at all. */
  | { readonly state: 'none' }
  /** Files, and nothing usable in either. */
  | { readonly state: 'damaged' }
  | {
      readonly state: 'found';
      readonly file: SlotFile;
      /** False when a copy is missing, older or damaged and should be written again. */
      readonly isWhole: boolean;
    };

function checksum(body: string): string {
  return createHash('sha256').update(body, 'utf8').digest('hex');
}

function write(file: SlotFile): string {
  const slots = file.slots.map((slot) =>
    Object.fromEntries(
      Object.entries(slot).map(([name, value]) => [
        name,
        Buffer.isBuffer(value) ? value.toString('base64') : value,
      ]),
    ),
  );
  const { databaseId, machineId, databaseSalt, generation } = file;
  const body = JSON.stringify({ format: FORMAT, generation, databaseId, machineId, databaseSalt, slots });
  return `${JSON.stringify({ checksum: checksum(body), body })}\n`;
}

type Copy = { readonly file: SlotFile; readonly isSound: boolean };

/** Reads as much as there is: a wrong checksum or one bad slot does not take the other slots along. */
function read(text: string): Copy | undefined {
  try {
    const outer = z.object({ checksum: z.string(), body: z.string() }).parse(JSON.parse(text));
    const body = bodySchema.parse(JSON.parse(outer.body));
    const slots = body.slots.flatMap((raw) => {
      const slot = slotSchema.safeParse(raw);
      return slot.success ? [slot.data] : [];
    });
    const { databaseId, machineId, databaseSalt, generation } = body;
    return {
      file: { databaseId, machineId, databaseSalt, generation, slots },
      isSound: checksum(outer.body) === outer.checksum && slots.length === body.slots.length,
    };
  } catch {
    return undefined;
  }
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await patiently(() => readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Reads both copies. Changes nothing. Rejects only when the files cannot be read at all (no access). */
export async function readSlots(files: CentreFiles): Promise<SlotsFound> {
  const texts = [await textOf(files.slotsA), await textOf(files.slotsB)];
  if (texts.every((text) => text === undefined)) return { state: 'none' };
  const copies = texts.map((text) => (text === undefined ? undefined : read(text)));
  const sound = copies
    .filter((copy) => copy?.isSound === true)
    .sort((a, b) => (b?.file.generation ?? 0) - (a?.file.generation ?? 0));
  const [newest] = sound;
  if (newest)
    return { state: 'found', file: newest.file, isWhole: texts[0] !== undefined && texts[0] === texts[1] };

  const readable = copies.filter((copy) => copy !== undefined);
  const [first, second] = readable;
  if (!first) return { state: 'damaged' };
  const sameDatabase = second?.file.databaseId === first.file.databaseId;
  const slots = [...first.file.slots, ...(second && sameDatabase ? second.file.slots : [])];
  // The salt only words a message; a damaged one must not word the wrong one.
  return { state: 'found', file: { ...first.file, databaseSalt: '', slots }, isWhole: false };
}

/** Writes both copies. After it a slot that was left out opens nothing from either. */
export async function writeSlots(files: CentreFiles, file: SlotFile): Promise<void> {
  const text = write(file);
  await mkdir(files.folder, { recursive: true, mode: 0o700 });
  await writeWhole(files.slotsA, text);
  await writeWhole(files.slotsB, text);
}
