import { useCallback } from 'react';
import type { UrlState } from '../url/url-state.ts';
import { useUrlState } from './use-url-state.ts';

/** Where a link to a fiche leads from here: on the map to its sheet, from a page to its page. */
export function useFicheTarget(): (id: string) => Partial<UrlState> {
  const { state } = useUrlState();
  const onMap = state.page.kind === 'map';
  return useCallback(
    (id) => (onMap ? { ficheId: id, view: null } : { page: { kind: 'fiche', id }, ficheId: null }),
    [onMap],
  );
}
