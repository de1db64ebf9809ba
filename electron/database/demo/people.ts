import type { StaffRole } from '@harbour/shared/domain/access/roles';
import type { Band } from '@harbour/shared/domain/checkin/types';
import { saveGroup } from '../repositories/groups.ts';
import { savePupil, setPictures } from '../repositories/pupils.ts';
import { addFirstLead, type StoredSecret, saveStaff, writeSecret } from '../repositories/staff.ts';
import type { Store } from '../store.ts';
import { type Temper, temperOf } from './moods.ts';
import { type MadeUpName, STAFF_NAMES } from './names.ts';
import type { Random } from './random.ts';

export type DemoStaff = { readonly id: string; readonly name: string; readonly role: StaffRole };
export type DemoGroup = {
  readonly id: string;
  readonly name: string;
  readonly band: Band;
  readonly years: readonly number[];
};
export type DemoPupil = { readonly id: string; readonly band: Band; readonly temper: Temper };

const ROLES: readonly StaffRole[] = ['lead', 'keyWorker', 'keyWorker', 'teacher'];

/** @param leadId the first lead, whose key slot carries this id; `secret` lets every one of them in */
export function makeStaff(
  store: Store,
  count: number,
  leadId: string | null,
  secret: StoredSecret | null,
): DemoStaff[] {
  return Array.from({ length: count }, (_, index) => {
    const role = ROLES[index % ROLES.length] ?? 'teacher';
    const name = STAFF_NAMES[index % STAFF_NAMES.length] ?? 'Alex Doe';
    let id = leadId;
    if (index === 0 && id !== null) addFirstLead(store, { id, name });
    else id = saveStaff(store, { id: null, name, role });
    if (secret) writeSecret(store, id, 'passphrase', secret);
    return { id, name, role };
  });
}

const GROUPS: readonly (readonly [name: string, band: Band, years: readonly number[]])[] = [
  ['Kingfishers', 'primary', [4, 5, 6]],
  ['Herons', 'secondary', [7, 8, 9]],
  ['Terns', 'secondary', [10, 11]],
  ['Dippers', 'primary', [3, 4]],
  ['Ospreys', 'secondary', [7, 8]],
  ['Curlews', 'secondary', [9, 10]],
  ['Wagtails', 'primary', [5, 6]],
  ['Plovers', 'secondary', [8, 9]],
  ['Egrets', 'secondary', [11]],
  ['Sanderlings', 'primary', [3, 4, 5]],
  ['Shearwaters', 'secondary', [7]],
  ['Gannets', 'secondary', [10]],
];

/** The first of them signs in with pictures, the others by the tile. */
export function makeGroups(store: Store, count: number): DemoGroup[] {
  return Array.from({ length: count }, (_, index) => {
    const [base = 'Group', band = 'secondary', years = []] = GROUPS[index % GROUPS.length] ?? [];
    const round = Math.floor(index / GROUPS.length);
    const name = round === 0 ? base : `${base} ${round + 1}`;
    const id = saveGroup(store, { id: null, name, band, pictureSignIn: index === 0 });
    return { id, name, band, years };
  });
}

/** One new pupil in a group, with a key worker. */
export function makePupil(
  store: Store,
  group: DemoGroup,
  keyWorkers: readonly DemoStaff[],
  name: () => MadeUpName,
  random: Random,
): DemoPupil {
  const id = savePupil(store, {
    id: null,
    ...name(),
    yearGroup: random.pick(group.years),
    groupId: group.id,
    avatar: random.between(0, 23),
    keyWorkerIds: keyWorkers.length > 0 ? [random.pick(keyWorkers).id] : [],
  });
  return { id, band: group.band, temper: temperOf(random) };
}

/** The same three pictures for every made-up pupil who signs in with pictures. */
export const DEMO_PICTURES: readonly number[] = [0, 1, 2];

export function givePictures(store: Store, pupils: readonly DemoPupil[]): void {
  for (const { id } of pupils) setPictures(store, id, DEMO_PICTURES);
}
