import type * as L from 'leaflet';
import type { Place } from '../../domain/model.ts';
import type { SignLayout } from '../markers/marker-layout.ts';

/** Lays out counts on their places. */
export function layoutCounts(
  counts: ReadonlyMap<Place, number>,
  map: L.Map,
  zoom: number,
): SignLayout {
  return {
    markers: [],
    counts: [...counts].map(([place, count]) => {
      const anchor = map.unproject(map.project([place.point[1], place.point[0]], zoom), zoom);
      return { place, count, anchor, position: anchor };
    }),
  };
}
