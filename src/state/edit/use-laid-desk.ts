import { useEffect } from 'react';
import { useSite } from '../atlas/site.ts';
import { tellTrouble } from '../device/trouble.ts';
import { useDesk, type Desk } from './desk.ts';
import { fetchSource } from './fetch-source.ts';

/** What lies on the desk, for which the files are fetched; null until they are there. */
export function useLaidDesk(): Desk | null {
  const { root } = useSite();
  const desk = useDesk();
  const isLaid = desk !== null;
  useEffect(() => {
    if (isLaid) return;
    const load = () => {
      fetchSource(root).catch((error: unknown) => {
        reportError(error);
        tellTrouble({ id: 'source', problems: [], retry: load });
      });
    };
    load();
  }, [root, isLaid]);
  return desk;
}
