import type { Visibility } from '../checkin/types.ts';

/**
 * Who the app is talking to. Exactly one at a time, held by the main process and never taken from a window.
 * - `sealed`: the database is not open; - `setup`: there is no centre yet; - `door`: nobody has signed in.
 */
export const ACTORS = ['sealed', 'setup', 'door', 'pupil', 'teacher', 'keyWorker', 'lead'] as const;
export type Actor = (typeof ACTORS)[number];

/** Adults with an account. */
export const STAFF_ROLES = ['teacher', 'keyWorker', 'lead'] as const satisfies readonly Actor[];
export type StaffRole = (typeof STAFF_ROLES)[number];

/** What there is to see or do. One row of {@link ACCESS} each. */
export type Area =
  /** The list of groups and the pupils' tiles: known names only. */
  | 'tiles'
  /** A pupil's own page: today's own entries. */
  | 'ownPage'
  /** Making a check-in, using a tool. */
  | 'checkIn'
  /** Asking for a person, from any pupil screen. */
  | 'askForPerson'
  /** That somebody asked for a person: name, when, which kind. Never what the check-in says. */
  | 'requests'
  /** The entries of the pupils one is key worker of. */
  | 'entriesOfOwnPupils'
  /** The entries of every pupil. */
  | 'entriesOfAllPupils'
  /** Who opened which entry. */
  | 'viewsOfEntries'
  /** Lessons and the projector. */
  | 'lessons'
  /** Bringing lessons in from other centres, removing them, handing lessons on. */
  | 'packs'
  /** One's own reflections and supervision notes. */
  | 'ownReflections'
  /** The roll: names, year, group, identifiers. Adding, importing, moving and deleting pupils. */
  | 'roll'
  /** A pupil's access needs and picture sign-in. */
  | 'pupilAccess'
  /** Staff accounts, roles and who is key worker of whom. */
  | 'staffAccounts'
  /** The centre's name, bands, term dates, wording. */
  | 'centreSettings'
  /** Anonymised exports. */
  | 'exports'
  /** Backups, recovery key, audit trail. */
  | 'safekeeping';

/**
 * The one table of who may reach what. The main process asks it, the tests walk it, the documentation prints it.
 * What is not named here is refused.
 */
export const ACCESS: Readonly<Record<Area, readonly Actor[]>> = {
  tiles: ['door', 'teacher', 'keyWorker', 'lead'],
  ownPage: ['pupil'],
  checkIn: ['pupil'],
  askForPerson: ['pupil', 'door'],
  requests: ['teacher', 'keyWorker', 'lead'],
  entriesOfOwnPupils: ['keyWorker', 'lead'],
  entriesOfAllPupils: ['lead'],
  viewsOfEntries: ['keyWorker', 'lead'],
  lessons: ['teacher', 'keyWorker', 'lead'],
  packs: ['lead'],
  ownReflections: ['teacher', 'keyWorker', 'lead'],
  // Pupils arrive on any day of the week, also when the lead is out: a key worker may add them.
  roll: ['keyWorker', 'lead'],
  pupilAccess: ['keyWorker', 'lead'],
  staffAccounts: ['lead'],
  centreSettings: ['lead'],
  exports: ['lead'],
  safekeeping: ['lead'],
};

/** Whether an actor may reach an area. */
export function mayReach(actor: Actor, area: Area): boolean {
  return ACCESS[area].includes(actor);
}

/** Whether an actor is an adult with an account. */
export function isStaff(actor: Actor): actor is StaffRole {
  return (STAFF_ROLES as readonly Actor[]).includes(actor);
}

/**
 * How much of a pupil's entry somebody may see:
 * - `content`: all of it;
 * - `request`: only that the pupil asked for a person: name, when, kind;
 * - `nothing`.
 */
export type Sight = 'content' | 'request' | 'nothing';

/**
 * Who may open a pupil's entry. The key worker of that pupil and a lead see what it says. A wish for a person now reaches
 * every adult, as a wish: whoever is nearest must be able to go, and needs no feelings for it.
 * @param isKeyWorkerOfPupil whether this member of staff is key worker of this very pupil
 */
export function visibleTo(visibility: Visibility, actor: Actor, isKeyWorkerOfPupil: boolean): Sight {
  if (!isStaff(actor)) return 'nothing';
  if (actor === 'lead' || (actor === 'keyWorker' && isKeyWorkerOfPupil)) return 'content';
  return visibility === 'personNow' ? 'request' : 'nothing';
}
