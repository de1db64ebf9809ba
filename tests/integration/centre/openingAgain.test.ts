import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Desktop } from '../../../electron/app/centre-types.ts';
import { createKeeper } from '../../../electron/database/keeper.ts';
import { newFolder, noVault, realVault } from '../database/support/centre.ts';
import { centreWithLead, context, newCentre, PASSPHRASE, TERM } from './support/openCentre.ts';

/** What the audit of a closed centre says was done. */
async function auditOf(folder: string): Promise<string[]> {
  const keeper = createKeeper({
    profileDir: folder,
    deviceVault: noVault,
    nativeBinding: undefined,
    now: Date.now,
    log: { warn: () => {} },
  });
  await keeper.openWithPassphrase(PASSPHRASE);
  const lines = keeper.store()?.all<{ action: string }>('SELECT action FROM audit ORDER BY seq') ?? [];
  await keeper.close();
  return lines.map(({ action }) => action);
}

describe('opening again', () => {
  it('a set-up that was cut off and is finished by whoever comes by ends at the door', async () => {
    const folder = newFolder();
    const deviceVault = realVault();
    const first = newCentre(folder, { deviceVault });
    await first.start();
    const names = { centreName: 'Quay', leadName: 'Ada', passphrase: PASSPHRASE };
    await first.handlers['setup.createCentre']({ ...names, bands: ['secondary'] }, context);
    await first.close();

    const centre = newCentre(folder, { deviceVault });
    const call = centre.handlers;
    await centre.start();
    const { recoveryKey } = await call['setup.newRecoveryKey']({}, context);
    await call['setup.confirmRecoveryKey']({ recoveryKey }, context);
    await call['setup.finish']({ terms: [TERM] }, context);
    expect(centre.actor()).toBe('door');
  });

  it('with the recovery key, and putting a backup back, are written in the audit', async () => {
    const { centre, folder, recoveryKey } = await centreWithLead();
    await centre.close();

    const byKey = newCentre(folder, { deviceVault: noVault });
    await byKey.start();
    await byKey.handlers['startup.openWithRecoveryKey']({ recoveryKey }, context);
    expect(byKey.actor()).toBe('door');
    await byKey.close();
    expect((await auditOf(folder)).at(-1)).toBe('data.openedWithRecoveryKey');

    const deviceVault = realVault();
    const onceMore = newCentre(folder, { deviceVault });
    await onceMore.start();
    await onceMore.handlers['startup.openWithPassphrase']({ passphrase: PASSPHRASE }, context);
    await onceMore.close();
    rmSync(join(folder, 'centre/harbour.db'));
    const restoring = newCentre(folder, { deviceVault });
    await restoring.start();
    await restoring.handlers['startup.setAside']({}, context);
    await restoring.handlers['startup.restoreBackup']({}, context);
    expect(restoring.actor()).toBe('door');
    await restoring.close();
    expect((await auditOf(folder)).at(-1)).toBe('backup.restored');
  });
});

describe('the practice centre', () => {
  it('can be left by its own button though somebody made up asked for a person', async () => {
    let closed = 0;
    const desktop = { quit: () => (closed += 1) } as unknown as Desktop;
    const centre = newCentre(newFolder(), { demo: true, desktop });
    await centre.start();
    await centre.handlers['person.ask']({ kind: 'now' }, context);
    expect(await centre.handlers['app.quit']({}, context)).toEqual({ waitingRequests: 0 });
    expect(closed).toBe(1);
  });
});
