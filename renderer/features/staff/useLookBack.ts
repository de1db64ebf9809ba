import { useState } from 'react';
import { type CallFailure, useCall, useSend } from '../../app/api.ts';

export interface LookBack {
  /** Undefined while it is read, and for a pupil who is not there yet. */
  isAllowed: boolean | undefined;
  signsInWithPictures: boolean;
  choose: (isAllowed: boolean) => void;
  /** Keeps the choice where it is another than before. */
  keep: () => Promise<CallFailure | undefined>;
}

/** Whether a pupil may see own entries of earlier days, as it is and as it is about to be. */
export function useLookBack(pupilId: string | null): LookBack {
  const { data } = useCall('pupils.lookBack', { pupilId: pupilId ?? '' }, { skip: pupilId === null });
  const save = useSend('pupils.setLookBack');
  const [chosen, setChosen] = useState<boolean>();
  return {
    isAllowed: data && (chosen ?? data.isAllowed),
    signsInWithPictures: data?.signsInWithPictures ?? false,
    choose: setChosen,
    keep: async () => {
      if (pupilId === null || chosen === undefined || chosen === data?.isAllowed) return undefined;
      const answer = await save.send({ pupilId, isAllowed: chosen });
      return answer.ok ? undefined : answer.failure;
    },
  };
}
