import { useEffect, useState } from 'react';

/** True once a view has stood for some milliseconds. */
export function useSlow(after: number): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSlow(true);
    }, after);
    return () => {
      clearTimeout(timer);
    };
  }, [after]);
  return isSlow;
}

/** How long what the first view can begin without waits for it, in milliseconds. */
const SETTLED = 50;

/** True once the first view stands: what it can begin without comes then; never while a page is written. */
export const useSettled = () => useSlow(SETTLED);
