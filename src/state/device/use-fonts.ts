import { useEffect, useState } from 'react';

/** Grows by one whenever fonts have come, when names measure otherwise. */
export function useFonts(): number {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const again = () => {
      setTurn((count) => count + 1);
    };
    document.fonts.addEventListener('loadingdone', again);
    return () => {
      document.fonts.removeEventListener('loadingdone', again);
    };
  }, []);
  return turn;
}
