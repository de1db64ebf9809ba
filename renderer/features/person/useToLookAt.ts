import { mayReach } from '@harbour/shared/domain/access/roles';
import type { Response } from '@harbour/shared/ipc/contract';
import { useCall } from '../../app/api.ts';
import type { StaffSession } from '../staff/staffSession.ts';

type Nudge = Response<'nudges.list'>['nudges'][number];

export interface ToLookAtList {
  unseen: readonly Nudge[];
  seen: readonly Nudge[];
  hasTrouble: boolean;
  /** False until it was read; then nothing may be said about there being nothing. */
  isKnown: boolean;
}

/** The check-ins that may want this member of staff's look; for a teacher there are never any. */
export function useToLookAt(session: StaffSession): ToLookAtList {
  const isAllowed = mayReach(session.actor, 'entriesOfOwnPupils');
  const { data, failure } = useCall('nudges.list', {}, { skip: !isAllowed });
  const nudges = data?.nudges ?? [];
  return {
    unseen: nudges.filter(({ seen }) => seen === null),
    seen: nudges.filter(({ seen }) => seen !== null),
    hasTrouble: failure !== undefined,
    isKnown: !isAllowed || data !== undefined,
  };
}
