import { expect, it } from 'vitest';
import { failureOf } from '../../../electron/database/failure.ts';

it('knows a failing disk from a mistake of ours', () => {
  for (const code of ['EIO', 'SQLITE_IOERR_FSYNC']) {
    expect(failureOf(Object.assign(new Error('disk'), { code }))?.code).toBe('noAccess');
  }
  expect(failureOf(new TypeError('ours'))).toBeUndefined();
});
