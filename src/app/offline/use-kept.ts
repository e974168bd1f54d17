import { useEffect } from 'react';
import { useSite } from '../../state/atlas/site-context.ts';
import { savesData } from '../../state/device/saves-data.ts';
import { isFromDevice, tellOffline } from '../../state/device/offline.ts';

/** How long after a view stands it is kept, in milliseconds: what is seen comes first. */
const PATIENCE = 3000;

const isFramed = () => window.top !== window;

/** Once is enough for all views that follow. */
let isBegun = false;

/** Has the device keep the site once a view stands; not in another site's frame, nor where data are dear. */
export function useKept(isOwn: boolean): void {
  const { root } = useSite();
  useEffect(() => {
    // A site that is being built changes with every keystroke.
    if (!isOwn || isFramed() || !import.meta.env.PROD || isBegun) return;
    if (savesData() && !isFromDevice()) {
      tellOffline({ kept: 'waiting' });
      return;
    }
    if (isFromDevice()) tellOffline({ kept: 'kept' });
    const timer = setTimeout(() => {
      isBegun = true;
      import('./keep-offline.ts').then(({ keepOffline }) => keepOffline(root)).catch(reportError);
    }, PATIENCE);
    return () => {
      clearTimeout(timer);
    };
  }, [isOwn, root]);
}
