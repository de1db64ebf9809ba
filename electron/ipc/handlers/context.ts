import { CallError } from '@harbour/shared/ipc/errors';
import type { CentreOptions } from '../../app/centre-types.ts';
import type { TryCounter } from '../../app/guardedTry.ts';
import { isStaff, type PupilSignedIn, type SignedIn, type StaffSignedIn } from '../../app/signedIn.ts';
import type { Store } from '../../database/store.ts';

export type ChangeReason = 'signedIn' | 'signedOut' | 'idle' | 'opened' | 'failed';

/** What every handler works with: the open data, who is signed in, and the way to tell the window. */
export type Desk = {
  readonly options: CentreOptions;
  /** @throws CallError 'sealed' while the data is not open */
  store(): Store;
  signedIn(): SignedIn;
  /** Changes who is signed in and tells the window. */
  change(next: SignedIn, reason: ChangeReason): void;
  /** Starts to count anew how long nobody has touched the machine. */
  stillHere(): void;
  /** Gives a pupil who is away with a tool longer until their session ends. */
  waitForTool(): void;
  /** Where a person's tries to sign in are counted. */
  staffTries(staffId: string): TryCounter;
  /** UTC ms for waits after guesses: no change of the system's clock moves it while the app runs. */
  steadyNow(): number;
  /** Tells the window that person requests changed. */
  requestsChanged(): void;
};

/** The pupil who is signed in and not behind the quiet cover. @throws CallError 'notAllowed' */
export function pupilAt(desk: Desk): PupilSignedIn {
  const session = desk.signedIn();
  if (session.actor !== 'pupil' || session.covered) throw new CallError('notAllowed');
  return session;
}

/** The member of staff who is signed in. @throws CallError 'notAllowed' */
export function staffAt(desk: Desk): StaffSignedIn {
  const session = desk.signedIn();
  if (!isStaff(session)) throw new CallError('notAllowed');
  return session;
}
