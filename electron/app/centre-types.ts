import type { Actor } from '@harbour/shared/domain/access/roles';
import type { EventName, EventPayload } from '@harbour/shared/ipc/contract';
import type { PackRead } from '../content/pack/readPack.ts';
import type { InspectFile } from '../database/inspect.ts';
import type { Handlers } from '../ipc/handlers.ts';
import type { Refusal } from '../ipc/refusals.ts';
import type { Speaker } from '../speech/speaker.ts';
import type { Log } from './logger.ts';

/** Keeps a secret with the operating system. It is one of three key slots, so every failure is survivable. */
export type DeviceVault = {
  /** True only with a store that really protects: never Linux's `basic_text`, whose password is public. */
  isAvailable(): Promise<boolean>;
  /** @throws VaultError when the system's store cannot keep it */
  seal(secret: Uint8Array): Promise<Uint8Array>;
  /** @throws VaultError when this user, on this machine, cannot open it */
  open(sealed: Uint8Array): Promise<Uint8Array>;
};

/** What a handler may ask of the desktop; every method shows the system's own dialog first. */
export type Desktop = {
  /** @returns the chosen file's path, or null when the dialog was cancelled */
  chooseFile(options: { title: string; kind: string; extensions: readonly string[] }): Promise<string | null>;
  /** Saves bytes where the user says. @returns false when cancelled */
  saveFile(options: {
    suggestedName: string;
    kind: string;
    extensions: readonly string[];
    bytes: Uint8Array;
  }): Promise<boolean>;
  /** Prints what the home window shows. @returns false when cancelled */
  printWindow(): Promise<boolean>;
  /** Saves what the home window shows as a PDF where the user says. @returns false when cancelled */
  saveWindowAsPdf(suggestedName: string): Promise<boolean>;
  /** Opens the file manager with this folder in view. */
  showFolder(folder: string): void;
  /** Closes the window by the same guarded way as its own button. */
  quit(): void;
};

export type CentreOptions = {
  /** The profile folder; the centre's files live in `<profileDir>/centre`. */
  profileDir: string;
  /** Where the lessons that come with the app lie; without it there are none. */
  contentDir?: string;
  deviceVault: DeviceVault;
  desktop: Desktop;
  /** SQLite's compiled part, where the packaged one cannot be loaded by this runtime. */
  nativeBinding: string | undefined;
  /** Reads a whole database file away from this thread; without it here. */
  inspect?: InspectFile;
  /** Reads a pack of lessons away from this thread; without it here. */
  readPack?: (path: string) => Promise<PackRead>;
  /** The engine of read-aloud; without it the page says that it does not work. */
  speaker?: Speaker;
  log: Log;
  /** UTC milliseconds since 1970. */
  now: () => number;
  /** The same, but moved by no change of the system's clock while the app runs; {@link now} where it is left out. */
  steadyNow?: () => number;
  /** Tells the home window; parsed before it is sent, dropped while there is no window. */
  emit: <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void;
  /** A throw-away centre with made-up people, in a folder that is removed at exit. */
  demo: boolean;
  version: string;
  /** The system's language tag, for example 'en-GB'. */
  locale: string;
};

/** Everything the shell needs to know about the centre and its data. */
export type Centre = {
  /** Opens the data. Resolves also when it stays sealed: `app.status` then says why. */
  start(): Promise<void>;
  readonly handlers: Handlers;
  /** Who is signed in at this moment; asked before every call. */
  actor(): Actor;
  /** Writes a refused call to the audit; must not throw. Already limited in rate. */
  audit(refusal: Refusal): void;
  /** Someone touched the keyboard, the mouse or the screen; at most once a second. */
  activity(): void;
  /** The window's renderer crashed and is being loaded anew: nobody may stay signed in. */
  windowLost(): void;
  /** The machine sleeps or its screen was locked: nobody may stay signed in. */
  machineLeft(): void;
  /** Asked before the window closes; 'stay' keeps it, for example while a person request waits. */
  beforeClose(): Promise<'close' | 'stay'>;
  /** Checkpoints and closes the data. */
  close(): Promise<void>;
};
