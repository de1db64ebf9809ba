import type { Response } from '@harbour/shared/ipc/contract';
import { useRef, useState } from 'react';
import { type CallFailure, useCall, useSend } from '../../app/api.ts';

type Member = Response<'circle.get'>['members'][number];
/** The key keeps each row's field its own while others are taken away. */
export type DraftMember = Member & { key: number };

export interface Circle {
  members: readonly DraftMember[];
  change: (members: readonly DraftMember[]) => void;
  newKey: () => number;
  /** False while a pupil's circle is still read: then it must not be changed. */
  isKnown: boolean;
  /** Keeps the circle where it was changed. @param pupilId known only now for a pupil who is new */
  keep: (pupilId: string) => Promise<CallFailure | undefined>;
}

/** The adults a pupil may ask, as they are and as they are about to be. */
export function useCircle(pupilId: string | null): Circle {
  const { data } = useCall('circle.get', { pupilId: pupilId ?? '' }, { skip: pupilId === null });
  const save = useSend('circle.save');
  const [drafts, setDrafts] = useState<readonly DraftMember[]>();
  const lastKey = useRef(1000);
  return {
    members: drafts ?? (data?.members ?? []).map((member, key) => ({ ...member, key })),
    change: setDrafts,
    newKey: () => {
      lastKey.current += 1;
      return lastKey.current;
    },
    isKnown: pupilId === null || data !== undefined,
    keep: async (id) => {
      if (drafts === undefined) return undefined;
      const members = drafts.flatMap(({ label, avatar }) =>
        label.trim() === '' ? [] : [{ label: label.trim(), avatar }],
      );
      const answer = await save.send({ pupilId: id, members });
      return answer.ok ? undefined : answer.failure;
    },
  };
}
