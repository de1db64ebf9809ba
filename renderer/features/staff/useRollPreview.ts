import type { Response } from '@harbour/shared/ipc/contract';
import { useEffect, useRef, useState } from 'react';
import { type CallFailure, useSend } from '../../app/api.ts';
import type { ImportWish } from './importWish.ts';

/** Long enough for a second choice to follow, short enough to feel like an answer. */
const PAUSE_MS = 200;

type Preview = {
  /** The newest answer; the one before stays until the next is there, so that the page does not jump. */
  preview: Response<'roll.preview'> | undefined;
  /** False while the newest answer belongs to an older wish. */
  isCurrent: boolean;
  failure: CallFailure | undefined;
};

/** Asks main what an import would do, again after each change. Answers that were overtaken are dropped. */
export function useRollPreview(wish: ImportWish): Preview {
  const { send } = useSend('roll.preview');
  const latest = useRef(send);
  latest.current = send;
  const [answer, setAnswer] = useState<{ wish: ImportWish; preview: Response<'roll.preview'> }>();
  const [failure, setFailure] = useState<CallFailure>();
  useEffect(() => {
    let isOvertaken = false;
    const timer = setTimeout(async () => {
      const sent = await latest.current(wish);
      if (isOvertaken) return;
      setFailure(sent.ok ? undefined : sent.failure);
      if (sent.ok) setAnswer({ wish, preview: sent.value });
    }, PAUSE_MS);
    return () => {
      isOvertaken = true;
      clearTimeout(timer);
    };
  }, [wish]);
  return { preview: answer?.preview, isCurrent: answer?.wish === wish, failure };
}
