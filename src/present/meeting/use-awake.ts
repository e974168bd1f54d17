import { useEffect } from 'react';

/** Keeps the screen from going to sleep for as long as it is shown. */
export function useAwake(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let isWanted = true;
    const ask = async () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      const given = await navigator.wakeLock.request('screen');
      if (isWanted) lock = given;
      else await given.release();
    };
    const tryAsk = () => {
      ask().catch(() => {
        // A low battery or a policy may refuse: then the device sleeps as it always does.
        lock = null;
      });
    };
    tryAsk();
    document.addEventListener('visibilitychange', tryAsk);
    return () => {
      isWanted = false;
      document.removeEventListener('visibilitychange', tryAsk);
      void lock?.release();
    };
  }, []);
}
