import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { CentreFiles } from './centreFiles.ts';
import type { Db } from './connection.ts';
import { patiently, writeWhole } from './files.ts';
import type { Keyring } from './keys/keyring.ts';

/**
 * The high-water mark: where this machine's audit chain had got to, kept beside the database under a MAC of the data key. Page
 * encryption cannot tell that an older file was put back (BAR B2); a chain that does not reach its mark can.
 *
 * It lies in a file of its own, so that writing it often never puts the key slots at risk. Whoever puts the whole folder
 * back, mark and all, is not noticed by it.
 */
const PURPOSE = 'high-water mark';
const markSchema = z.object({
  machine: z.string(),
  seq: z.number().int().nonnegative(),
  hash: z.string(),
  mac: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Mark = Omit<z.infer<typeof markSchema>, 'mac'>;

function textOf({ machine, seq, hash }: Mark): string {
  return JSON.stringify([machine, seq, hash]);
}

/** Where a machine's chain ends in this file; undefined when it has no line yet. */
export function headOfChain(db: Db, machine: string): Mark | undefined {
  const row = db
    .prepare('SELECT seq, hash FROM audit WHERE machine = ? ORDER BY seq DESC LIMIT 1')
    .get(machine) as { seq: number; hash: string } | undefined;
  return row && { machine, ...row };
}

/** Writes the mark as the chain stands now. Call it at close, after a backup, and every few minutes. */
export async function writeMark(files: CentreFiles, keyring: Keyring, db: Db): Promise<void> {
  const mark = headOfChain(db, keyring.machineId) ?? { machine: keyring.machineId, seq: 0, hash: '' };
  const mac = keyring.authenticate(PURPOSE, textOf(mark));
  await writeWhole(files.mark, `${JSON.stringify({ ...mark, mac })}\n`);
}

export type MarkFound =
  /** The chain reaches the mark, or goes beyond it (the last run was killed before it could note more). */
  | 'reached'
  /** This file is older than the mark, or another history. */
  | 'older'
  /** The mark is gone or not by our hand although there was a run before: the file may be older. */
  | 'unknown';

/** Compares the mark with what is in the database. Changes nothing. */
export async function compareMark(files: CentreFiles, keyring: Keyring, db: Db): Promise<MarkFound> {
  let text: string;
  try {
    text = await patiently(() => readFile(files.mark, 'utf8'));
  } catch {
    return 'unknown';
  }
  const parsed = readMark(text);
  if (!parsed || !keyring.isAuthentic(PURPOSE, textOf(parsed), parsed.mac)) return 'unknown';
  if (parsed.seq === 0) return 'reached';
  const hash = db
    .prepare('SELECT hash FROM audit WHERE machine = ? AND seq = ?')
    .pluck()
    .get(parsed.machine, parsed.seq);
  return hash === parsed.hash ? 'reached' : 'older';
}

function readMark(text: string): (Mark & { mac: string }) | undefined {
  try {
    return markSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
