import { useMemo } from 'react';
import { drawnOnBy } from '../../domain/links/back-links.ts';
import { useAtlas, type Atlas } from '../atlas/atlas.ts';
import { useUrlState } from '../navigation/use-url-state.ts';

/** The initiatives that an open approach or challenge leads to. */
function highlightsOf(ficheId: string | null, atlas: Atlas): ReadonlySet<string> | null {
  const fiche = ficheId ? atlas.fiches.get(ficheId) : undefined;
  if (!fiche || fiche.kind === 'initiative') return null;
  const drawing = drawnOnBy(fiche.id, atlas.dataset.initiatives).map(
    ({ initiative }) => initiative.id,
  );
  const linked = fiche.links.map(({ to }) => to);
  const linking = (atlas.back.get(fiche.id) ?? []).map(({ from }) => from);
  return new Set([...drawing, ...linked, ...linking].filter((id) => atlas.initiatives.has(id)));
}

/** Ids of what the open fiche points at, worked out anew only when another is opened. */
export function useHighlighted(): ReadonlySet<string> | null {
  const atlas = useAtlas();
  const { ficheId } = useUrlState().state;
  return useMemo(() => highlightsOf(ficheId, atlas), [ficheId, atlas]);
}
