import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DatabaseFailure } from '../../../electron/database/failure.ts';
import { type InspectFile, inspectFile } from '../../../electron/database/inspect.ts';
import { errorCodeOf } from '../../../electron/ipc/errorCodes.ts';
import { keeperIn, LEAD, newFolder, noVault, realVault } from '../database/support/centre.ts';
import { centreWithLead, context, newCentre, PASSPHRASE } from './support/openCentre.ts';

const FIRST = {
  centreName: 'Quay',
  bands: ['secondary' as const],
  leadName: 'Ada',
  passphrase: PASSPHRASE,
};

describe('two commands at once', () => {
  it('pressing "make the centre" twice makes one centre with one lead', async () => {
    const folder = newFolder();
    const centre = newCentre(folder);
    await centre.start();
    const call = centre.handlers;
    const first = Promise.resolve(call['setup.createCentre'](FIRST, context)).catch((error) => error);
    const second = Promise.resolve(
      call['setup.createCentre']({ ...FIRST, passphrase: 'other words entirely here' }, context),
    ).catch((error) => error);
    expect(await first).toEqual({ outcome: 'made' });
    expect(await second).toMatchObject({ code: 'conflict' });

    const { recoveryKey } = await call['setup.newRecoveryKey']({}, context);
    expect(await call['setup.confirmRecoveryKey']({ recoveryKey }, context)).toEqual({ outcome: 'same' });
    await centre.close();
    const again = newCentre(folder, { deviceVault: noVault });
    await again.start();
    expect(await again.handlers['startup.openWithPassphrase']({ passphrase: PASSPHRASE }, context)).toEqual({
      outcome: 'in',
    });
    expect(again.actor()).toBe('setup');
  });

  it('a recovery key that was confirmed is not replaced by one that was still being made', async () => {
    const centre = newCentre(newFolder());
    await centre.start();
    const call = centre.handlers;
    await call['setup.createCentre'](FIRST, context);
    const { recoveryKey } = await call['setup.newRecoveryKey']({}, context);
    const [confirmed, late] = await Promise.all([
      call['setup.confirmRecoveryKey']({ recoveryKey }, context),
      Promise.resolve(call['setup.newRecoveryKey']({}, context)).catch((error) => error),
    ]);
    expect(confirmed).toEqual({ outcome: 'same' });
    expect(late).toMatchObject({ code: 'conflict' });
  });

  it('asking twice to try again opens the data once and shows the door', async () => {
    const { centre, folder } = await centreWithLead();
    await centre.close();
    const again = newCentre(folder, { deviceVault: noVault });
    await again.start();
    expect(again.actor()).toBe('sealed');
    const call = again.handlers;
    const tries = [1, 2].map(() => call['startup.openWithPassphrase']({ passphrase: PASSPHRASE }, context));
    expect(await Promise.all(tries)).toEqual([{ outcome: 'in' }, { outcome: 'in' }]);
    expect(again.actor()).toBe('door');
    expect((await call['app.status']({}, context)).failure).toBeNull();
  });
});

describe('a page that asks before the data has opened', () => {
  it('hears who stands here once it has, so that no screen flashes by', async () => {
    const deviceVault = realVault();
    const { centre, folder } = await centreWithLead({ deviceVault });
    await centre.close();
    const again = newCentre(folder, { deviceVault });
    const opening = again.start();
    const status = again.handlers['app.status']({}, context);
    expect(again.actor()).toBe('sealed');
    expect((await status).session.actor).toBe('door');
    await opening;
  });

  it('hears that it cannot be opened, and is not left waiting', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'centre'), 'not a folder');
    const centre = newCentre(folder);
    void centre.start();
    expect((await centre.handlers['app.status']({}, context)).failure?.code).toBe('noAccess');
  });
});

describe('a disk that fails', () => {
  it('set-up can be done again in the same run once there is room', async () => {
    const profile = newFolder();
    let isFull = true;
    const inspect: InspectFile = async (task) => (isFull ? 'diskFull' : inspectFile(task));
    const keeper = keeperIn(profile, { inspect });
    await expect(keeper.create({ leadId: LEAD, passphrase: PASSPHRASE })).rejects.toMatchObject({
      code: 'diskFull',
    });
    isFull = false;
    const other = 'a wholly other set of words';
    await keeper.create({ leadId: LEAD, passphrase: other });
    expect(keeper.store()).not.toBeNull();
    await keeper.close();
    const again = keeperIn(profile, { deviceVault: noVault });
    expect(await again.openWithPassphrase(other)).toEqual({ ok: true });
    await again.close();
  });

  it('a folder that cannot be read is explained on a screen', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'centre'), 'not a folder');
    const centre = newCentre(folder);
    await centre.start();
    expect(centre.actor()).toBe('sealed');
    expect((await centre.handlers['app.status']({}, context)).failure?.code).toBe('noAccess');
  });

  it.each([
    ['diskFull', 'diskFull'],
    ['readOnly', 'readOnly'],
    ['busy', 'storageBusy'],
    ['corrupt', 'storageBroken'],
    ['keyNeeded', 'sealed'],
    ['missing', 'notFound'],
  ] as const)('a call that meets "%s" in the files answers "%s" and not "unexpected"', (met, said) => {
    expect(errorCodeOf(new DatabaseFailure(met))).toBe(said);
  });
});
