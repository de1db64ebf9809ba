import type { Response } from '@harbour/shared/ipc/contract';

/** Something on the home page that waits for this member of staff. */
export type Need =
  | { kind: 'requests' | 'withoutGroup' | 'withoutPictures' | 'withoutKeyWorker'; count: number }
  | { kind: 'noGroups' | 'noPupils' };

type Known = {
  requests: number;
  groups: Response<'groups.list'>['groups'] | undefined;
  pupils: Response<'pupils.list'>['pupils'] | undefined;
  /** May add and change pupils and groups. */
  mayEdit: boolean;
  /** May say who is key worker of whom. */
  isLead: boolean;
};

/** What to put under "What needs me", most pressing first. Nobody is told of what they may not change. */
export function needsOf({ requests, groups, pupils, mayEdit, isLead }: Known): Need[] {
  const needs: Need[] = [];
  if (requests > 0) needs.push({ kind: 'requests', count: requests });
  if (!mayEdit || !groups || !pupils) return needs;
  if (pupils.length === 0) {
    needs.push({ kind: groups.length === 0 ? 'noGroups' : 'noPupils' });
    return needs;
  }
  const withPictures = new Set(groups.filter((group) => group.pictureSignIn).map((group) => group.id));
  const counted: readonly [Extract<Need, { count: number }>['kind'], number][] = [
    ['withoutGroup', pupils.filter((pupil) => pupil.groupId === null).length],
    [
      'withoutPictures',
      pupils.filter(
        (pupil) => pupil.groupId !== null && withPictures.has(pupil.groupId) && !pupil.hasPictures,
      ).length,
    ],
    ['withoutKeyWorker', isLead ? pupils.filter((pupil) => pupil.keyWorkerIds.length === 0).length : 0],
  ];
  for (const [kind, count] of counted) if (count > 0) needs.push({ kind, count });
  return needs;
}
