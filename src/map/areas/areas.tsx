import { useDeferredValue, useMemo } from 'react';
import { INNER_LEVELS, type Place } from '../../domain/model.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useHovered } from '../../state/device/hover.ts';
import { useResults } from '../../state/results/results.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { AreaShape } from './area-shape.tsx';

/** The smaller over the larger, and the outline of the region over all. */
const LEVEL_ORDER = [...INNER_LEVELS, 'region'] as const;

/** Every shape of the map: communes always, approximate circles where an initiative is, the region's outline. */
export function Areas({ onCommune }: { onCommune: (place: Place) => void }) {
  const atlas = useAtlas();
  const { markers: latest, origin, highlighted, here } = useResults();
  const { named } = useDeferredValue(latest);
  const focus = highlighted ?? here;
  const { state } = useUrlState();
  const hovered = useHovered();

  const placesOf = (id: string | null) => (id ? (atlas.initiatives.get(id)?.places ?? []) : []);
  const selectedPlaces = new Set(placesOf(state.ficheId));
  const hoveredPlaces = new Set(placesOf(hovered));
  const litPlaces = useMemo(() => {
    const lit = new Set<string>();
    for (const id of focus ?? []) {
      for (const place of atlas.initiatives.get(id)?.places ?? []) lit.add(place);
    }
    return lit;
  }, [focus, atlas]);
  const originId = origin?.kind === 'place' ? origin.placeId : null;

  const drawn = atlas.dataset.places.filter(
    ({ id, level, spot }) =>
      // Its marker says all that the circle of a spot would.
      level === 'commune' || level === 'region' || (named.has(id) && !spot) || id === originId,
  );
  const ordered = [...drawn].sort(
    (a, b) => LEVEL_ORDER.indexOf(a.level) - LEVEL_ORDER.indexOf(b.level),
  );
  return ordered.map((place) => (
    <AreaShape
      key={place.id}
      place={place}
      flags={[
        ...(named.has(place.id) ? ['present'] : []),
        ...(focus && !litPlaces.has(place.id) ? ['faded'] : []),
        ...(selectedPlaces.has(place.id) ? ['selected'] : []),
        ...(hoveredPlaces.has(place.id) ? ['hovered'] : []),
        ...(place.id === originId ? ['origin'] : []),
      ].join(' ')}
      {...(place.level === 'commune' ? { onClick: onCommune } : {})}
    />
  ));
}
