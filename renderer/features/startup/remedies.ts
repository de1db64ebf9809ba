import type { FailureCode } from '@harbour/shared/ipc/contract';

/** What may help against each cause. `keyNeeded` has a screen of its own. Deleting is never among them. */
export type Trouble = Exclude<FailureCode, 'keyNeeded'>;
type Remedies = { unlock: boolean; restore: boolean };

const nothingToMend: Remedies = { unlock: false, restore: false };
const anotherKey: Remedies = { unlock: true, restore: true };
const anotherFile: Remedies = { unlock: false, restore: true };

/**
 * A backup is offered only where the file itself is the trouble: against a full disk or a newer Harbour it
 * would put old records in the place of sound ones.
 */
export const remedies: Readonly<Record<Trouble, Remedies>> = {
  missing: anotherFile,
  wrongKey: anotherKey,
  slotsDamaged: anotherKey,
  notADatabase: anotherFile,
  corrupt: anotherFile,
  newer: nothingToMend,
  foreign: anotherFile,
  readOnly: nothingToMend,
  diskFull: nothingToMend,
  busy: nothingToMend,
  noAccess: nothingToMend,
  plainText: anotherFile,
};
