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
  checkedAt: z.number().int().nonnegative(),
  mac: z.string().regex(/^[0-9a-f]{64}$/),
});
/** `checkedAt`: UTC ms of the last complete integrity check, 0 for none. */
export type Mark = Omit<z.infer<typeof markSchema>, 'mac'>;
type Head = Pick<Mark, 'machine' | 'seq' | 'hash'>;

function textOf({ machine, seq, hash, checkedAt }: Mark): string {
  return JSON.stringify([machine, seq, hash, checkedAt]);
}

/** Where a machine's chain ends in this file; undefined when it has no line yet. */
function headOfChain(db: Db, machine: string): Head | undefined {
  const row = db
    .prepare('SELECT seq, hash FROM audit WHERE machine = ? ORDER BY seq DESC LIMIT 1')
    .get(machine) as { seq: number; hash: string } | undefined;
  return row && { machine, ...row };
}

/**
 * Writes the mark as the chain stands now. Call it at close, after a backup, and every few minutes.
 * @param checkedAt UTC ms of the last complete check
 */
export async function writeMark(
  files: CentreFiles,
  keyring: Keyring,
  db: Db,
  checkedAt: number,
): Promise<void> {
  const machine = keyring.machineId;
  const mark: Mark = { ...(headOfChain(db, machine) ?? { machine, seq: 0, hash: '' }), checkedAt };
  const mac = keyring.authenticate(PURPOSE, textOf(mark));
  await writeWhole(files.mark, `${JSON.stringify({ ...mark, mac })}\n`);
}

/** The mark beside the database; undefined when it is gone, or not by our hand. */
export async function readMark(files: CentreFiles, keyring: Keyring): Promise<Mark | undefined> {
  try {
    const { mac, ...mark } = markSchema.parse(
      JSON.parse(await patiently(() => readFile(files.mark, 'utf8'))),
    );
    return keyring.isAuthentic(PURPOSE, textOf(mark), mac) ? mark : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether the chain reaches the mark, or goes beyond it (the last run was killed before it could note more). Without a mark
 * nobody can say, and staff are told.
 */
export function reaches(db: Db, mark: Mark | undefined): boolean {
  if (!mark) return false;
  if (mark.seq === 0) return true;
  const hash = db
    .prepare('SELECT hash FROM audit WHERE machine = ? AND seq = ?')
    .pluck()
    .get(mark.machine, mark.seq);
  return hash === mark.hash;
}
