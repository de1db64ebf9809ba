import type { ParsedRequest, Response } from '@harbour/shared/ipc/contract';
import { CallError } from '@harbour/shared/ipc/errors';
import type { Store } from '../store.ts';
import { keyAdultNames } from './pupils.ts';

type Member = Response<'circle.get'>['members'][number];

/** The adults a pupil may ask, in the order that staff gave them. */
export function circleOf(store: Store, pupilId: string): Member[] {
  return store.all<Member>(
    'SELECT label, avatar FROM circle_members WHERE pupil_id = $pupilId ORDER BY position',
    { pupilId },
  );
}

/** Puts a pupil's whole circle down anew. @throws CallError 'notFound' when nobody of that id is on roll */
export function saveCircle(store: Store, { pupilId, members }: ParsedRequest<'circle.save'>): void {
  store.transaction(() => {
    if (!store.get('SELECT 1 AS found FROM pupils WHERE id = $pupilId AND left_day IS NULL', { pupilId }))
      throw new CallError('notFound');
    store.run('DELETE FROM circle_members WHERE pupil_id = $pupilId', { pupilId });
    for (const [position, { label, avatar }] of members.entries()) {
      store.run(
        `INSERT INTO circle_members (id, pupil_id, label, avatar, position, machine, hlc)
         VALUES ($id, $pupilId, $label, $avatar, $position, $machine, $hlc)`,
        { id: store.newId(), pupilId, label, avatar, position, ...store.stamp() },
      );
    }
  });
}

/** Whom a pupil may show the card to: their circle; their key adults where it is empty. */
export function askableOf(store: Store, pupilId: string): Response<'pupil.home'>['askable'] {
  const circle = circleOf(store, pupilId);
  return circle.length > 0 ? circle : keyAdultNames(store, pupilId).map((label) => ({ label, avatar: null }));
}
