/**
 * Keeps a secret with the operating system (Electron's `safeStorage`, handed in by the shell). It is one of three kinds of slot
 * and the one that fails most (roaming profiles, changed keyrings: Signal #7038, #7005), so nothing depends on it.
 */
export type DeviceVault = {
  /** True only with a store that really protects. */
  isAvailable(): Promise<boolean>;
  /** The store's name where the system tells; Linux's `basic_text` has a public password and is never used. */
  readonly backend?: string | undefined;
  /** Rejects when the system's store cannot keep it. */
  seal(secret: Uint8Array): Promise<Uint8Array>;
  /** Rejects when this user, on this machine, cannot open it. */
  open(sealed: Uint8Array): Promise<Uint8Array>;
};

const UNPROTECTED = new Set(['basic_text', 'basic', 'unknown']);

/** Whether a device slot may be made: the store is there and protects. */
export async function isRealVault(vault: DeviceVault): Promise<boolean> {
  if (vault.backend !== undefined && UNPROTECTED.has(vault.backend)) return false;
  try {
    return await vault.isAvailable();
  } catch {
    return false;
  }
}
