import type * as L from 'leaflet';
import type { Initiative, Place } from '../../domain/model.ts';
import type { MarkerGroups } from '../../domain/query/marker-groups.ts';
import type { Atlas } from '../../state/atlas/atlas.ts';
import type { layOut, SignLayout, Wish, wishesOf } from './marker-layout.ts';

/** How signs are laid out at all: handed over, so that the map's own file stays one. */
export interface Layouts {
  readonly wishesOf: typeof wishesOf;
  readonly layOut: typeof layOut;
}

/** Signs nearer each other than this on the screen stand in one count, in pixels. */
const CELL = 64;
/** Fewer signs than these in sight need no groups. */
const FEW = 60;

const countOf = (wish: Wish) => ('count' in wish ? wish.count : 1);

/** Wishes that fall into one square of the screen, as one. */
function together(wishes: readonly Wish[]): Wish {
  const [first] = wishes;
  if (wishes.length === 1) return first!;
  const group = wishes.map(({ place }) => place);
  return {
    place: middleOf(group),
    count: wishes.reduce((sum, wish) => sum + countOf(wish), 0),
    group,
  };
}

/** The place nearest to the middle of some: a count stands where there is something. */
function middleOf(places: readonly Place[]): Place {
  const mean = (axis: 0 | 1) =>
    places.reduce((sum, { point }) => sum + point[axis], 0) / places.length;
  const [lng, lat] = [mean(0), mean(1)];
  const away = ({ point }: Place) => Math.hypot(point[0] - lng, point[1] - lat);
  return places.reduce((best, one) => (away(one) < away(best) ? one : best));
}

/**
 * Lays out the signs of very many for one zoom: those in sight alone, and what would lie on top of
 * each other as one count.
 * @param seen the part of the map that is in sight, with some air
 */
export function groupSigns(
  { wishesOf, layOut }: Layouts,
  seen: L.LatLngBounds,
  markers: MarkerGroups,
  chosen: Initiative | null,
  atlas: Atlas,
  map: L.Map,
  zoom: number,
): SignLayout {
  const inSight = wishesOf(markers, chosen, atlas, zoom).filter(({ place: { point } }) =>
    seen.contains([point[1], point[0]]),
  );
  if (inSight.length <= FEW) return layOut(inSight, map, zoom);
  const cells = new Map<string, Wish[]>();
  const apart: Wish[] = [];
  for (const wish of inSight) {
    // The one that is open is seen among the others.
    if ('initiative' in wish && wish.initiative === chosen) {
      apart.push(wish);
      continue;
    }
    const { x, y } = map.project([wish.place.point[1], wish.place.point[0]], zoom);
    const key = `${Math.floor(x / CELL)} ${Math.floor(y / CELL)}`;
    const cell = cells.get(key);
    if (cell) cell.push(wish);
    else cells.set(key, [wish]);
  }
  return layOut([...[...cells.values()].map(together), ...apart], map, zoom);
}
