import { anchorsOf } from '../../places/anchors.ts';
import type { Place } from '../../model.ts';
import { FAN_MOST, regionOf } from '../marker-groups.ts';
import type { Columns } from './columns.ts';

/** `Sights` by number: rows in the place of initiatives, ids in the place of places. */
export interface RowMarkerGroups {
  readonly named: readonly string[];
  readonly groups: readonly {
    readonly place: string;
    readonly count: number;
    readonly rows: readonly number[];
  }[];
  readonly regions: readonly (readonly [region: string, count: number])[];
  readonly wide: Uint32Array;
  /** How many there are in all. */
  readonly size: number;
}

/**
 * How rows lie on the map, see `sightsOf`: counted by where they are, then by place.
 * @param shown rows in the dataset's order
 */
export function fastMarkerGroups(
  { placeIds, places }: Columns,
  shown: Uint32Array,
): RowMarkerGroups {
  const { values, at } = placeIds;
  const counts = new Uint32Array(values.length);
  const numbers = new Set<number>();
  for (const row of shown) {
    const number = at[row]!;
    numbers.add(number);
    counts[number]! += 1;
  }
  const named = new Set<string>();
  const stands = new Map<Place, number>();
  const regions = new Map<Place, number>();
  const wide = new Set<number>();
  const markersOf = new Map<number, readonly Place[]>();
  for (const number of numbers) {
    const ids = values[number]!;
    for (const id of ids) named.add(id);
    const { markers, regions: whole } = anchorsOf({ places: ids }, places);
    markersOf.set(number, markers);
    const add = (to: Map<Place, number>, place: Place) => {
      to.set(place, (to.get(place) ?? 0) + counts[number]!);
    };
    for (const place of markers) add(stands, place);
    for (const region of new Set(markers.flatMap((place) => regionOf(place, places) ?? []))) {
      add(regions, region);
    }
    if (whole.length > 0) wide.add(number);
  }
  const few = new Map<Place, number[]>();
  for (const [place, count] of stands) if (count <= FAN_MOST) few.set(place, []);
  if (few.size > 0) {
    for (const row of shown) {
      for (const place of markersOf.get(at[row]!)!) few.get(place)?.push(row);
    }
  }
  return {
    named: [...named],
    groups: [...stands].map(([place, count]) => ({
      place: place.id,
      count,
      rows: few.get(place) ?? [],
    })),
    regions: [...regions].map(([{ id }, count]) => [id, count] as const),
    wide: shown.filter((row) => wide.has(at[row]!)),
    size: shown.length,
  };
}
