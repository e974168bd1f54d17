import { useEffect, useState } from 'react';

/** The time, anew each second while it is wanted, in milliseconds since 1970. */
export function useNow(isWanted: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!isWanted) return;
    const timer = setInterval(() => {
      setNow(Date.now());
    }, 500);
    return () => {
      clearInterval(timer);
    };
  }, [isWanted]);
  return now;
}
