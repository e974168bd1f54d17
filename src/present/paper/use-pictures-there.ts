import { useEffect, useState } from 'react';

/** Whether the pictures of a sheet are there, or cannot be had: it is printed with them. */
export function usePicturesThere(isDrawn: boolean): boolean {
  const [areThere, setThere] = useState(false);
  useEffect(() => {
    if (!isDrawn) return;
    let isWanted = true;
    // One that cannot be had leaves its description, and the sheet is printed all the same.
    void Promise.allSettled([...document.images].map((image) => image.decode())).then(() => {
      if (isWanted) setThere(true);
    });
    return () => {
      isWanted = false;
    };
  }, [isDrawn]);
  return areThere;
}
