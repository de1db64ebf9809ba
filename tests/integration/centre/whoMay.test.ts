import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { centreWithPupil, context, PASSPHRASE } from './support/openCentre.ts';

afterEach(() => {
  vi.useRealTimers();
});

describe('who may what', () => {
  it('a key worker cannot make themselves the key worker of a pupil', async () => {
    const { call, keyWorkerId, pupilId, pupil } = await centreWithPupil();
    const signIn = { staffId: keyWorkerId, with: 'passphrase', secret: PASSPHRASE } as const;
    expect(await call['session.signInStaff'](signIn, context)).toEqual({ outcome: 'in' });
    await call['pupils.save'](
      { ...pupil, id: pupilId, givenName: 'Ash', keyWorkerIds: [keyWorkerId] },
      context,
    );
    const { pupils } = await call['pupils.list']({ groupId: null }, context);
    expect(pupils).toMatchObject([{ givenName: 'Ash', keyWorkerIds: [] }]);
  });

  it('behind the quiet cover a request for a person carries no name, and nothing of the pupil is told', async () => {
    const { call, keyWorkerId, pupilId } = await centreWithPupil();
    vi.useFakeTimers();
    await call['session.signInPupil']({ pupilId, pictures: null }, context);
    vi.advanceTimersByTime(60_000);
    expect(() => call['pupil.home']({}, context)).toThrow('notAllowed');
    await call['person.ask']({ kind: 'now' }, context);
    vi.useRealTimers();
    await call['session.signOut']({}, context);
    await call['session.signInStaff'](
      { staffId: keyWorkerId, with: 'passphrase', secret: PASSPHRASE },
      context,
    );
    const { requests } = await call['requests.list']({ which: 'waiting' }, context);
    expect(requests).toMatchObject([{ pupilName: null, kind: 'now', state: 'open' }]);
  });

  it('ending the day leaves a backup beside the data', async () => {
    const { centre, folder } = await centreWithPupil();
    await centre.close();
    expect(readdirSync(join(folder, 'centre/backups')).length).toBeGreaterThan(0);
  });

  it('the window stays open until an adult has seen a request', async () => {
    const { centre, call, keyWorkerId, pupilId } = await centreWithPupil();
    await call['session.signInPupil']({ pupilId, pictures: null }, context);
    const { requestId } = await call['person.ask']({ kind: 'later' }, context);
    await call['session.signOut']({}, context);
    expect(await centre.beforeClose()).toBe('stay');
    await call['session.signInStaff'](
      { staffId: keyWorkerId, with: 'passphrase', secret: PASSPHRASE },
      context,
    );
    await call['requests.answer']({ requestId, action: 'seen', toStaffId: null, note: null }, context);
    expect(await centre.beforeClose()).toBe('close');
  });
});
