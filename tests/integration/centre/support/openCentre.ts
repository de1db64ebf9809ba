import { afterEach } from 'vitest';
import { createCentre } from '../../../../electron/app/centre.ts';
import type { Centre, CentreOptions } from '../../../../electron/app/centre-types.ts';
import type { CallContext } from '../../../../electron/ipc/handlers.ts';
import { newFolder, realVault } from '../../database/support/centre.ts';

export const PASSPHRASE = 'three tall herons fishing';
export const TERM = { name: 'Autumn', academicYear: 2026, starts: '2026-09-02', ends: '2026-12-18' };
export const context = { windowName: 'home' } as CallContext;
const open: Centre[] = [];

afterEach(async () => {
  for (const centre of open.splice(0)) await centre.close();
});

/** A centre in `profileDir` with nothing of the desktop; closed after the test. */
export function newCentre(profileDir: string, more: Partial<CentreOptions> = {}): Centre {
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
  const centre = createCentre({ ...plain, profileDir, deviceVault: realVault(), desktop, log, ...more });
  open.push(centre);
  return centre;
}

/** A centre whose lead has just finished set-up and is signed in. */
export async function centreWithLead(more: Partial<CentreOptions> = {}) {
  const folder = newFolder();
  const centre = newCentre(folder, more);
  const call = centre.handlers;
  await centre.start();
  const names = { centreName: 'Quay', leadName: 'Ada', passphrase: PASSPHRASE };
  await call['setup.createCentre']({ ...names, bands: ['secondary'] }, context);
  const { recoveryKey } = await call['setup.newRecoveryKey']({}, context);
  await call['setup.confirmRecoveryKey']({ recoveryKey }, context);
  await call['setup.finish']({ terms: [TERM] }, context);
  const { staff } = await call['staff.list']({}, context);
  return { centre, folder, call, leadId: staff[0]?.id ?? '', recoveryKey };
}

/** A centre with a lead, a key worker, and one pupil in a group; nobody signed in. */
export async function centreWithPupil(more: Partial<CentreOptions> = {}) {
  const { centre, folder, call, leadId } = await centreWithLead(more);
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
  return { centre, folder, call, leadId, keyWorkerId, groupId: group.id, pupilId, pupil };
}
