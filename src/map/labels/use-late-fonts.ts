import { useEffect, useState } from 'react';

/** Grows by one whenever fonts come later than what is drawn: names measure otherwise then. */
export function useLateFonts(): number {
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
