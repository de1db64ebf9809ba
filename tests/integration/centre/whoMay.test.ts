import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createCentre } from '../../../electron/app/centre.ts';
import type { Centre, CentreOptions } from '../../../electron/app/centre-types.ts';
import type { CallContext } from '../../../electron/ipc/handlers.ts';
import { newFolder, realVault } from '../database/support/centre.ts';

const PASSPHRASE = 'three tall herons fishing';
const context = { windowName: 'home' } as CallContext;
const open: Centre[] = [];

afterEach(async () => {
  vi.useRealTimers();
  for (const centre of open.splice(0)) await centre.close();
});

function optionsIn(profileDir: string): CentreOptions {
  const log = { info: () => {}, warn: () => {}, error: () => {} } as CentreOptions['log'];
  const desktop = { quit: () => {} } as CentreOptions['desktop'];
  const plain = {
    nativeBinding: undefined,
    now: Date.now,
    emit: () => {},
    demo: false,
    version: '0',
    locale: 'en-GB',
  };
  return { ...plain, profileDir, deviceVault: realVault(), desktop, log };
}

/** A centre with a lead, a key worker, and one pupil in a group; nobody signed in. */
async function centreWithPupil() {
  const folder = newFolder();
  const centre = createCentre(optionsIn(folder));
  open.push(centre);
  const call = centre.handlers;
  await centre.start();
  const names = { centreName: 'Quay', leadName: 'Ada', passphrase: PASSPHRASE };
  await call['setup.createCentre']({ ...names, bands: ['secondary'] }, context);
  const { recoveryKey } = await call['setup.newRecoveryKey']({}, context);
  await call['setup.confirmRecoveryKey']({ recoveryKey }, context);
  const term = { name: 'Autumn', academicYear: 2026, starts: '2026-09-02', ends: '2026-12-18' };
  await call['setup.finish']({ terms: [term] }, context);
  const saved = await call['staff.save'](
    { id: null, name: 'Bo', role: 'keyWorker', passphrase: PASSPHRASE },
    context,
  );
  const keyWorkerId = saved.outcome === 'saved' ? saved.id : '';
  const group = await call['groups.save'](
    { id: null, name: 'Gulls', band: 'secondary', pictureSignIn: false },
    context,
  );
  const pupil = {
    givenName: 'Asha',
    familyName: '',
    knownAs: '',
    yearGroup: 9,
    groupId: group.id,
    avatar: null,
    keyWorkerIds: [],
  };
  const { id: pupilId } = await call['pupils.save']({ id: null, ...pupil }, context);
  await call['session.signOut']({}, context);
  return { centre, folder, call, keyWorkerId, pupilId, pupil };
}

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
