import type { Bridge } from '../../../renderer/app/bridge.ts';
import type { Harbour } from './launch.ts';
import { QUICK_PASSPHRASE } from './quickCentre.ts';

/** Gives lessons of the app's own pack to every group, through the calls of the staff's screens, and leaves at the door again. */
export async function giveLessons({ page }: Harbour, lessonIds: readonly string[]): Promise<void> {
  await page.evaluate(
    async ({ passphrase, wanted }) => {
      const { calls } = (window as unknown as { harbour: Bridge }).harbour;
      async function must<Value>(sent: Promise<{ ok: true; value: Value } | { ok: false; code: string }>) {
        const answer = await sent;
        if (!answer.ok) throw new Error(answer.code);
        return answer.value;
      }
      const { staff } = await must(calls['door.staff']({}));
      const lead = staff[0];
      if (!lead) throw new Error('nobody to sign in');
      await must(calls['session.signInStaff']({ staffId: lead.id, with: 'passphrase', secret: passphrase }));
      const { groups } = await must(calls['lessons.takers']({}));
      for (const { id } of groups) {
        for (const lessonId of wanted) {
          await must(calls['lessons.give']({ packId: 'harbour', lessonId, to: { groupId: id } }));
        }
      }
      await must(calls['session.signOut']({}));
    },
    { passphrase: QUICK_PASSPHRASE, wanted: [...lessonIds] },
  );
  await page.getByRole('heading', { name: 'Which group are you in?' }).waitFor();
}
