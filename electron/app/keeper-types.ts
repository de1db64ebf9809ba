import type { FailureCode } from '@harbour/shared/ipc/contract';
import type { Store } from '../database/store.ts';
import type { TryCounter } from './guardedTry.ts';

/** Something staff should know although the data opened. */
export type KeeperWarning = 'networkFolder' | 'olderFilePutBack' | 'noDeviceKey' | 'auditBroken' | 'restored';

/** Why the data did not open; every file is still as it was. */
export type Failure = { code: FailureCode };

export type OpenResult = { ok: true } | { ok: false; failure: Failure };

/** The centre's files: its encrypted data, the key slots beside it, and the backups. */
export type Keeper = {
  /** True when no centre was ever made here. */
  isEmpty(): Promise<boolean>;
  /** Tries the operating system's key slot. */
  open(): Promise<OpenResult>;
  /** `wrongSecret` when no slot opens with it. */
  openWithPassphrase(passphrase: string): Promise<OpenResult | { ok: false; wrongSecret: true }>;
  openWithRecoveryKey(key: Uint8Array): Promise<OpenResult | { ok: false; wrongSecret: true }>;
  /** Makes the data and its first two slots: the lead's passphrase and, where there is one, the system's. */
  create(first: { leadId: string; passphrase: string }): Promise<void>;
  setLeadSlot(staffId: string, passphrase: string): Promise<void>;
  removeLeadSlot(staffId: string): Promise<void>;
  /** Replaces the recovery slot: the key before it no longer opens anything. */
  setRecoverySlot(key: Uint8Array): Promise<void>;
  isRecoveryKey(key: Uint8Array): Promise<boolean>;
  /** The open data. Null while sealed. */
  store(): Store | null;
  warnings(): readonly KeeperWarning[];
  slots(): Promise<{ passphrase: boolean; recovery: boolean }>;
  /** Whether a slot has opened, also when the data itself then did not. */
  hasKey(): boolean;
  /** Newest first. Without the key yet those that look like one; with it only those that were opened and checked. */
  goodBackups(): Promise<readonly { at: number }[]>;
  /** Copies every file to a dated folder beside them. @returns the folder */
  setAside(): Promise<string>;
  hasSetAside(): boolean;
  /** Puts the newest backup that opens in place. Only after {@link setAside}. @returns its time, UTC ms */
  restoreNewestBackup(): Promise<{ at: number }>;
  /** Where tries to open the sealed data are counted. */
  tries(): TryCounter;
  /** Where a person's tries to sign in are counted, so that no older file put back wins one. */
  staffTries(staffId: string): TryCounter;
  folder: string;
  /** Once a day: an encrypted, verified copy. */
  backUpIfDue(): Promise<void>;
  close(): Promise<void>;
};
