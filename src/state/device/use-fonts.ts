import { useEffect, useState } from 'react';

/** Grows by one once the fonts are there, when names measure otherwise. */
export function useFonts(): number {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    void document.fonts.ready.then(() => {
      setTurn((count) => count + 1);
    });
  }, []);
  return turn;
}
