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
