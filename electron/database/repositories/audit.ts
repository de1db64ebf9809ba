import { createHash } from 'node:crypto';
import type { Store } from '../store.ts';

/** One line of the audit: ids and codes only, never a name or a word of a pupil's. */
export type AuditEntry = {
  actor: string;
  staffId: string | null;
  action: string;
  target: string | null;
  detail: Readonly<Record<string, string | number | boolean | null>>;
};

/** Where this machine's chain ends; kept outside the data too, so that an older file put back is noticed. */
export type AuditHead = { seq: number; hash: string };

const START = '0'.repeat(64);

type AuditRow = {
  seq: number;
  at: number;
  actor: string;
  staffId: string | null;
  action: string;
  target: string | null;
  detail: string;
  previousHash: string;
  hash: string;
};

function hashOf(machine: string, { hash: _hash, ...row }: AuditRow): string {
  const fields = [
    machine,
    row.seq,
    row.at,
    row.actor,
    row.staffId,
    row.action,
    row.target,
    row.detail,
    row.previousHash,
  ];
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}

/** The end of this machine's chain; seq 0 when nothing was written yet. */
export function auditHead(store: Store): AuditHead {
  const row = store.get<AuditHead>(
    'SELECT seq, hash FROM audit WHERE machine = $machine ORDER BY seq DESC LIMIT 1',
    { machine: store.machine },
  );
  return row ?? { seq: 0, hash: START };
}

/** Adds one line to the chain. */
export function appendAudit(store: Store, entry: AuditEntry): void {
  store.transaction(() => {
    const head = auditHead(store);
    const row: AuditRow = {
      seq: head.seq + 1,
      at: store.now(),
      actor: entry.actor,
      staffId: entry.staffId,
      action: entry.action,
      target: entry.target,
      detail: JSON.stringify(entry.detail),
      previousHash: head.hash,
      hash: '',
    };
    row.hash = hashOf(store.machine, row);
    store.run(
      `INSERT INTO audit (machine, seq, at, actor, staff_id, action, target, detail, previous_hash, hash)
       VALUES ($machine, $seq, $at, $actor, $staffId, $action, $target, $detail, $previousHash, $hash)`,
      { machine: store.machine, ...row },
    );
  });
}

const ROW = `seq, at, actor, staff_id AS staffId, action, target, detail, previous_hash AS previousHash, hash`;

/**
 * Walks this machine's chain from its start.
 * @returns the first line that does not follow from the one before it, or null when all do
 */
export function firstBrokenAudit(store: Store): number | null {
  let expected: AuditHead = { seq: 0, hash: START };
  const rows = store.db
    .prepare(`SELECT ${ROW} FROM audit WHERE machine = ? ORDER BY seq`)
    .iterate(store.machine) as IterableIterator<AuditRow>;
  for (const row of rows) {
    const follows =
      row.seq === expected.seq + 1 &&
      row.previousHash === expected.hash &&
      row.hash === hashOf(store.machine, row);
    if (!follows) return expected.seq + 1;
    expected = { seq: row.seq, hash: row.hash };
  }
  return null;
}
