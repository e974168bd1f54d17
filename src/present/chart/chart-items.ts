import type { Approach, Initiative, Place } from '../../domain/model.ts';
import type { Atlas } from '../../state/atlas/atlas.ts';

/** An initiative as a chart shows it. */
export interface ChartItem {
  readonly initiative: Initiative;
  readonly approach: Approach | undefined;
  /** Whether the link to that approach is our own reading. */
  readonly hollow: boolean;
  /** Whether the chart is about it; the others are there as quiet dots. */
  readonly lit: boolean;
}

/** An initiative at one of its places. */
export interface PlacedItem {
  readonly item: ChartItem;
  readonly place: Place;
}

/** Where items stand, and which regions they cover as a whole. */
export function placedItemsOf(items: readonly ChartItem[], atlas: Atlas) {
  const anchored = items.map((item) => ({
    item,
    anchors: atlas.anchors.get(item.initiative.id) ?? { markers: [], areas: [], regions: [] },
  }));
  return {
    placed: anchored.flatMap(({ item, anchors }): PlacedItem[] =>
      anchors.markers.map((place) => ({ item, place })),
    ),
    areas: anchored.flatMap(({ item, anchors }): PlacedItem[] =>
      [...anchors.areas, ...anchors.markers].map((place) => ({ item, place })),
    ),
    wholes: anchored.flatMap(({ item, anchors }) =>
      anchors.regions.map((region) => ({ item, region })),
    ),
  };
}

/** Whether a place lies in a region that a chart draws. */
export const inRegion = (place: Place, { regions, places }: Atlas) =>
  regions.some(({ id }) => places.isWithin(place.id, id));
