import type { StaffRole } from '@harbour/shared/domain/access/roles';
import { NO_TRIES, type ThrottleState, throttleStateSchema } from '@harbour/shared/domain/access/throttle';
import type { Response } from '@harbour/shared/ipc/contract';
import { CallError } from '@harbour/shared/ipc/errors';
import type { Store } from '../store.ts';

type StaffMember = Response<'staff.list'>['staff'][number];
type StaffAtDoor = Response<'door.staff'>['staff'][number];

/** How many different abstract avatars there are. */
const AVATARS = 24;

/** A passphrase or PIN as it is stored: never the secret itself. */
export type StoredSecret = {
  parameters: { N: number; r: number; p: number };
  salt: Uint8Array;
  hash: Uint8Array;
};

const HAS = `
  EXISTS (SELECT 1 FROM staff_secrets AS s WHERE s.staff_id = staff.id AND s.which = 'passphrase') AS hasPassphrase,
  EXISTS (SELECT 1 FROM staff_secrets AS s WHERE s.staff_id = staff.id AND s.which = 'pin') AS hasPin`;
const HERE = 'deleted IS NULL AND left_day IS NULL';

type StaffRow = {
  id: string;
  name: string;
  role: StaffRole;
  avatar: number;
  hasPassphrase: number;
  hasPin: number;
};

function toMember({ hasPassphrase, hasPin, ...member }: StaffRow): StaffMember {
  return { ...member, hasPassphrase: hasPassphrase === 1, hasPin: hasPin === 1 };
}

/** Everyone who works here now, by name. */
export function listStaff(store: Store): StaffMember[] {
  return store
    .all<StaffRow>(
      `SELECT id, name, role, avatar, ${HAS} FROM staff WHERE ${HERE} ORDER BY name COLLATE NOCASE, id`,
    )
    .map(toMember);
}

/** Whoever can sign in, as the door shows them: no roles, so that a pupil cannot tell whom to guess for. */
export function listStaffAtDoor(store: Store): StaffAtDoor[] {
  return listStaff(store)
    .filter(({ hasPassphrase }) => hasPassphrase)
    .map(({ id, name, avatar, hasPin, role }) => ({ id, name, avatar, hasPin, isLead: role === 'lead' }));
}

export function getStaff(store: Store, id: string): StaffMember | null {
  const row = store.get<StaffRow>(
    `SELECT id, name, role, avatar, ${HAS} FROM staff WHERE id = $id AND ${HERE}`,
    { id },
  );
  return row ? toMember(row) : null;
}

export function countLeads(store: Store): number {
  return store.get<{ n: number }>(`SELECT count(*) AS n FROM staff WHERE role = 'lead' AND ${HERE}`)?.n ?? 0;
}

/**
 * Adds (id null) or changes a member of staff. @returns their id. @throws CallError 'notFound'
 * @param newId the id of somebody new, where a key slot already carries it
 */
export function saveStaff(
  store: Store,
  member: { id: string | null; name: string; role: StaffRole },
  newId: string = store.newId(),
): string {
  const { name, role } = member;
  if (member.id === null) {
    const id = newId;
    const taken = store.get<{ n: number }>('SELECT count(*) AS n FROM staff')?.n ?? 0;
    store.run(
      `INSERT INTO staff (id, name, role, avatar, machine, hlc) VALUES ($id, $name, $role, $avatar, $machine, $hlc)`,
      { id, name, role, avatar: taken % AVATARS, ...store.stamp() },
    );
    return id;
  }
  const changed = store.run(
    `UPDATE staff SET name = $name, role = $role, machine = $machine, hlc = $hlc WHERE id = $id AND ${HERE}`,
    { id: member.id, name, role, ...store.stamp() },
  );
  if (changed === 0) throw new CallError('notFound');
  return member.id;
}

/** The lead of a new centre, whose id the first key slot already carries. */
export function addFirstLead(store: Store, { id, name }: { id: string; name: string }): void {
  store.run(
    `INSERT INTO staff (id, name, role, avatar, machine, hlc) VALUES ($id, $name, 'lead', 0, $machine, $hlc)`,
    { id, name, ...store.stamp() },
  );
}

type SecretRow = { parameters: string; salt: Uint8Array; hash: Uint8Array };

export function readSecret(store: Store, staffId: string, which: 'passphrase' | 'pin'): StoredSecret | null {
  const row = store.get<SecretRow>(
    'SELECT parameters, salt, hash FROM staff_secrets WHERE staff_id = $staffId AND which = $which',
    { staffId, which },
  );
  return row ? { ...row, parameters: JSON.parse(row.parameters) as StoredSecret['parameters'] } : null;
}

export function writeSecret(
  store: Store,
  staffId: string,
  which: 'passphrase' | 'pin',
  secret: StoredSecret,
): void {
  const { parameters, salt, hash } = secret;
  store.run(
    `INSERT INTO staff_secrets (staff_id, which, parameters, salt, hash, machine, hlc)
     VALUES ($staffId, $which, $parameters, $salt, $hash, $machine, $hlc)
     ON CONFLICT (staff_id, which) DO UPDATE SET parameters = excluded.parameters, salt = excluded.salt,
       hash = excluded.hash, machine = excluded.machine, hlc = excluded.hlc`,
    { staffId, which, parameters: JSON.stringify(parameters), salt, hash, ...store.stamp() },
  );
}

/** Where this person's tries are counted, durably, for the brake on guessing. */
export function staffTries(
  store: Store,
  staffId: string,
): { read(): ThrottleState; write(state: ThrottleState): void } {
  return {
    read() {
      const row = store.get<{ state: string }>('SELECT state FROM staff_tries WHERE staff_id = $staffId', {
        staffId,
      });
      return row ? throttleStateSchema.parse(JSON.parse(row.state)) : NO_TRIES;
    },
    write(state) {
      store.run(
        `INSERT INTO staff_tries (staff_id, state) VALUES ($staffId, $state)
         ON CONFLICT (staff_id) DO UPDATE SET state = excluded.state`,
        { staffId, state: JSON.stringify(state) },
      );
    },
  };
}
