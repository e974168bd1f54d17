import { startTransition, useEffect, useState } from 'react';

/** False when first drawn, true a moment later: parts the making of a view into shorter tasks. */
export function useLater(): boolean {
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    startTransition(() => {
      setLater(true);
    });
  }, []);
  return isLater;
}
