import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import {
  isSoundScrypt,
  KEY_BYTES,
  keyFromPassphrase,
  keyFromRandom,
  SALT_BYTES,
  SLOT_SCRYPT,
} from './derive.ts';
import { type DeviceVault, isRealVault } from './deviceVault.ts';
import { type Sealed, seal, unseal } from './seal.ts';

/**
 * Slots hold the data key, each sealed under another key (as LUKS does): the operating system's, a lead's passphrase, the
 * printed recovery key. Any one opens; the key itself is never written anywhere.
 */
const bytes = z.base64().transform((text): Buffer => Buffer.from(text, 'base64'));
const base = {
  id: z.string().min(8).max(64),
  iv: bytes,
  tag: bytes,
  box: bytes,
};
const scryptParameters = z
  .object({ N: z.number().int(), r: z.number().int(), p: z.number().int() })
  .refine(isSoundScrypt);

export const slotSchema = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('device'), keptKey: bytes }),
  z.object({
    ...base,
    kind: z.literal('passphrase'),
    staffId: z.string().min(1).max(64),
    scrypt: scryptParameters,
    salt: bytes,
  }),
  z.object({ ...base, kind: z.literal('recovery'), salt: bytes }),
]);
export type Slot = z.output<typeof slotSchema>;
export type SlotKind = Slot['kind'];

const RECOVERY_PURPOSE = 'harbour recovery key slot v1';

function context(slotId: string, databaseId: string): string {
  return `harbour key slot v1|${slotId}|${databaseId}`;
}

/** Ids are chance, not time: a slot file must not tell when a lead joined. */
function newSlotId(): string {
  return randomBytes(12).toString('hex');
}

function sealIn(id: string, databaseId: string, dataKey: Uint8Array, key: Buffer): Sealed {
  const sealed = seal(dataKey, key, context(id, databaseId));
  key.fill(0);
  return sealed;
}

function openIn(slot: Slot, databaseId: string, key: Buffer): Buffer | undefined {
  const dataKey = unseal(slot, key, context(slot.id, databaseId));
  key.fill(0);
  return dataKey?.length === KEY_BYTES ? dataKey : undefined;
}

/** @returns undefined where the system has no store that protects, or it refused */
export async function makeDeviceSlot(
  vault: DeviceVault,
  dataKey: Uint8Array,
  databaseId: string,
): Promise<Slot | undefined> {
  if (!(await isRealVault(vault))) return undefined;
  const id = newSlotId();
  const key = randomBytes(KEY_BYTES);
  let keptKey: Buffer;
  try {
    keptKey = Buffer.from(await vault.seal(key));
    // Proved now, while other slots are at hand, and not on some Monday morning.
    if (!Buffer.from(await vault.open(keptKey)).equals(key)) return undefined;
  } catch {
    return undefined;
  }
  // A store that gives back what it was given protects nothing.
  if (keptKey.includes(key)) return undefined;
  return { id, kind: 'device', keptKey, ...sealIn(id, databaseId, dataKey, key) };
}

/** @param staffId the lead whose passphrase it is: one slot per lead */
export async function makePassphraseSlot(
  staffId: string,
  passphrase: string,
  dataKey: Uint8Array,
  databaseId: string,
): Promise<Slot> {
  const id = newSlotId();
  const salt = randomBytes(SALT_BYTES);
  const key = await keyFromPassphrase(passphrase, salt, SLOT_SCRYPT);
  return {
    id,
    kind: 'passphrase',
    staffId,
    scrypt: SLOT_SCRYPT,
    salt,
    ...sealIn(id, databaseId, dataKey, key),
  };
}

/** @param recoveryKey at least 16 random bytes */
export async function makeRecoverySlot(
  recoveryKey: Uint8Array,
  dataKey: Uint8Array,
  databaseId: string,
): Promise<Slot> {
  if (recoveryKey.length < 16) throw new RangeError('recovery key: at least 128 bits');
  const id = newSlotId();
  const salt = randomBytes(SALT_BYTES);
  const key = await keyFromRandom(recoveryKey, salt, RECOVERY_PURPOSE);
  return { id, kind: 'recovery', salt, ...sealIn(id, databaseId, dataKey, key) };
}

/** What somebody brings to open a slot with. */
export type SlotOpener =
  | { readonly by: 'device'; readonly vault: DeviceVault }
  | { readonly by: 'passphrase'; readonly passphrase: string }
  | { readonly by: 'recovery'; readonly recoveryKey: Uint8Array };

/** The data key in a slot; undefined when this does not open it. Never throws for a wrong secret or a damaged slot. */
export async function openSlot(
  slot: Slot,
  opener: SlotOpener,
  databaseId: string,
): Promise<Buffer | undefined> {
  if (slot.kind === 'device' && opener.by === 'device') {
    if (!(await isRealVault(opener.vault))) return undefined;
    try {
      const key = Buffer.from(await opener.vault.open(slot.keptKey));
      return key.length === KEY_BYTES ? openIn(slot, databaseId, key) : undefined;
    } catch {
      return undefined;
    }
  }
  if (slot.kind === 'passphrase' && opener.by === 'passphrase') {
    return openIn(slot, databaseId, await keyFromPassphrase(opener.passphrase, slot.salt, slot.scrypt));
  }
  if (slot.kind === 'recovery' && opener.by === 'recovery') {
    return openIn(slot, databaseId, await keyFromRandom(opener.recoveryKey, slot.salt, RECOVERY_PURPOSE));
  }
  return undefined;
}
