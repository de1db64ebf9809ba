import { useEffect, useState } from 'react';

/** A wait that main asked for after several wrong secrets. `secondsLeft` is 0 when nothing has to be waited for. */
export function useWait(): { secondsLeft: number; waitFor: (seconds: number) => void } {
  const [until, setUntil] = useState<number | null>(null);
  const [secondsLeft, setSecondsLeft] = useState(0);
  useEffect(() => {
    if (until === null) return undefined;
    const tick = (): void => {
      const left = Math.ceil((until - Date.now()) / 1000);
      setSecondsLeft(Math.max(0, left));
      if (left <= 0) setUntil(null);
    };
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [until]);
  return {
    secondsLeft,
    waitFor: (seconds) => {
      setSecondsLeft(seconds);
      setUntil(Date.now() + seconds * 1000);
    },
  };
}

/** Rounded up so that the words change seldom: a figure that runs is no help to anybody who waits. */
export function roughWait(seconds: number): { unit: 'seconds' | 'minutes'; count: number } {
  return seconds > 50
    ? { unit: 'minutes', count: Math.ceil(seconds / 60) }
    : { unit: 'seconds', count: Math.ceil(seconds / 10) * 10 };
}
