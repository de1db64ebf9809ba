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
  fingerprint: z.string().optional(),
  mac: z.string().regex(/^[0-9a-f]{64}$/),
});
/**
 * `checkedAt`: UTC ms of the last complete integrity check, 0 for none. `fingerprint`: of the database as a clean end left it;
 * a file that still has it needs no second look at its pages.
 */
export type Mark = {
  readonly machine: string;
  readonly seq: number;
  readonly hash: string;
  readonly checkedAt: number;
  readonly fingerprint?: string | undefined;
};
type Head = Pick<Mark, 'machine' | 'seq' | 'hash'>;

function textOf({ machine, seq, hash, checkedAt, fingerprint }: Mark): string {
  return JSON.stringify([machine, seq, hash, checkedAt, ...(fingerprint === undefined ? [] : [fingerprint])]);
}

/** Where a machine's chain ends in this file; undefined when it has no line yet. */
function headOfChain(db: Db, machine: string): Head | undefined {
  const row = db
    .prepare('SELECT seq, hash FROM audit WHERE machine = ? ORDER BY seq DESC LIMIT 1')
    .get(machine) as { seq: number; hash: string } | undefined;
  return row && { machine, ...row };
}

/** The mark as the chain stands now. @param checkedAt UTC ms of the last complete check */
export function markOf(keyring: Keyring, db: Db, checkedAt: number): Mark {
  const machine = keyring.machineId;
  return { ...(headOfChain(db, machine) ?? { machine, seq: 0, hash: '' }), checkedAt };
}

/** Whether both say the same of the chain and its check. */
export function isSameMark(a: Mark, b: Mark | undefined): boolean {
  return (
    b !== undefined && textOf({ ...a, fingerprint: undefined }) === textOf({ ...b, fingerprint: undefined })
  );
}

/** Writes the mark. Call it at close, after a backup, and every few minutes. */
export async function writeMark(files: CentreFiles, keyring: Keyring, mark: Mark): Promise<void> {
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
