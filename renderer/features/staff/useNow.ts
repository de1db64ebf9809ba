import { useEffect, useState } from 'react';

/** The present moment in UTC milliseconds, fresh every half minute: enough for 'three minutes ago'. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
