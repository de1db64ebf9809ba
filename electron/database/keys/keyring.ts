import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import type { CentreFiles } from '../centreFiles.ts';
import { KEY_BYTES } from './derive.ts';
import type { DeviceVault } from './deviceVault.ts';
import { readSlots, type SlotFile, writeSlots } from './slotFile.ts';
import {
  makeDeviceSlot,
  makePassphraseSlot,
  makeRecoverySlot,
  openSlot,
  type Slot,
  type SlotKind,
  type SlotOpener,
} from './slots.ts';

/** What can be known of a centre's keys without opening any. */
export type KeysSeen = {
  readonly state: 'none' | 'damaged' | 'found';
  readonly hasDeviceSlot: boolean;
  readonly hasPassphraseSlot: boolean;
  readonly hasRecoverySlot: boolean;
};

export async function seeKeys(files: CentreFiles): Promise<KeysSeen> {
  const found = await readSlots(files);
  const kinds = new Set(found.state === 'found' ? found.file.slots.map((slot) => slot.kind) : []);
  return {
    state: found.state === 'found' && kinds.size === 0 ? 'damaged' : found.state,
    hasDeviceSlot: kinds.has('device'),
    hasPassphraseSlot: kinds.has('passphrase'),
    hasRecoverySlot: kinds.has('recovery'),
  };
}

export type UnlockOutcome =
  | { readonly outcome: 'open'; readonly keyring: Keyring }
  /** The secret (or this machine) opens no slot of its kind. */
  | { readonly outcome: 'wrong' }
  /** There is no slot of that kind. */
  | { readonly outcome: 'noSlot' }
  /** No slot can be read at all. */
  | { readonly outcome: 'damaged' }
  /** No slot files. */
  | { readonly outcome: 'none' };

/** Tries every slot of the opener's kind. Changes nothing on disk. */
export async function unlock(files: CentreFiles, opener: SlotOpener): Promise<UnlockOutcome> {
  const found = await readSlots(files);
  if (found.state !== 'found') return { outcome: found.state };
  const { databaseId, slots } = found.file;
  if (slots.length === 0) return { outcome: 'damaged' };
  const candidates = slots.filter((slot) => slot.kind === opener.by);
  if (candidates.length === 0) return { outcome: 'noSlot' };
  for (const slot of candidates) {
    const dataKey = await openSlot(slot, opener, databaseId);
    if (dataKey) return { outcome: 'open', keyring: new Keyring(files, found.file, dataKey, found.isWhole) };
  }
  return { outcome: 'wrong' };
}

/**
 * Makes a fresh data key and its first slots, in memory; `save` puts the slots on disk.
 * @param lead the first lead; `recoveryKey` may follow later in set-up
 */
export async function createKeyring(
  files: CentreFiles,
  options: {
    vault: DeviceVault;
    lead?: { staffId: string; passphrase: string };
    recoveryKey?: Uint8Array;
  },
): Promise<Keyring> {
  const dataKey = randomBytes(KEY_BYTES);
  const file: SlotFile = {
    databaseId: randomBytes(16).toString('hex'),
    machineId: randomBytes(10).toString('hex'),
    databaseSalt: '',
    generation: 0,
    slots: [],
  };
  const keyring = new Keyring(files, file, dataKey, false);
  const { lead, recoveryKey, vault } = options;
  if (!lead && !recoveryKey) throw new RangeError('keys: at least a passphrase or a recovery key');
  if (lead)
    keyring.addInMemory(await makePassphraseSlot(lead.staffId, lead.passphrase, dataKey, file.databaseId));
  if (recoveryKey) keyring.addInMemory(await makeRecoverySlot(recoveryKey, dataKey, file.databaseId));
  const device = await makeDeviceSlot(vault, dataKey, file.databaseId);
  if (device) keyring.addInMemory(device);
  return keyring;
}

/** An opened set of slots: the data key in memory and the way to change who opens it. One change at a time. */
export class Keyring {
  readonly #files: CentreFiles;
  readonly #dataKey: Buffer;
  #file: SlotFile;
  #isWhole: boolean;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(files: CentreFiles, file: SlotFile, dataKey: Buffer, isWhole: boolean) {
    this.#files = files;
    this.#file = file;
    this.#dataKey = dataKey;
    this.#isWhole = isWhole;
  }

  get databaseId(): string {
    return this.#file.databaseId;
  }
  get machineId(): string {
    return this.#file.machineId;
  }
  get databaseSalt(): string {
    return this.#file.databaseSalt;
  }

  /** The data key as SQLite takes it. Never log it, never keep it. */
  keyHex(): string {
    return this.#dataKey.toString('hex');
  }

  has(kind: SlotKind): boolean {
    return this.#file.slots.some((slot) => slot.kind === kind);
  }

  /** For createKeyring: slots that wait for the first save. */
  addInMemory(slot: Slot): void {
    this.#file = { ...this.#file, slots: [...this.#file.slots, slot] };
  }

  #change(work: (file: SlotFile) => Promise<SlotFile> | SlotFile): Promise<void> {
    const next = this.#queue.then(async () => {
      const changed = await work(this.#file);
      if (changed.slots.length === 0) throw new RangeError('keys: the last slot stays');
      const file = { ...changed, generation: this.#file.generation + 1 };
      this.#isWhole = false;
      await writeSlots(this.#files, file);
      this.#file = file;
      this.#isWhole = true;
    });
    this.#queue = next.catch(() => {});
    return next;
  }

  /** Writes both copies, with the first 16 bytes of the database they belong to. */
  save(databaseSalt: string): Promise<void> {
    return this.#change((file) => ({ ...file, databaseSalt }));
  }

  /** After a successful opening: writes both copies again where one was damaged, missing or older. */
  async heal(databaseSalt: string): Promise<void> {
    if (!this.#isWhole || this.databaseSalt !== databaseSalt) await this.save(databaseSalt);
  }

  /** A lead's new passphrase. The slot of the old one goes. */
  setLead(staffId: string, passphrase: string): Promise<void> {
    return this.#change(async (file) => {
      const slot = await makePassphraseSlot(staffId, passphrase, this.#dataKey, file.databaseId);
      return { ...file, slots: [...file.slots.filter((old) => !isOf(old, staffId)), slot] };
    });
  }

  /** Begins again with one lead: for a set-up that was cut off after its keys were made. */
  replaceLeads(staffId: string, passphrase: string): Promise<void> {
    return this.#change(async (file) => {
      const slot = await makePassphraseSlot(staffId, passphrase, this.#dataKey, file.databaseId);
      return { ...file, slots: [...file.slots.filter((old) => old.kind !== 'passphrase'), slot] };
    });
  }

  /** Somebody is no longer a lead. @throws RangeError when no slot would be left */
  removeLead(staffId: string): Promise<void> {
    return this.#change((file) => ({ ...file, slots: file.slots.filter((slot) => !isOf(slot, staffId)) }));
  }

  /** A new recovery key. Older ones open nothing from then on. */
  setRecovery(recoveryKey: Uint8Array): Promise<void> {
    return this.#change(async (file) => {
      const slot = await makeRecoverySlot(recoveryKey, this.#dataKey, file.databaseId);
      return { ...file, slots: [...file.slots.filter((old) => old.kind !== 'recovery'), slot] };
    });
  }

  /**
   * Makes the device slot where there is none or this machine cannot open it (new user, new machine, changed keyring).
   * @returns 'unavailable' where the system offers no real protection: staff then bring a passphrase at each start
   */
  async ensureDevice(vault: DeviceVault): Promise<'kept' | 'made' | 'unavailable'> {
    for (const slot of this.#file.slots) {
      const opened = await openSlot(slot, { by: 'device', vault }, this.databaseId);
      if (opened?.equals(this.#dataKey)) return 'kept';
    }
    const device = await makeDeviceSlot(vault, this.#dataKey, this.databaseId);
    if (!device) return 'unavailable';
    await this.#change((file) => ({
      ...file,
      slots: [...file.slots.filter((slot) => slot.kind !== 'device'), device],
    }));
    return 'made';
  }

  /** HMAC-SHA-256 in hex under a key of its own, drawn from the data key: for what lies beside the database. */
  authenticate(purpose: string, text: string): string {
    const key = Buffer.from(
      hkdfSync('sha256', this.#dataKey, this.databaseId, `harbour ${purpose} v1`, KEY_BYTES),
    );
    return createHmac('sha256', key).update(text, 'utf8').digest('hex');
  }

  /** Compares in constant time. */
  isAuthentic(purpose: string, text: string, mac: string): boolean {
    const right = Buffer.from(this.authenticate(purpose, text), 'hex');
    const given = Buffer.from(mac, 'hex');
    return given.length === right.length && timingSafeEqual(given, right);
  }

  /** Overwrites the key in memory. JavaScript may have copied it; this is the most that can be done. */
  forget(): void {
    this.#dataKey.fill(0);
  }
}

function isOf(slot: Slot, staffId: string): boolean {
  return slot.kind === 'passphrase' && slot.staffId === staffId;
}
