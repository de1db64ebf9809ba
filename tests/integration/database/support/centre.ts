import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll } from 'vitest';
import { type CentreFiles, centreFiles } from '../../../../electron/database/centreFiles.ts';
import { createKeeper, type KeeperOptions } from '../../../../electron/database/keeper.ts';
import type { DeviceVault } from '../../../../electron/database/keys/deviceVault.ts';
import { unlock } from '../../../../electron/database/keys/keyring.ts';
import { seal, unseal } from '../../../../electron/database/keys/seal.ts';
import { appendAudit } from '../../../../electron/database/repositories/audit.ts';

export const PASSPHRASE = 'three tall herons';
export const LEAD = '01890000-0000-7000-8000-000000000001';
export const START = Date.UTC(2026, 8, 7, 9);

/** Rounds of a test that grows with HARBOUR_ROUNDS: small for each commit, the full count before a release. */
export function rounds(few: number): number {
  const wanted = Number(process.env.HARBOUR_ROUNDS);
  return Number.isInteger(wanted) && wanted > 0 ? wanted : few;
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new folder that is removed after the file's tests. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'harbour-data-'));
  made.push(folder);
  return folder;
}

/** The files of a new, empty centre folder. */
export function newFiles(): CentreFiles {
  const files = centreFiles(join(newFolder(), 'centre'));
  mkdirSync(files.folder);
  return files;
}

/** A working operating-system store; each is another user on another machine. */
export function realVault(): DeviceVault {
  const key = createHash('sha256').update(String(Math.random())).digest();
  return {
    isAvailable: async () => true,
    backend: 'gnome_libsecret',
    async seal(secret) {
      const { iv, tag, box } = seal(secret, key, 'vault');
      return Buffer.concat([iv, tag, box]);
    },
    async open(sealed) {
      const bytes = Buffer.from(sealed);
      const parts = { iv: bytes.subarray(0, 12), tag: bytes.subarray(12, 28), box: bytes.subarray(28) };
      const opened = unseal(parts, key, 'vault');
      if (!opened) throw new Error('vault');
      return opened;
    },
  };
}

export const noVault: DeviceVault = {
  isAvailable: async () => false,
  seal: async () => Promise.reject(new Error('no vault')),
  open: async () => Promise.reject(new Error('no vault')),
};

/** The store of the machine all these tests run on: opening by it costs no key derivation. */
const SAME_MACHINE = realVault();

export function keeperIn(profileDir: string, more: Partial<KeeperOptions> = {}) {
  return createKeeper({
    profileDir,
    deviceVault: SAME_MACHINE,
    nativeBinding: undefined,
    now: () => START,
    log: { warn: () => {} },
    ...more,
  });
}

/** Every file under a folder with a hash of its bytes, for "nothing was changed". */
export function snapshot(folder: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (statSync(path).isFile()) {
      found[relative(folder, path)] = createHash('sha256').update(readFileSync(path)).digest('hex');
    }
  }
  return found;
}

/** Where in a folder a text or bytes can be found, as they are, in hex, in base64 and in UTF-16. */
export function filesHolding(folder: string, needle: string | Buffer): string[] {
  const raw = Buffer.isBuffer(needle) ? needle : Buffer.from(needle, 'utf8');
  const forms = [raw, Buffer.from(raw.toString('hex')), Buffer.from(raw.toString('hex').toUpperCase())];
  forms.push(Buffer.from(raw.toString('base64').replace(/=+$/, '').slice(0, -1)));
  forms.push(Buffer.from(raw.toString('base64url').slice(0, -1)));
  if (!Buffer.isBuffer(needle)) forms.push(Buffer.from(needle, 'utf16le'));
  const hits: string[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    if (forms.some((form) => bytes.includes(form))) hits.push(relative(folder, path));
  }
  return hits;
}

const keys = new Map<string, string>();
const templates = new Map<string, { profile: string; keyHex: string }>();

type CentreWithData = {
  profile: string;
  files: CentreFiles;
  /** The data key of any centre made so. */
  hexOf: (profile: string) => string;
};

/**
 * A centre with 200 lines of audit, closed; with `crash` as a killed run leaves it: five more lines in the WAL. Copies of one
 * another, because each new one costs a key derivation; `fresh` has a key of its own.
 */
export async function centreWithData({ crash = false, fresh = false } = {}): Promise<CentreWithData> {
  const name = `${crash}`;
  let template = fresh ? undefined : templates.get(name);
  if (!template) {
    template = await makeCentre(crash);
    if (!fresh) templates.set(name, template);
  }
  const profile = newFolder();
  cpSync(template.profile, profile, { recursive: true });
  keys.set(profile, template.keyHex);
  const files = centreFiles(join(profile, 'centre'));
  return { profile, files, hexOf: (of) => keys.get(of) ?? '' };
}

async function makeCentre(crash: boolean): Promise<{ profile: string; keyHex: string }> {
  const profile = newFolder();
  const files = centreFiles(join(profile, 'centre'));
  const keeper = keeperIn(profile);
  await keeper.create({ leadId: LEAD, passphrase: PASSPHRASE });
  const found = await unlock(files, { by: 'passphrase', passphrase: PASSPHRASE });
  const store = keeper.store();
  if (!store || found.outcome !== 'open') throw new Error('sealed');
  const write = (action: string, lines: number): void => {
    for (let line = 0; line < lines; line += 1) {
      appendAudit(store, { actor: 'lead', staffId: LEAD, action, target: null, detail: { line } });
    }
  };
  write('test', 200);
  if (crash) {
    store.db.pragma('wal_checkpoint(TRUNCATE)');
    write('hot', 5);
    const hot = [files.database, files.wal].map((path) => [path, readFileSync(path)] as const);
    await keeper.close();
    for (const [path, bytes] of hot) writeFileSync(path, bytes);
  } else {
    await keeper.close();
  }
  return { profile, keyHex: found.keyring.keyHex() };
}
