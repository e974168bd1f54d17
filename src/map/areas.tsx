import { useMemo } from 'react';
import type { Approach, Place } from '../domain/model.ts';
import { useAtlas } from '../state/atlas.ts';
import { useHovered } from '../state/hover.ts';
import { primarySign } from '../state/primary.ts';
import { useResults } from '../state/results.tsx';
import { useUrlState } from '../state/use-url-state.ts';
import { AreaShape } from './area-shape.tsx';

const LEVEL_ORDER = ['commune', 'section', 'neighbourhood', 'site', 'region'] as const;

/** Every shape of the map: communes always, approximate circles where an initiative is, the region's outline. */
export function Areas({ onCommune }: { onCommune: (place: Place) => void }) {
  const atlas = useAtlas();
  const { shown, origin, highlighted, here } = useResults();
  const focus = highlighted ?? here;
  const { state } = useUrlState();
  const hovered = useHovered();

  const tints = useMemo(() => {
    const byPlace = new Map<string, Approach | undefined>();
    for (const initiative of atlas.dataset.initiatives) {
      if (!shown.has(initiative.id)) continue;
      const { approach } = primarySign(initiative, state.query, atlas);
      for (const id of initiative.places) if (!byPlace.has(id)) byPlace.set(id, approach);
    }
    return byPlace;
  }, [atlas, shown, state.query]);

  const lit = (id: string | null) => new Set(id ? (atlas.initiatives.get(id)?.places ?? []) : []);
  const selectedPlaces = lit(state.ficheId);
  const hoveredPlaces = lit(hovered);
  const litPlaces = new Set([...(focus ?? [])].flatMap((id) => [...lit(id)]));
  const originId = origin?.kind === 'place' ? origin.placeId : null;

  const drawn = atlas.dataset.places.filter(
    ({ id, level }) =>
      level === 'commune' || level === 'region' || tints.has(id) || id === originId,
  );
  const ordered = [...drawn].sort(
    (a, b) => LEVEL_ORDER.indexOf(a.level) - LEVEL_ORDER.indexOf(b.level),
  );
  return ordered.map((place) => (
    <AreaShape
      key={place.id}
      place={place}
      tint={tints.get(place.id)}
      flags={[
        ...(tints.has(place.id) ? ['present'] : []),
        ...(focus && !litPlaces.has(place.id) ? ['faded'] : []),
        ...(selectedPlaces.has(place.id) ? ['selected'] : []),
        ...(hoveredPlaces.has(place.id) ? ['hovered'] : []),
        ...(place.id === originId ? ['origin'] : []),
      ]}
      {...(place.level === 'commune' ? { onClick: onCommune } : {})}
    />
  ));
}
