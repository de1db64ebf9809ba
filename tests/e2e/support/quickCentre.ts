import type { Bridge } from '../../../renderer/app/bridge.ts';
import type { Harbour } from './launch.ts';

export type QuickPupil = {
  name: string;
  band: 'primary' | 'secondary';
  /** A group shared with others of the same name, in place of one of their own. */
  group?: string;
  /** Three sign-in pictures; the group then asks for them. */
  pictures?: number[];
};

export const QUICK_LEAD = 'Miss Lane';
export const QUICK_PASSPHRASE = 'copper kettle by the quiet window';

/**
 * A centre without its set-up screens, for tests that begin at the door: every pupil gets a group of their own, named
 * after them, and the lead as key adult. Goes through the same calls as the screens.
 * @returns the recovery key
 */
export async function quickCentre({ page }: Harbour, pupils: readonly QuickPupil[]): Promise<string> {
  await page.waitForFunction(() => 'harbour' in window);
  const recoveryKey = await page.evaluate(
    async ({ lead, passphrase, pupils: wanted }) => {
      const { calls } = (window as unknown as { harbour: Bridge }).harbour;
      async function must<Value>(sent: Promise<{ ok: true; value: Value } | { ok: false; code: string }>) {
        const answer = await sent;
        if (!answer.ok) throw new Error(answer.code);
        return answer.value;
      }
      await must(
        calls['setup.createCentre']({
          centreName: 'Harbour Centre',
          bands: ['primary', 'secondary'],
          leadName: lead,
          passphrase,
        }),
      );
      const { recoveryKey } = await must(calls['setup.newRecoveryKey']({}));
      await must(calls['setup.confirmRecoveryKey']({ recoveryKey }));
      const term = { name: 'Autumn', academicYear: 2026, starts: '2026-09-01', ends: '2026-12-18' };
      await must(calls['setup.finish']({ terms: [term] }));
      const { session } = await must(calls['app.status']({}));
      const keyWorkerIds = 'staffId' in session ? [session.staffId] : [];
      const groups = new Map<string, { id: string }>();
      for (const { name, band, pictures, group: shared } of wanted) {
        const groupName = shared ?? `${name} group`;
        const made = groups.get(groupName);
        const group =
          made ??
          (await must(
            calls['groups.save']({
              id: null,
              name: groupName,
              band,
              pictureSignIn: pictures !== undefined,
            }),
          ));
        groups.set(groupName, group);
        const pupil = await must(
          calls['pupils.save']({
            id: null,
            givenName: name,
            familyName: 'Canary',
            knownAs: '',
            yearGroup: band === 'primary' ? 4 : 9,
            groupId: group.id,
            avatar: null,
            keyWorkerIds,
          }),
        );
        if (pictures) await must(calls['pupils.setPictures']({ pupilId: pupil.id, pictures }));
      }
      await must(calls['session.signOut']({}));
      return recoveryKey;
    },
    { lead: QUICK_LEAD, passphrase: QUICK_PASSPHRASE, pupils: [...pupils] },
  );
  await page.getByRole('heading', { name: 'Which group are you in?' }).waitFor();
  return recoveryKey;
}

/** From the door to a pupil's own page, for groups without pictures. */
export async function signInPupil({ page }: Harbour, name: string): Promise<void> {
  await page.getByRole('button', { name: `${name} group` }).click();
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('heading', { name: `Hello, ${name}` }).waitFor();
}

/** From the door to the staff's home, by the remembered name or by choosing it. */
export async function signInLead({ page }: Harbour): Promise<void> {
  await page.getByRole('button', { name: 'Staff', exact: true }).click();
  const secret = page.getByLabel('Your passphrase');
  const tile = page.getByRole('button', { name: QUICK_LEAD });
  await secret.or(tile).waitFor();
  if (await tile.isVisible()) await tile.click();
  await secret.fill(QUICK_PASSPHRASE);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('heading', { name: 'What needs me' }).waitFor();
}
