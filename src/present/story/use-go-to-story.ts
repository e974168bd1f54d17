import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { pagePath } from '../../state/url/write-url.ts';

/** Opens a story of this device by its id; null for whichever comes first. */
export function useGoToStory(): (id: string | null) => void {
  const [, navigate] = useLocation();
  const { state } = useUrlState();
  const path = `/${pagePath(state.language, { kind: 'story' })}`;
  return useCallback(
    (id) => {
      navigate(id === null ? path : `${path}?story=${id}`);
    },
    [navigate, path],
  );
}
