import type { Request } from '@harbour/shared/ipc/contract';
import { useState } from 'react';
import { type CallFailure, useSend } from '../../app/api.ts';
import { useWait } from '../../app/useWait.ts';

type Outcome = {
  kind: 'none' | 'saved' | 'weak' | 'wrong';
  /** Why it was too weak. */
  reason: string | null;
  triesLeft: number | null;
};

const nothing: Outcome = { kind: 'none', reason: null, triesLeft: null };

/** Changes one's own passphrase or PIN and keeps how it went. */
export function useOwnSecret(which: Request<'staff.setOwnSecret'>['which']) {
  const { send, busy } = useSend('staff.setOwnSecret');
  const { secondsLeft, waitFor } = useWait();
  const [outcome, setOutcome] = useState<Outcome>(nothing);
  const [failure, setFailure] = useState<CallFailure>();

  const change = async (current: string, next: string): Promise<boolean> => {
    setOutcome(nothing);
    setFailure(undefined);
    const answer = await send({ which, current, next });
    if (!answer.ok) {
      setFailure(answer.failure);
      return false;
    }
    const { value } = answer;
    if (value.outcome === 'wait') waitFor(value.seconds);
    if (value.outcome === 'weak') setOutcome({ ...nothing, kind: 'weak', reason: value.reason });
    if (value.outcome === 'no') setOutcome({ ...nothing, kind: 'wrong', triesLeft: value.triesBeforeWait });
    if (value.outcome === 'saved') setOutcome({ ...nothing, kind: 'saved' });
    return value.outcome === 'saved';
  };
  return { change, busy, outcome, failure, secondsLeft, forget: () => setOutcome(nothing) };
}
