import { realpathSync, statfsSync } from 'node:fs';

/**
 * Whether a folder lies on a disk of this machine. WAL needs memory that all its users share, which no network file
 * system has (https://sqlite.org/wal.html); schools redirect folders to a server more often than not.
 */
export type StoragePlace = 'local' | 'network';

/** `f_type` of statfs(2), linux/magic.h. FUSE is on the list: nothing tells a local one from sshfs. */
const NETWORK_MAGIC: ReadonlyMap<number, string> = new Map([
  [0x6969, 'nfs'],
  [0x517b, 'smb'],
  [0xff534d42, 'cifs'],
  [0xfe534d42, 'smb2'],
  [0x564c, 'ncp'],
  [0x5346414f, 'afs'],
  [0x6b414653, 'kafs'],
  [0x73757245, 'coda'],
  [0x01021997, '9p'],
  [0x786f4256, 'vboxsf'],
  [0x65735546, 'fuse'],
  [0x01161970, 'gfs2'],
  [0x7461636f, 'ocfs2'],
  [0x00c36400, 'ceph'],
  [0x0bd00bd0, 'lustre'],
]);

/** By the magic number of a Linux file system. */
export function placeOfMagic(type: number): StoragePlace {
  // Node hands the field over signed on some builds.
  return NETWORK_MAGIC.has(type >>> 0) ? 'network' : 'local';
}

/**
 * By a path of Windows as its kernel names it (`realpath.native`, GetFinalPathNameByHandle): a mapped drive is resolved to
 * its share there, which SQLite's own check misses (fixed upstream in September 2026, see BAR C1).
 */
export function placeOfWindowsPath(path: string): StoragePlace {
  const plain = path.replaceAll('/', '\\');
  if (/^\\\\[?.]\\UNC\\/i.test(plain)) return 'network';
  if (/^\\\\[?.]\\/.test(plain)) return 'local';
  return plain.startsWith('\\\\') ? 'network' : 'local';
}

/** By a path of macOS: other disks and shares alike are mounted there, so both are taken for a network. */
export function placeOfMacPath(path: string): StoragePlace {
  return /^\/(Volumes|Network|net)\//.test(path) ? 'network' : 'local';
}

/** What {@link storagePlace} asks of the system; tests put their own in. */
export type PlaceProbe = {
  readonly platform: NodeJS.Platform;
  readonly realpath: (path: string) => string;
  readonly magic: (path: string) => number;
};

const SYSTEM: PlaceProbe = {
  platform: process.platform,
  realpath: (path) => realpathSync.native(path),
  magic: (path) => statfsSync(path).type,
};

/** @param folder exists. Anything that cannot be told counts as a network: slower, and safe on both. */
export function storagePlace(folder: string, probe: PlaceProbe = SYSTEM): StoragePlace {
  try {
    if (probe.platform === 'win32') {
      return placeOfWindowsPath(folder) === 'network'
        ? 'network'
        : placeOfWindowsPath(probe.realpath(folder));
    }
    if (probe.platform === 'darwin') return placeOfMacPath(probe.realpath(folder));
    return placeOfMagic(probe.magic(folder));
  } catch {
    return 'network';
  }
}
