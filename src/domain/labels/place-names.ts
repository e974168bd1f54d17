import type { MapFrame } from '../geometry/map-frame.ts';
import type { Localised } from '../languages.ts';
import type { Place } from '../model.ts';
import type { Box, Ring } from '../geometry/pixels.ts';
import type { PlaceIndex } from '../places/place-index.ts';
import { layOutNames } from './lay-out-names.ts';
import type { Line } from './lines.ts';
import type { Ground, Size } from './name-wish.ts';
import { ringsOf } from './rings-of.ts';
import { sizesOf } from './sizes-of.ts';
import { wishOf } from './wish-of.ts';

/** The places that a drawing may name, and the regions drawn whole that they lie in. */
export interface Lands {
  readonly places: PlaceIndex;
  readonly regions: readonly Place[];
}

/** A name on a drawing, in its units. */
export interface DrawnName {
  readonly id: string;
  readonly lines: readonly string[];
  /** The middle of its box. */
  readonly x: number;
  readonly y: number;
  /** Its letters, as a part of the size of names. */
  readonly part: number;
  /** From the name to its ground, where it stands outside. */
  readonly leader: Line | null;
}

interface Wishes {
  readonly lands: Lands;
  readonly named: readonly Place[];
  readonly frame: MapFrame;
  readonly signs: readonly Box[];
  readonly walls: readonly Box[];
  readonly windows: readonly Box[];
  readonly lines: readonly Line[];
  /** The signs of a place; the one that it may be named beside first. */
  readonly signsOf: (place: Place) => readonly Box[];
  readonly say: (text: Localised) => string;
  readonly measure: (text: string) => Size;
  /** The sizes that letters may have, as parts of the usual; the least is still legible. */
  readonly parts: readonly number[];
}

/** A commune outside every region is named on its ground from this width on, else beside its sign. */
const WIDE = 90;

/** The ground of each commune in a drawing. */
export const groundsOf = (places: PlaceIndex, frame: MapFrame): Ground[] =>
  places.all
    .filter(({ level }) => level === 'commune')
    .map((place) => ({ id: place.id, rings: ringsOf(place, frame) }));

/** Finds a spot for the name of each place where an honest one can be had: for drawings in a frame. */
export function placeNames(wishes: Wishes): DrawnName[] {
  const { lands, named, frame, signs, walls, windows, lines, say, measure, parts } = wishes;
  const grounds = groundsOf(lands.places, frame);
  const ringsById = new Map(grounds.map(({ id, rings }) => [id, rings]));
  const landById = new Map(lands.regions.map((region) => [region.id, ringsOf(region, frame)]));
  const isGround = ({ id, level, within }: Place) =>
    level === 'commune' &&
    (landById.has(within ?? '') || acrossOf(ringsById.get(id) ?? []) >= WIDE);
  const wished = named.map((place) => {
    const commune = lands.places.commune(place.id);
    const own = commune && isGround(commune) ? ringsById.get(commune.id) : undefined;
    const { texts, sizes } = sizesOf(say(place.name), measure, parts);
    const scale = { project: frame.project, perKm: frame.perKm };
    return {
      texts,
      wished: wishOf(place, {
        isGround: isGround(place),
        own: own ?? [],
        land: landById.get(place.within ?? '') ?? own ?? null,
        signs: wishes.signsOf(place),
        sizes,
        scale,
      }),
    };
  });
  const placed = layOutNames(
    wished.map((one) => one.wished),
    { signs, walls: [...walls, ...frameEdges(frame)], windows, lines, grounds },
  );
  return wished.flatMap(({ texts, wished: { wish } }) => {
    const at = placed.get(wish.id);
    if (!at) return [];
    const { text, part } = texts[at.size]!;
    const { id, x, y, leader } = at;
    return [{ id, lines: text.split('\n'), x, y, part, leader }];
  });
}

function acrossOf(rings: readonly Ring[]): number {
  const xs = rings.flat().map(([x]) => x);
  return Math.max(...xs) - Math.min(...xs);
}

/** What lies beyond the frame, as walls: no name is cut. */
function frameEdges({ width, height }: MapFrame): Box[] {
  const wide = 400;
  return [
    { x: width / 2, y: -wide / 2, width: width + wide * 2, height: wide },
    { x: width / 2, y: height + wide / 2, width: width + wide * 2, height: wide },
    { x: -wide / 2, y: height / 2, width: wide, height: height + wide * 2 },
    { x: width + wide / 2, y: height / 2, width: wide, height: height + wide * 2 },
  ];
}
