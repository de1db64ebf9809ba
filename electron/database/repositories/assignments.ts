import type { ParsedRequest, Response } from '@harbour/shared/ipc/contract';
import { CallError } from '@harbour/shared/ipc/errors';
import type { Store } from '../store.ts';
import { displayNames } from './displayNames.ts';

type Assignment = Response<'lessons.given'>['assignments'][number];
type Mode = Response<'lessons.ofPupil'>['units'][number]['mode'];

/** Lessons that are given to a pupil or to their group, as 'pack lesson'. */
export function givenTo(store: Store, pupilId: string): Set<string> {
  const rows = store.all<{ lesson: string }>(
    `SELECT DISTINCT pack_id || ' ' || lesson_id AS lesson FROM lesson_assignments
     WHERE ended_day IS NULL AND (pupil_id = $pupilId OR group_id = (SELECT group_id FROM pupils WHERE id = $pupilId))`,
    { pupilId },
  );
  return new Set(rows.map(({ lesson }) => lesson));
}

/** To how many pupils and groups each lesson is given, by 'pack lesson'. */
export function countGiven(store: Store): Map<string, number> {
  const rows = store.all<{ lesson: string; given: number }>(
    `SELECT pack_id || ' ' || lesson_id AS lesson, count(*) AS given FROM lesson_assignments
     WHERE ended_day IS NULL GROUP BY pack_id, lesson_id`,
  );
  return new Map(rows.map(({ lesson, given }) => [lesson, given]));
}

export function assignmentsOf(store: Store, packId: string, lessonId: string): Assignment[] {
  const names = displayNames(store);
  return store
    .all<Omit<Assignment, 'name'> & { groupName: string | null }>(
      `SELECT a.id, a.pack_id AS packId, a.lesson_id AS lessonId, a.pupil_id AS pupilId, a.group_id AS groupId,
         g.name AS groupName, a.day
       FROM lesson_assignments a LEFT JOIN groups g ON g.id = a.group_id
       WHERE a.ended_day IS NULL AND a.pack_id = $packId AND a.lesson_id = $lessonId ORDER BY a.at, a.id`,
      { packId, lessonId },
    )
    .map(({ groupName, ...row }) => ({ ...row, name: groupName ?? names.get(row.pupilId ?? '') ?? '–' }));
}

/** Gives a lesson; once is enough. @returns its id. @throws CallError 'notFound' for somebody who is not there */
export function giveLesson(
  store: Store,
  staffId: string,
  { packId, lessonId, to }: ParsedRequest<'lessons.give'>,
): string {
  const pupilId = 'pupilId' in to ? to.pupilId : null;
  const groupId = 'groupId' in to ? to.groupId : null;
  return store.transaction(() => {
    const there = store.get<{ id: string }>(
      `SELECT id FROM lesson_assignments WHERE ended_day IS NULL AND pack_id = $packId AND lesson_id = $lessonId
         AND pupil_id IS $pupilId AND group_id IS $groupId`,
      { packId, lessonId, pupilId, groupId },
    );
    if (there) return there.id;
    const taker = store.get(
      `SELECT 1 AS found FROM pupils WHERE id = $pupilId AND left_day IS NULL
       UNION ALL SELECT 1 FROM groups WHERE id = $groupId AND deleted IS NULL`,
      { pupilId, groupId },
    );
    if (!taker) throw new CallError('notFound');
    const id = store.newId();
    store.run(
      `INSERT INTO lesson_assignments (id, pack_id, lesson_id, pupil_id, group_id, staff_id, at, day, machine, hlc)
       VALUES ($id, $packId, $lessonId, $pupilId, $groupId, $staffId, $at, $day, $machine, $hlc)`,
      { id, packId, lessonId, pupilId, groupId, staffId, ...store.today(), ...store.stamp() },
    );
    return id;
  });
}

/** What was begun stays with the pupil; it is only no longer on the list of what is given. @throws CallError 'notFound' */
export function takeBack(store: Store, id: string): void {
  const changed = store.run(
    `UPDATE lesson_assignments SET ended_day = $day, machine = $machine, hlc = $hlc WHERE id = $id AND ended_day IS NULL`,
    { id, day: store.today().day, ...store.stamp() },
  );
  if (changed === 0) throw new CallError('notFound');
}

/** How a pupil takes each unit that is not taken as usual, by 'pack unit'. */
export function unitModes(store: Store, pupilId: string): Map<string, Mode> {
  const rows = store.all<{ unit: string; mode: Mode }>(
    `SELECT pack_id || ' ' || unit_id AS unit, mode FROM unit_settings WHERE pupil_id = $pupilId`,
    { pupilId },
  );
  return new Map(rows.map(({ unit, mode }) => [unit, mode]));
}

export function setUnitMode(store: Store, staffId: string, wish: ParsedRequest<'lessons.setUnit'>): void {
  const { pupilId, packId, unitId, mode } = wish;
  if (!store.get('SELECT 1 AS found FROM pupils WHERE id = $pupilId', { pupilId }))
    throw new CallError('notFound');
  if (mode === 'usual') {
    store.run(
      'DELETE FROM unit_settings WHERE pupil_id = $pupilId AND pack_id = $packId AND unit_id = $unitId',
      {
        pupilId,
        packId,
        unitId,
      },
    );
    return;
  }
  store.run(
    `INSERT INTO unit_settings (pupil_id, pack_id, unit_id, mode, staff_id, day, machine, hlc)
     VALUES ($pupilId, $packId, $unitId, $mode, $staffId, $day, $machine, $hlc)
     ON CONFLICT (pupil_id, pack_id, unit_id) DO UPDATE SET
       mode = excluded.mode, staff_id = excluded.staff_id, day = excluded.day, machine = excluded.machine, hlc = excluded.hlc`,
    { pupilId, packId, unitId, mode, staffId, day: store.today().day, ...store.stamp() },
  );
}
