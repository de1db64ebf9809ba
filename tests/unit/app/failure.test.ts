import { expect, it } from 'vitest';
import { DatabaseFailure, failureOf } from '../../../electron/database/failure.ts';
import { errorCodeOf } from '../../../electron/ipc/errorCodes.ts';

it('knows a failing disk from a mistake of ours', () => {
  for (const code of ['EIO', 'SQLITE_IOERR_FSYNC']) {
    expect(failureOf(Object.assign(new Error('disk'), { code }))?.code).toBe('noAccess');
  }
  expect(failureOf(new TypeError('ours'))).toBeUndefined();
});

it('tells the window of a full disk, a missing key or a busy file by its own code', () => {
  for (const [failure, code] of [
    ['diskFull', 'diskFull'],
    ['keyNeeded', 'sealed'],
    ['busy', 'storageBusy'],
    ['corrupt', 'storageBroken'],
  ] as const) {
    expect(errorCodeOf(new DatabaseFailure(failure))).toBe(code);
  }
});
