import type { Band } from '@harbour/shared/domain/checkin/types';
import type { ParsedRequest, Response } from '@harbour/shared/ipc/contract';
import { CallError } from '@harbour/shared/ipc/errors';
import type { Store } from '../store.ts';

type Group = Response<'groups.list'>['groups'][number];
type GroupAtDoor = Response<'door.groups'>['groups'][number];
type GroupRow = { id: string; name: string; band: Band; pictureSignIn: number; pupils: number };

/** Every group with the number of pupils in it now, by name ('Year 9' before 'Year 10' is the screen's business). */
export function listGroups(store: Store): Group[] {
  return store
    .all<GroupRow>(
      `SELECT id, name, band, picture_sign_in AS pictureSignIn,
         (SELECT count(*) FROM pupils WHERE group_id = groups.id AND left_day IS NULL) AS pupils
       FROM groups WHERE deleted IS NULL ORDER BY name COLLATE NOCASE, id`,
    )
    .map((row) => ({ ...row, pictureSignIn: row.pictureSignIn === 1 }));
}

/** Groups that have someone to sign in. */
export function listGroupsAtDoor(store: Store): GroupAtDoor[] {
  return listGroups(store)
    .filter(({ pupils }) => pupils > 0)
    .map(({ id, name, band, pictureSignIn }) => ({ id, name, band, pictureSignIn }));
}

/** Adds (id null) or changes a group. @returns its id. @throws CallError 'notFound' */
export function saveGroup(store: Store, group: ParsedRequest<'groups.save'>): string {
  const values = {
    name: group.name,
    band: group.band,
    pictureSignIn: group.pictureSignIn ? 1 : 0,
    ...store.stamp(),
  };
  if (group.id === null) {
    const id = store.newId();
    store.run(
      `INSERT INTO groups (id, name, band, picture_sign_in, machine, hlc)
       VALUES ($id, $name, $band, $pictureSignIn, $machine, $hlc)`,
      { id, ...values },
    );
    return id;
  }
  const changed = store.run(
    `UPDATE groups SET name = $name, band = $band, picture_sign_in = $pictureSignIn, machine = $machine, hlc = $hlc
     WHERE id = $id AND deleted IS NULL`,
    { id: group.id, ...values },
  );
  if (changed === 0) throw new CallError('notFound');
  return group.id;
}
