import type { RequestKind } from '@harbour/shared/domain/checkin/types';
import type { ParsedRequest, Response } from '@harbour/shared/ipc/contract';
import { CallError } from '@harbour/shared/ipc/errors';
import type { Store } from '../store.ts';
import { displayNamesIn } from './displayNames.ts';

type PersonRequest = Response<'requests.list'>['requests'][number];
type OwnRequest = NonNullable<Response<'pupil.home'>['request']>;

/** How many answered requests the list shows; older ones belong to the progress screens. */
const ANSWERED_SHOWN = 50;

/**
 * Keeps a person request. Durable when it returns: SQLite's commit has been flushed to the disk.
 * @param pupilId null when it was asked at the door, before anyone signed in
 */
export function ask(
  store: Store,
  pupilId: string | null,
  kind: RequestKind,
  checkinId: string | null,
): string {
  const id = store.newId();
  store.run(
    `INSERT INTO person_requests (id, pupil_id, checkin_id, kind, at, day, machine, hlc)
     VALUES ($id, $pupilId, $checkinId, $kind, $at, $day, $machine, $hlc)`,
    { id, pupilId, checkinId, kind, ...store.today(), ...store.stamp() },
  );
  return id;
}

/** How many requests nobody has dealt with yet. */
export function countWaiting(store: Store): number {
  return store.get<{ n: number }>(`SELECT count(*) AS n FROM person_requests WHERE state <> 'done'`)?.n ?? 0;
}

/** How many nobody has even seen or handed over: these keep the app from closing. */
export function countUnseen(store: Store): number {
  return store.get<{ n: number }>(`SELECT count(*) AS n FROM person_requests WHERE state = 'open'`)?.n ?? 0;
}

type RequestRow = {
  id: string;
  pupilId: string | null;
  groupId: string | null;
  groupName: string | null;
  kind: RequestKind;
  at: number;
  day: string;
  state: PersonRequest['state'];
  answers: string;
};

const ANSWERS = `
  (SELECT json_group_array(json_object('staffName', s.name, 'action', a.action, 'toStaffName', t.name,
      'note', a.note, 'at', a.at) ORDER BY a.at, a.id)
   FROM responses AS a JOIN staff AS s ON s.id = a.staff_id LEFT JOIN staff AS t ON t.id = a.to_staff_id
   WHERE a.request_id = r.id) AS answers`;

/** Waiting requests, oldest first; or the latest answered ones, newest first. */
export function listRequests(store: Store, which: 'waiting' | 'answered'): PersonRequest[] {
  const where =
    which === 'waiting'
      ? `r.state <> 'done' ORDER BY r.at, r.id`
      : `r.state = 'done' ORDER BY r.at DESC, r.id DESC`;
  const rows = store.all<RequestRow>(
    `SELECT r.id, r.pupil_id AS pupilId, p.group_id AS groupId, g.name AS groupName, r.kind, r.at, r.day, r.state, ${ANSWERS}
     FROM person_requests AS r LEFT JOIN pupils AS p ON p.id = r.pupil_id LEFT JOIN groups AS g ON g.id = p.group_id
     WHERE ${where} LIMIT $limit`,
    { limit: which === 'waiting' ? -1 : ANSWERED_SHOWN },
  );
  // Few pupils wait at once: their groups are read, not the roll.
  const groupIds = new Set(rows.flatMap(({ pupilId, groupId }) => (pupilId === null ? [] : [groupId])));
  const names = new Map([...groupIds].flatMap((groupId) => [...displayNamesIn(store, groupId)]));
  return rows.map(({ pupilId, groupId: _, answers, ...row }) => ({
    ...row,
    pupilName: pupilId === null ? null : (names.get(pupilId) ?? null),
    answers: JSON.parse(answers) as PersonRequest['answers'],
  }));
}

type Reply = ParsedRequest<'requests.answer'> & { staffId: string };

/**
 * Writes down who answered and what they did. A request goes from open to seen, handed over (to a named person)
 * or done; one that is done stays done.
 * @throws CallError 'notFound', 'conflict' when it is done already, 'badRequest' for a hand-over to nobody
 */
export function answer(store: Store, { requestId, staffId, action, toStaffId, note }: Reply): void {
  if ((action === 'handedOver') !== (toStaffId !== null)) throw new CallError('badRequest');
  store.transaction(() => {
    const request = store.get<{ state: string }>('SELECT state FROM person_requests WHERE id = $requestId', {
      requestId,
    });
    if (!request) throw new CallError('notFound');
    if (request.state === 'done') throw new CallError('conflict');
    store.run(
      `INSERT INTO responses (id, request_id, staff_id, action, to_staff_id, note, at, day, machine, hlc)
       VALUES ($id, $requestId, $staffId, $action, $toStaffId, $note, $at, $day, $machine, $hlc)`,
      { id: store.newId(), requestId, staffId, action, toStaffId, note, ...store.today(), ...store.stamp() },
    );
    store.run(
      'UPDATE person_requests SET state = $action, machine = $machine, hlc = $hlc WHERE id = $requestId',
      {
        requestId,
        action,
        ...store.stamp(),
      },
    );
  });
}

/** The pupil's own latest request, while it waits or if it was made today. */
export function ownRequest(store: Store, pupilId: string): OwnRequest | null {
  const row = store.get<Omit<OwnRequest, 'answer'> & { answer: string | null }>(
    `SELECT r.id, r.kind, r.at, r.state,
       (SELECT json_object('by', s.name, 'at', a.at, 'to', t.name) FROM responses AS a JOIN staff AS s ON s.id = a.staff_id
          LEFT JOIN staff AS t ON t.id = a.to_staff_id
          WHERE a.request_id = r.id ORDER BY a.at DESC, a.id DESC LIMIT 1) AS answer
     FROM person_requests AS r
     WHERE r.pupil_id = $pupilId AND (r.state <> 'done' OR r.day = $day) ORDER BY r.at DESC, r.id DESC LIMIT 1`,
    { pupilId, day: store.today().day },
  );
  if (!row) return null;
  return { ...row, answer: row.answer === null ? null : (JSON.parse(row.answer) as OwnRequest['answer']) };
}
