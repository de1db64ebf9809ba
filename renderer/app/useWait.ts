import { useEffect, useState } from 'react';

/** Often enough that no second is passed over, where it is counted on the screen. */
const LOOK_MS = 250;

/** A wait that main asked for after several secrets that did not match. */
export interface Wait {
  /** 0 when nothing has to be waited for. */
  secondsLeft: number;
  /** How long it was when it began. */
  from: number;
  /** True once a wait came to its end. */
  isOver: boolean;
  waitFor: (seconds: number) => void;
}

/** Counts a wait down by the clock, so that a sleeping computer does not lengthen it. */
export function useWait(): Wait {
  const [wait, setWait] = useState<{ from: number; until: number } | null>(null);
  const [secondsLeft, setSecondsLeft] = useState(0);
  useEffect(() => {
    if (wait === null) return undefined;
    const look = (): void => {
      const left = Math.max(0, Math.ceil((wait.until - Date.now()) / 1000));
      setSecondsLeft(left);
      if (left === 0) clearInterval(timer);
    };
    const timer = setInterval(look, LOOK_MS);
    return () => clearInterval(timer);
  }, [wait]);
  return {
    secondsLeft,
    from: wait?.from ?? 0,
    isOver: wait !== null && secondsLeft === 0,
    waitFor: (seconds) => {
      setSecondsLeft(seconds);
      setWait({ from: seconds, until: Date.now() + seconds * 1000 });
    },
  };
}
