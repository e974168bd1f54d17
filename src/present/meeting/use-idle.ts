import { useEffect, useState } from 'react';

/** How long the controls stay after the pointer last moved, in milliseconds. */
const STAY = 2500;

/** Whether the pointer has long been still: then what it would press may go. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(true);
  useEffect(() => {
    let timer = 0;
    const move = () => {
      setIdle(false);
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        setIdle(true);
      }, STAY);
    };
    addEventListener('pointermove', move);
    addEventListener('pointerdown', move);
    return () => {
      clearTimeout(timer);
      removeEventListener('pointermove', move);
      removeEventListener('pointerdown', move);
    };
  }, []);
  return isIdle;
}
