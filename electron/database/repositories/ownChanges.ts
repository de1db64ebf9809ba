import { envelopeOf } from '@harbour/shared/domain/checkin/record';
import type { ParsedRequest, Response } from '@harbour/shared/ipc/contract';
import { CallError } from '@harbour/shared/ipc/errors';
import type { Store } from '../store.ts';
import { noteNudge } from './nudges.ts';
import { ask } from './personRequests.ts';

type Value = string | number | bigint | Uint8Array | null;
type Row = Record<string, Value>;
type Link = { name: string; column: string; onDelete: string };

/** A deleted check-in with everything that went with it, held in memory until its pupil leaves. */
export type Removed = {
  readonly id: string;
  readonly rows: readonly { table: string; row: Row }[];
  /** Rows that stay without it and pointed to it: the person request. */
  readonly pointed: readonly { table: string; column: string; rowids: readonly number[] }[];
};

/** @throws CallError 'notFound' for anyone else's, and for an entry of an earlier day */
function assertOwnToday(store: Store, pupilId: string, id: string): void {
  const found = store.get(
    'SELECT 1 AS found FROM checkins WHERE id = $id AND pupil_id = $pupilId AND day = $day',
    {
      id,
      pupilId,
      day: store.today().day,
    },
  );
  if (!found) throw new CallError('notFound');
}

/**
 * Changes the words and sizes of one of today's own check-ins, and asks for a person with it where the pupil says so.
 * @throws CallError 'notFound' for anyone else's, and for an entry of an earlier day
 */
export function changeEntry(
  store: Store,
  pupilId: string,
  { id, feelings, request }: ParsedRequest<'myThings.changeEntry'>,
): Response<'myThings.changeEntry'> {
  return store.transaction(() => {
    assertOwnToday(store, pupilId, id);
    const before = store.all<{ position: number; feelingId: string; ownWord: string | null }>(
      `SELECT position, feeling_id AS feelingId, own_word AS ownWord FROM checkin_feelings WHERE checkin_id = $id`,
      { id },
    );
    const known = new Map(before.map(({ position, feelingId }) => [position, feelingId]));
    // A word of the pupil's own that moves up keeps its text.
    const textOf = new Map(before.map(({ feelingId, ownWord }) => [feelingId, ownWord]));
    for (const position of [0, 1, 2]) {
      const next = feelings[position];
      // The same word keeps its row, and with it whatever else was kept of it.
      if (next && next.feelingId === known.get(position)) {
        store.run(
          'UPDATE checkin_feelings SET size = $size WHERE checkin_id = $id AND position = $position',
          { id, position, size: next.size },
        );
        continue;
      }
      store.run('DELETE FROM checkin_feelings WHERE checkin_id = $id AND position = $position', {
        id,
        position,
      });
      if (next)
        store.run(
          `INSERT INTO checkin_feelings (checkin_id, position, feeling_id, size, own_word)
           VALUES ($id, $position, $feelingId, $size, $ownWord)`,
          { id, position, ...next, ownWord: textOf.get(next.feelingId) ?? null },
        );
    }
    const visibility = request !== null && envelopeOf(request) === 'personNow' ? 'personNow' : null;
    store.run(
      'UPDATE checkins SET visibility = coalesce($visibility, visibility), machine = $machine, hlc = $hlc WHERE id = $id',
      { id, visibility, ...store.stamp() },
    );
    noteNudge(store, id);
    return { requestId: request ? ask(store, pupilId, request, id) : null };
  });
}

/** Every table whose rows hang on a check-in; asked of the schema, so that a later migration's are not forgotten. */
function linksToCheckins(store: Store): Link[] {
  return store.all<Link>(
    `SELECT t.name, f."from" AS "column", f.on_delete AS onDelete
     FROM sqlite_schema AS t JOIN pragma_foreign_key_list(t.name) AS f
     WHERE t.type = 'table' AND f."table" = 'checkins' ORDER BY t.name`,
  );
}

/**
 * Takes one of today's own check-ins off the disk, with its words and tools; only its id stays. A person request made with it
 * stays too: somebody may be on the way.
 * @throws CallError 'notFound' for anyone else's, and for an entry of an earlier day
 */
export function deleteEntry(store: Store, pupilId: string, id: string): Removed {
  return store.transaction(() => {
    assertOwnToday(store, pupilId, id);
    const links = linksToCheckins(store);
    const rowsOf = (table: string, column: string) =>
      store.all<Row>(`SELECT * FROM ${table} WHERE ${column} = $id`, { id }).map((row) => ({ table, row }));
    const rows = [
      ...rowsOf('checkins', 'id'),
      ...links
        .filter(({ onDelete }) => onDelete === 'CASCADE')
        .flatMap(({ name, column }) => rowsOf(name, column)),
    ];
    const pointed = links
      .filter(({ onDelete }) => onDelete === 'SET NULL')
      .map(({ name, column }) => ({
        table: name,
        column,
        rowids: store
          .all<{ rowid: number }>(`SELECT rowid FROM ${name} WHERE ${column} = $id`, { id })
          .map(({ rowid }) => rowid),
      }));
    store.run('DELETE FROM checkins WHERE id = $id', { id });
    store.run(
      `INSERT INTO deleted_checkins (checkin_id, pupil_id, at, day, machine, hlc)
       VALUES ($id, $pupilId, $at, $day, $machine, $hlc)`,
      { id, pupilId, ...store.today(), ...store.stamp() },
    );
    return { id, rows, pointed };
  });
}

/**
 * Longer than any machine keeps a check-in (the school year it was made in and a term): until then a merge could bring a deleted
 * one back. After that nothing needs to know that there was one.
 */
const DELETION_KNOWN_MS = 500 * 24 * 60 * 60 * 1000;

/** Forgets that entries were deleted, once no machine can have them any more. */
export function forgetOldDeletions(store: Store): void {
  store.run('DELETE FROM deleted_checkins WHERE at < $before', {
    before: store.today().at - DELETION_KNOWN_MS,
  });
}

/** Puts a deleted check-in back as it was, with a stamp later than its deletion. */
export function bringBack(store: Store, { id, rows, pointed }: Removed): void {
  store.transaction(() => {
    store.run('DELETE FROM deleted_checkins WHERE checkin_id = $id', { id });
    for (const { table, row } of rows) {
      const columns = Object.keys(row);
      const values = 'hlc' in row ? { ...row, ...store.stamp() } : row;
      store.run(
        `INSERT INTO ${table} (${columns.map((name) => `"${name}"`).join(', ')})
         VALUES (${columns.map((name) => `$${name}`).join(', ')})`,
        values,
      );
    }
    for (const { table, column, rowids } of pointed) {
      for (const rowid of rowids)
        store.run(`UPDATE ${table} SET ${column} = $id WHERE rowid = $rowid AND ${column} IS NULL`, {
          id,
          rowid,
        });
    }
  });
}
