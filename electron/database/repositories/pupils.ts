import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';
import type { Band } from '@harbour/shared/domain/checkin/types';
import type { ParsedRequest, Response } from '@harbour/shared/ipc/contract';
import { CallError } from '@harbour/shared/ipc/errors';
import type { Store } from '../store.ts';
import { displayNames, displayNamesIn } from './displayNames.ts';

type Pupil = Response<'pupils.list'>['pupils'][number];
type PupilAtDoor = Response<'door.pupils'>['pupils'][number];

/** How many different abstract avatars there are. */
const AVATARS = 24;
/** A light hash is enough: three of twelve pictures are 1,728 orders, a speed bump and no secret. */
const PICTURE_COST = { N: 1024, r: 8, p: 1 };

/** A row of an imported roll, already cleaned and judged by shared/domain/people. */
export type PupilToImport = {
  givenName: string;
  familyName: string;
  knownAs: string;
  yearGroup: number | null;
  groupId: string | null;
  upn: string | null;
  admissionNumber: string | null;
};

const HERE = 'left_day IS NULL';

type PupilRow = {
  id: string;
  givenName: string;
  familyName: string;
  knownAs: string;
  yearGroup: number | null;
  groupId: string | null;
  avatar: number;
  hasPictures: number;
  keyWorkerIds: string;
};

/** Pupils on roll, of one group or of all, by name. */
export function listPupils(store: Store, groupId: string | null): Pupil[] {
  const names = groupId === null ? displayNames(store) : displayNamesIn(store, groupId);
  return store
    .all<PupilRow>(
      `SELECT id, given_name AS givenName, family_name AS familyName, known_as AS knownAs, year_group AS yearGroup,
         group_id AS groupId, avatar,
         EXISTS (SELECT 1 FROM pupil_access WHERE pupil_id = pupils.id AND picture_hash IS NOT NULL) AS hasPictures,
         (SELECT json_group_array(staff_id) FROM key_workers WHERE pupil_id = pupils.id) AS keyWorkerIds
       FROM pupils WHERE ${HERE} AND ($groupId IS NULL OR group_id = $groupId)
       ORDER BY given_name COLLATE NOCASE, family_name COLLATE NOCASE, id`,
      { groupId },
    )
    .map((row) => ({
      ...row,
      displayName: names.get(row.id) ?? row.givenName,
      hasPictures: row.hasPictures === 1,
      keyWorkerIds: JSON.parse(row.keyWorkerIds) as string[],
    }));
}

type DoorRow = {
  id: string;
  groupId: string;
  avatar: number;
  band: Band;
  pictureSignIn: number;
  hasPictures: number;
};

const AT_DOOR = `
  SELECT p.id, g.id AS groupId, p.avatar, g.band, g.picture_sign_in AS pictureSignIn,
    EXISTS (SELECT 1 FROM pupil_access WHERE pupil_id = p.id AND picture_hash IS NOT NULL) AS hasPictures
  FROM pupils AS p JOIN groups AS g ON g.id = p.group_id AND g.deleted IS NULL
  WHERE p.left_day IS NULL`;

/** A pupil without pictures of their own can come in by the tile alone, so that nobody is left at the door. */
const needsPictures = (row: DoorRow) => row.pictureSignIn === 1 && row.hasPictures === 1;

/** The tiles of one group, by the names shown on them. */
export function listPupilsAtDoor(store: Store, groupId: string): PupilAtDoor[] {
  const names = displayNamesIn(store, groupId);
  return store
    .all<DoorRow>(`${AT_DOOR} AND g.id = $groupId`, { groupId })
    .map((row) => ({
      id: row.id,
      displayName: names.get(row.id) ?? '',
      avatar: row.avatar,
      needsPictures: needsPictures(row),
    }))
    .sort((a, b) => a.displayName.localeCompare(b.displayName, 'en-GB'));
}

/** A pupil who may sign in: on roll and in a group, whose band is theirs. */
export function getPupil(
  store: Store,
  pupilId: string,
): { displayName: string; avatar: number; band: Band; needsPictures: boolean } | null {
  const row = store.get<DoorRow>(`${AT_DOOR} AND p.id = $pupilId`, { pupilId });
  if (!row) return null;
  return {
    displayName: displayNamesIn(store, row.groupId).get(pupilId) ?? '',
    avatar: row.avatar,
    band: row.band,
    needsPictures: needsPictures(row),
  };
}

function setKeyWorkers(store: Store, pupilId: string, staffIds: readonly string[]): void {
  store.run('DELETE FROM key_workers WHERE pupil_id = $pupilId', { pupilId });
  for (const staffId of new Set(staffIds)) {
    const added = store.run(
      `INSERT INTO key_workers (pupil_id, staff_id, machine, hlc)
       SELECT $pupilId, id, $machine, $hlc FROM staff WHERE id = $staffId AND deleted IS NULL`,
      { pupilId, staffId, ...store.stamp() },
    );
    if (added === 0) throw new CallError('notFound');
  }
}

function insertPupil(store: Store, pupil: PupilToImport & { avatar: number }): string {
  const id = store.newId();
  store.run(
    `INSERT INTO pupils (id, given_name, family_name, known_as, year_group, group_id, upn, admission_number, avatar,
       joined_day, machine, hlc)
     VALUES ($id, $givenName, $familyName, $knownAs, $yearGroup, $groupId, $upn, $admissionNumber, $avatar,
       $joinedDay, $machine, $hlc)`,
    { id, ...pupil, joinedDay: store.today().day, ...store.stamp() },
  );
  return id;
}

/** The next avatar in turn, so that a new group's tiles differ from one another. */
function nextAvatar(store: Store): number {
  return (store.get<{ n: number }>('SELECT count(*) AS n FROM pupils')?.n ?? 0) % AVATARS;
}

/** Adds (id null) or changes a pupil and their key workers. @returns the id. @throws CallError 'notFound' */
export function savePupil(store: Store, pupil: ParsedRequest<'pupils.save'>): string {
  const { givenName, familyName, knownAs, yearGroup, groupId, keyWorkerIds } = pupil;
  return store.transaction(() => {
    if (groupId !== null) {
      const group = store.get('SELECT 1 AS found FROM groups WHERE id = $groupId AND deleted IS NULL', {
        groupId,
      });
      if (!group) throw new CallError('notFound');
    }
    let id = pupil.id;
    if (id === null) {
      const avatar = pupil.avatar ?? nextAvatar(store);
      const fields = { givenName, familyName, knownAs, yearGroup, groupId, upn: null, admissionNumber: null };
      id = insertPupil(store, { ...fields, avatar });
    } else {
      const changed = store.run(
        `UPDATE pupils SET given_name = $givenName, family_name = $familyName, known_as = $knownAs,
           year_group = $yearGroup, group_id = $groupId, avatar = coalesce($avatar, avatar), machine = $machine, hlc = $hlc
         WHERE id = $id AND ${HERE}`,
        { id, givenName, familyName, knownAs, yearGroup, groupId, avatar: pupil.avatar, ...store.stamp() },
      );
      if (changed === 0) throw new CallError('notFound');
    }
    setKeyWorkers(store, id, keyWorkerIds);
    return id;
  });
}

/** Adds a whole roll in one transaction: every row or none. @returns how many were added */
export function importPupils(store: Store, pupils: readonly PupilToImport[]): number {
  return store.transaction(() => {
    const first = nextAvatar(store);
    for (const [index, pupil] of pupils.entries())
      insertPupil(store, { ...pupil, avatar: (first + index) % AVATARS });
    return pupils.length;
  });
}

/** What tells a pupil of a new roll apart from those already here. */
export type PupilOnRoll = {
  id: string;
  givenName: string;
  familyName: string;
  knownAs: string;
  yearGroup: number | null;
  groupName: string | null;
  upn: string | null;
  admissionNumber: string | null;
};

export function pupilsOnRoll(store: Store): PupilOnRoll[] {
  return store.all<PupilOnRoll>(
    `SELECT id, given_name AS givenName, family_name AS familyName, known_as AS knownAs, year_group AS yearGroup,
       (SELECT name FROM groups WHERE id = pupils.group_id) AS groupName, upn, admission_number AS admissionNumber
     FROM pupils WHERE ${HERE}`,
  );
}

const hashPictures = (pictures: readonly number[], salt: Uint8Array) =>
  scryptSync(pictures.join('-'), salt, 32, PICTURE_COST);

/** Sets or removes a pupil's three sign-in pictures. @throws CallError 'notFound' */
export function setPictures(store: Store, pupilId: string, pictures: readonly number[] | null): void {
  const salt = pictures ? randomBytes(16) : null;
  const hash = pictures && salt ? hashPictures(pictures, salt) : null;
  const changed = store.run(
    `INSERT INTO pupil_access (pupil_id, picture_salt, picture_hash, machine, hlc)
     SELECT id, $salt, $hash, $machine, $hlc FROM pupils WHERE id = $pupilId AND ${HERE}
     ON CONFLICT (pupil_id) DO UPDATE SET picture_salt = excluded.picture_salt, picture_hash = excluded.picture_hash,
       machine = excluded.machine, hlc = excluded.hlc`,
    { pupilId, salt, hash, ...store.stamp() },
  );
  if (changed === 0) throw new CallError('notFound');
}

export function checkPictures(store: Store, pupilId: string, pictures: readonly number[]): boolean {
  const row = store.get<{ salt: Uint8Array | null; hash: Uint8Array | null }>(
    'SELECT picture_salt AS salt, picture_hash AS hash FROM pupil_access WHERE pupil_id = $pupilId',
    { pupilId },
  );
  if (!row?.salt || !row.hash) return false;
  return timingSafeEqual(hashPictures(pictures, row.salt), row.hash);
}

/** Whether a member of staff is key worker of a pupil. */
export function isKeyWorkerOf(store: Store, staffId: string, pupilId: string): boolean {
  const found = store.get(
    'SELECT 1 AS found FROM key_workers WHERE pupil_id = $pupilId AND staff_id = $staffId',
    { pupilId, staffId },
  );
  return found !== undefined;
}

/** The names of a pupil's key adults, for the pupil's own screens. */
export function keyAdultNames(store: Store, pupilId: string): string[] {
  return store
    .all<{ name: string }>(
      `SELECT s.name FROM key_workers AS k JOIN staff AS s ON s.id = k.staff_id
       WHERE k.pupil_id = $pupilId AND s.deleted IS NULL AND s.left_day IS NULL ORDER BY s.name COLLATE NOCASE`,
      { pupilId },
    )
    .map(({ name }) => name);
}

/** What the pupil is called, without anything of the family name. */
export function firstNameOf(store: Store, pupilId: string): string {
  const row = store.get<{ name: string }>(
    `SELECT CASE WHEN known_as <> '' THEN known_as ELSE given_name END AS name FROM pupils WHERE id = $pupilId`,
    { pupilId },
  );
  return row?.name ?? '';
}
