import type { PackIndex } from '@harbour/shared/domain/lesson/packIndex';
import { CallError } from '@harbour/shared/ipc/errors';
import type { ProvedPack } from '../../content/pack/readPack.ts';
import type { Store } from '../store.ts';

/** A pack that stands here, without its parts. */
export interface InstalledPack {
  readonly index: PackIndex;
  readonly signer: string;
  readonly digest: string;
  readonly size: number;
  readonly day: string;
}

type Row = { packIndex: string; signer: string; digest: string; size: number; day: string };

/** Every version of every pack, the newest of each first. */
export function installedPacks(store: Store): InstalledPack[] {
  return store
    .all<Row>(
      `SELECT pack_index AS packIndex, signer, digest, size, day FROM packs ORDER BY title, pack_id, version DESC`,
    )
    .map(({ packIndex, ...row }) => ({ ...row, index: JSON.parse(packIndex) as PackIndex }));
}

/** One part of a pack; undefined where there is none of this name. */
export function packFile(
  store: Store,
  { packId, version, path }: { packId: string; version: number; path: string },
): Uint8Array | undefined {
  return store.get<{ bytes: Uint8Array }>(
    'SELECT bytes FROM pack_files WHERE pack_id = $packId AND version = $version AND path = $path',
    { packId, version, path },
  )?.bytes;
}

/** Every part of a pack. @throws CallError 'notFound' */
export function packFiles(
  store: Store,
  { packId, version }: { packId: string; version: number },
): Map<string, Uint8Array> {
  const rows = store.all<{ path: string; bytes: Uint8Array }>(
    'SELECT path, bytes FROM pack_files WHERE pack_id = $packId AND version = $version ORDER BY path',
    { packId, version },
  );
  if (rows.length === 0) throw new CallError('notFound');
  return new Map(rows.map(({ path, bytes }) => [path, bytes]));
}

/** Keeps a pack with all its parts, or nothing of it. @throws CallError 'conflict' where this version stands here already */
export function installPack(
  store: Store,
  staffId: string,
  { index, signer, digest, size, files }: ProvedPack,
): void {
  const { packId, version, title, author } = index;
  store.transaction(() => {
    const there = store.get('SELECT 1 AS found FROM packs WHERE pack_id = $packId AND version = $version', {
      packId,
      version,
    });
    if (there) throw new CallError('conflict');
    store.run(
      `INSERT INTO packs (pack_id, version, title, author, pack_index, signer, digest, size, staff_id, at, day, machine, hlc)
       VALUES ($packId, $version, $title, $author, $packIndex, $signer, $digest, $size, $staffId, $at, $day, $machine, $hlc)`,
      {
        ...{ packId, version, title, author, signer, digest, size, staffId },
        packIndex: JSON.stringify(index),
        ...store.today(),
        ...store.stamp(),
      },
    );
    for (const [path, bytes] of files) {
      store.run(
        'INSERT INTO pack_files (pack_id, version, path, bytes) VALUES ($packId, $version, $path, $bytes)',
        { packId, version, path, bytes: Buffer.from(bytes) },
      );
    }
  });
}

/**
 * Removes one version of a pack. With the last one its lessons are taken back from everybody they were given to; what was begun or explored
 * stays in the results. @throws CallError 'notFound'
 */
export function removePack(store: Store, { packId, version }: { packId: string; version: number }): void {
  store.transaction(() => {
    const removed = store.run('DELETE FROM packs WHERE pack_id = $packId AND version = $version', {
      packId,
      version,
    });
    if (removed === 0) throw new CallError('notFound');
    if (store.get('SELECT 1 AS found FROM packs WHERE pack_id = $packId LIMIT 1', { packId })) return;
    store.run(
      `UPDATE lesson_assignments SET ended_day = $day, machine = $machine, hlc = $hlc
       WHERE pack_id = $packId AND ended_day IS NULL`,
      { packId, day: store.today().day, ...store.stamp() },
    );
  });
}

/** How many pupils and groups have lessons of each pack. */
export function givenByPack(store: Store): Map<string, number> {
  const rows = store.all<{ packId: string; given: number }>(
    `SELECT pack_id AS packId, count(DISTINCT coalesce(pupil_id, group_id)) AS given FROM lesson_assignments
     WHERE ended_day IS NULL GROUP BY pack_id`,
  );
  return new Map(rows.map(({ packId, given }) => [packId, given]));
}
