import { describe, expect, it } from 'vitest';
import { createKeeper } from '../../../electron/database/keeper.ts';
import { noVault } from '../database/support/centre.ts';
import { centreWithLead, context, PASSPHRASE } from './support/openCentre.ts';

const NEXT = 'seven slow boats at anchor';

async function forgotten() {
  const made = await centreWithLead();
  await made.call['session.signOut']({}, context);
  const renew = (recoveryKey: string, next = NEXT) =>
    made.call['session.renewPassphrase']({ staffId: made.leadId, recoveryKey, next }, context);
  const signIn = (secret: string) =>
    made.call['session.signInStaff']({ staffId: made.leadId, with: 'passphrase', secret }, context);
  return { ...made, renew, signIn };
}

describe('a lead who forgot the passphrase (D-07)', () => {
  it('sets a new one with the recovery key, and only the new one fits, at the door and for the data', async () => {
    const { centre, folder, recoveryKey, renew, signIn } = await forgotten();
    expect(await renew(recoveryKey)).toEqual({ outcome: 'saved' });
    expect(await signIn(PASSPHRASE)).toMatchObject({ outcome: 'no' });
    expect(await signIn(NEXT)).toEqual({ outcome: 'in' });
    await centre.close();
    const keeper = createKeeper({
      profileDir: folder,
      deviceVault: noVault,
      nativeBinding: undefined,
      now: Date.now,
      log: { warn: () => {} },
    });
    expect(await keeper.openWithPassphrase(PASSPHRASE)).toEqual({ ok: false, wrongSecret: true });
    expect(await keeper.openWithPassphrase(NEXT)).toEqual({ ok: true });
    const actions = keeper.store()?.all<{ action: string }>('SELECT action FROM audit') ?? [];
    expect(actions.map(({ action }) => action)).toContain('passphrase.renewed');
    await keeper.close();
  });

  it('a slip of the pen is named and costs no try; another key changes nothing and is counted', async () => {
    const { recoveryKey, renew, signIn } = await forgotten();
    const first = recoveryKey[0] === 'A' ? 'B' : 'A';
    expect(await renew(`${first}${recoveryKey.slice(1)}`)).toMatchObject({ outcome: 'typo' });
    const other = (await forgotten()).recoveryKey;
    expect(await renew(other)).toMatchObject({ outcome: 'no', triesBeforeWait: 4 });
    for (let miss = 0; miss < 5; miss += 1) await renew(other);
    expect(await renew(recoveryKey)).toMatchObject({ outcome: 'wait' });
    expect(await signIn(PASSPHRASE)).toEqual({ outcome: 'in' });
  });

  it('an easy new passphrase is refused, and nobody but a lead has this way', async () => {
    const { call, leadId, recoveryKey, renew, signIn } = await forgotten();
    expect(await renew(recoveryKey, 'Quay')).toMatchObject({ outcome: 'weak' });
    await signIn(PASSPHRASE);
    const saved = await call['staff.save'](
      { id: null, name: 'Bo', role: 'teacher', passphrase: 'quiet water under bridges' },
      context,
    );
    await call['session.signOut']({}, context);
    const staffId = saved.outcome === 'saved' ? saved.id : leadId;
    await expect(
      (async () => call['session.renewPassphrase']({ staffId, recoveryKey, next: NEXT }, context))(),
    ).rejects.toMatchObject({ code: 'notFound' });
  });
});
