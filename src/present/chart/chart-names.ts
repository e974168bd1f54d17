import { fitsWithin } from '../../domain/naming/fits-within.ts';
import { layOutNames, type Wished } from '../../domain/naming/lay-out-names.ts';
import { lineEnds } from '../../domain/naming/line-ends.ts';
import type { Line, Point } from '../../domain/naming/lines.ts';
import type { Ground, NameWish, Size } from '../../domain/naming/name-wish.ts';
import type { MapFrame } from '../../domain/map-frame.ts';
import type { Localised, Place } from '../../domain/model.ts';
import type { Box, Ring } from '../../domain/pixels.ts';
import { polygonsOf } from '../../domain/polygons-of.ts';
import { twoLines } from '../../domain/two-lines.ts';
import type { Atlas } from '../../state/atlas.ts';

/** A name on a chart, in its units. */
export interface ChartName {
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
  readonly atlas: Atlas;
  readonly named: readonly Place[];
  readonly frame: MapFrame;
  readonly signs: readonly Box[];
  readonly walls: readonly Box[];
  readonly windows: readonly Box[];
  readonly lines: readonly Line[];
  /** Where the sign of a place stands that is named beside it. */
  readonly signAt: (place: Place) => Point;
  /** The width of a sign. */
  readonly sign: number;
  readonly say: (text: Localised) => string;
  readonly measure: (text: string) => Size;
  /** The sizes that letters may have, as parts of the usual; the least is still legible. */
  readonly parts: readonly number[];
}

/** A commune outside every region is named on its ground from this width on, else beside its sign. */
const WIDE = 90;

/** The shape of a place in the units of a chart. */
export const ringsOf = ({ shape }: Pick<Place, 'shape'>, frame: MapFrame): Ring[] =>
  polygonsOf(shape)
    .flat()
    .map((ring) => ring.map((point) => frame.project(point)));

/** The ground of each commune in a chart. */
export const groundsOf = ({ dataset }: Atlas, frame: MapFrame): Ground[] =>
  dataset.places
    .filter(({ level }) => level === 'commune')
    .map((place) => ({ id: place.id, rings: ringsOf(place, frame) }));

/** Finds a spot for the name of each place where an honest one can be had. */
export function placeNames(wishes: Wishes): ChartName[] {
  const { atlas, named, frame, signs, walls, windows, lines, say, measure, parts } = wishes;
  const grounds = groundsOf(atlas, frame);
  const ringsById = new Map(grounds.map(({ id, rings }) => [id, rings]));
  const landById = new Map(atlas.regions.map((region) => [region.id, ringsOf(region, frame)]));
  const isGround = ({ id, level, within }: Place) =>
    level === 'commune' &&
    (landById.has(within ?? '') || acrossOf(ringsById.get(id) ?? []) >= WIDE);
  const texts = (place: Place) => {
    const name = say(place.name);
    const ways = [name, twoLines(name)].filter((text) => text !== null);
    return parts.flatMap((part) =>
      ways.map((text) => {
        const { width, height } = measure(text);
        return { text, part, size: { width: width * part, height: height * part } };
      }),
    );
  };
  const wished = named.map((place) => {
    const names = isGround(place) ? 'ground' : 'spot';
    const commune = names === 'ground' ? place : atlas.places.commune(place.id);
    const own = commune && isGround(commune) ? ringsById.get(commune.id) : undefined;
    const options = texts(place);
    const wish: NameWish = {
      id: place.id,
      names,
      own: own ?? [],
      root: names === 'ground' ? frame.project([...place.point]) : wishes.signAt(place),
      land:
        names === 'ground'
          ? (landById.get(place.within ?? '') ?? ringsById.get(place.id) ?? null)
          : null,
      ends: names === 'ground' ? lineEnds(place).map(frame.project) : [],
      sizes: options.map(({ size }) => size),
    };
    const fits = names === 'ground' ? fitsWithin(place, wish.sizes, frame) : [];
    return { options, wished: { wish, fits, sign: wishes.sign } satisfies Wished };
  });
  const placed = layOutNames(
    wished.map((one) => one.wished),
    { signs, walls: [...walls, ...frameEdges(frame)], windows, lines, grounds },
  );
  return wished.flatMap(({ options, wished: { wish } }) => {
    const at = placed.get(wish.id);
    if (!at) return [];
    const { text, part } = options[at.size]!;
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
