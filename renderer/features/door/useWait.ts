import { useEffect, useState } from 'react';

export type Wait = {
  /** Seconds left; 0 when there is none. */
  seconds: number;
  /** How long it was when it began. */
  from: number;
  /** True once a wait came to its end. */
  isOver: boolean;
  start: (seconds: number) => void;
};

/** Counts a wait down by the clock, so that a sleeping computer does not lengthen it. */
export function useWait(): Wait {
  const [from, setFrom] = useState(0);
  const [until, setUntil] = useState<number | null>(null);
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (until === null) return;
    const tick = (): void => setSeconds(Math.max(0, Math.ceil((until - Date.now()) / 1000)));
    tick();
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [until]);
  return {
    seconds,
    from,
    isOver: until !== null && seconds === 0,
    start: (length) => {
      setFrom(length);
      setSeconds(length);
      setUntil(Date.now() + length * 1000);
    },
  };
}
