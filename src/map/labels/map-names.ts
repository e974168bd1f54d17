import type { Localised } from '../../domain/languages.ts';
import type { Ground, Place } from '../../domain/model.ts';
import { timesWithin } from '../../domain/labels/clearance.ts';
import type { Fit } from '../../domain/labels/fits-within.ts';
import type { Wished } from '../../domain/labels/lay-out-names.ts';
import type { Point } from '../../domain/labels/lines.ts';
import { inkOf, type Ground as Ringed, type Size } from '../../domain/labels/name-wish.ts';
import { ringsOf } from '../../domain/labels/rings-of.ts';
import { sizesOf, type Writing } from '../../domain/labels/sizes-of.ts';
import { wishOf } from '../../domain/labels/wish-of.ts';
import type { Zoomed } from '../../domain/geometry/mercator.ts';
import { spotsIn, type Box, type Ring } from '../../domain/geometry/pixels.ts';
import { COMMUNE_ZOOM, FRAMED_ZOOM, LEADER_ZOOM } from '../camera/zooms.ts';

/** Sizes of a name, as parts of the usual: the style sheet says the same of `.place-label-small`. */
const PARTS = [1, 0.88];
/** The equator on the WGS 84 ellipsoid, in kilometres. */
const EQUATOR_KM = 40_075.017;
/** More room than this around a name is no reason to leave the middle of what is seen. */
const ROOMY = 1.3;

/** Pixels to a kilometre: of web maps 256 for the world at zoom 0, and more so away from the equator. */
const perKm = (zoom: number, lat: number) =>
  (256 * 2 ** zoom) / (EQUATOR_KM * Math.cos((lat * Math.PI) / 180));

/** A name to lay out, with the texts that its sizes belong to. */
export interface MapName {
  readonly kind: Place['level'] | 'province';
  readonly texts: readonly Writing[];
  readonly wished: Wished;
}

/** What names on the map are laid out against: the ground of the communes, the land around them. */
export interface MapGround {
  readonly grounds: readonly Ringed[];
  readonly ringsOf: ReadonlyMap<string, readonly Ring[]>;
  readonly lands: ReadonlyMap<string, readonly Ring[]>;
}

/** Reads the shapes of communes and regions into the pixels of a zoom. */
export function mapGround(places: readonly Place[], zoomed: Zoomed): MapGround {
  const read = (level: Place['level']) =>
    places
      .filter((place) => place.level === level)
      .map((place) => ({ id: place.id, rings: ringsOf(place, zoomed) }));
  const byId = (read: readonly Ringed[]) => new Map(read.map(({ id, rings }) => [id, rings]));
  const grounds = read('commune');
  return { grounds, ringsOf: byId(grounds), lands: byId(read('region')) };
}

interface Saying {
  readonly say: (text: Localised) => string;
  readonly measure: (text: string) => Size;
}

/**
 * What the name of a place asks for: a commune's, its own ground; another's, a spot beside its sign.
 * @param commune the commune that the place lies in
 * @param signs those that stand for it; the one that it may be named beside first
 */
export function placeName(
  place: Place,
  commune: Place | undefined,
  signs: readonly Box[],
  {
    grounds: { ringsOf, lands },
    say,
    measure,
    ...zoomed
  }: Zoomed & Saying & { grounds: MapGround },
): MapName {
  const { level, within, point } = place;
  const isNear = zoomed.zoom >= COMMUNE_ZOOM;
  // A commune of a region stands on its ground at every zoom; one alone is a spot from afar.
  const isGround = level === 'commune' && (isNear || lands.has(within ?? ''));
  const isLed =
    isGround &&
    zoomed.zoom < FRAMED_ZOOM &&
    (signs.length > 0 || (zoomed.zoom >= LEADER_ZOOM && lands.has(within ?? '')));
  const { texts, sizes } = sizesOf(say(place.name), measure, PARTS);
  const isOn = commune && (isNear || lands.has(commune.within ?? ''));
  const own = (isOn ? ringsOf.get(commune.id) : undefined) ?? [];
  const scale = { project: zoomed.project, perKm: perKm(zoomed.zoom, point[1]) };
  const land = isLed ? (lands.get(within ?? '') ?? own) : null;
  return {
    kind: level,
    texts,
    wished: wishOf(place, { isGround, own, land, signs, sizes, scale }),
  };
}

/**
 * What the name of a province asks for: the middle of what is seen of it, off the regions drawn on
 * it; null where nothing is.
 * @param seen the corners of what is seen, in pixels
 */
export function provinceName(
  { id, name, shape }: Ground,
  seen: readonly [Point, Point],
  regions: readonly (readonly Ring[])[],
  { say, measure, ...zoomed }: Zoomed & Saying,
): MapName | null {
  const own = ringsOf({ shape }, zoomed);
  const spots = spotsIn(own, seen);
  if (spots.length === 0) return null;
  const mean = (axis: 0 | 1) => spots.reduce((sum, spot) => sum + spot[axis], 0) / spots.length;
  const root: Point = [mean(0), mean(1)];
  const text = say(name);
  const size = measure(text);
  const ink = inkOf(size);
  const way = ([x, y]: Point) => Math.hypot(x - root[0], y - root[1]);
  const fits = spots
    .toSorted((a, b) => way(a) - way(b))
    .map(([x, y]): Fit => {
      const isBare = regions.every((rings) => timesWithin(rings, x, y, ink) === 0);
      const times = isBare ? Math.min(ROOMY, timesWithin(own, x, y, ink)) : 0;
      return { x, y, size: 0, times };
    })
    .filter(({ times }) => times >= 1);
  return {
    kind: 'province',
    texts: [{ text, part: 1 }],
    wished: {
      wish: {
        id: `province ${id}`,
        names: 'ground',
        own,
        root,
        land: null,
        signs: [],
        ends: [],
        sizes: [size],
      },
      fits,
      sign: 0,
    },
  };
}
