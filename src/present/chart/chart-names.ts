import { layoutLabels, prepareLabel } from '../../domain/label-layout.ts';
import type { MapFrame } from '../../domain/map-frame.ts';
import type { Localised, Place } from '../../domain/model.ts';
import { spotsIn, type Box, type Ring } from '../../domain/pixels.ts';
import { polygonsOf } from '../../domain/polygons-of.ts';
import { twoLines } from '../../domain/two-lines.ts';

/** A name on a chart, in its units. */
export interface ChartName {
  readonly id: string;
  readonly lines: readonly string[];
  /** The middle of its box. */
  readonly x: number;
  readonly y: number;
  /** Where a line leads to, when it stands apart. */
  readonly root: readonly [number, number] | null;
}

interface Wishes {
  readonly named: readonly Place[];
  readonly frame: MapFrame;
  readonly obstacles: readonly Box[];
  readonly say: (text: Localised) => string;
  readonly measure: (text: string) => { width: number; height: number };
}

/** Ways from a spot at which its name may stand, in chart units. */
const BESIDE = [24, -24, 30, -30, 38, -38];

const ringsOf = (place: Place, frame: MapFrame): Ring[] =>
  polygonsOf(place.shape)
    .flat()
    .map((ring) => ring.map((point) => frame.project(point)));

/** Finds a spot for the name of each place where one can be had: the smallest places choose first. */
export function placeNames({ named, frame, obstacles, say, measure }: Wishes): ChartName[] {
  const wishes = named
    .toSorted((a, b) => (a.areaKm2 ?? 0) - (b.areaKm2 ?? 0))
    .map((place) => {
      const root = frame.project([...place.point]);
      const [x, y] = root;
      const isArea = place.level === 'commune';
      const shape = isArea ? ringsOf(place, frame) : [];
      const name = say(place.name);
      const texts = [name, twoLines(name)].filter((text) => text !== null);
      const sizes = texts.map(measure);
      const beside = BESIDE.map((by) => [x, y + by] as const);
      const aside = sizes
        .slice(0, 1)
        .flatMap(({ width }) => [
          [x + width / 2 + 18, y] as const,
          [x - width / 2 - 18, y] as const,
        ]);
      const within = spotsIn(shape, [
        [0, 0],
        [frame.width, frame.height],
      ]);
      const spots = [...(isArea ? [root, ...within] : []), ...beside, ...aside];
      return {
        texts,
        root,
        wish: prepareLabel({ id: place.id, x, y, spots, shape, sizes, leader: true }),
      };
    });
  const edges = frameEdges(frame);
  const placed = layoutLabels(
    wishes.map(({ wish }) => wish),
    [...obstacles, ...edges],
  );
  return wishes.flatMap(({ texts, root, wish: { id } }) => {
    const at = placed.get(id);
    if (!at) return [];
    const lines = texts[at.size]!.split('\n');
    return [{ id, lines, x: at.x, y: at.y, root: at.apart ? root : null }];
  });
}

/** What lies beyond the frame, as obstacles: no name is cut. */
function frameEdges({ width, height }: MapFrame): Box[] {
  const wide = 400;
  return [
    { x: width / 2, y: -wide / 2, width: width + wide * 2, height: wide },
    { x: width / 2, y: height + wide / 2, width: width + wide * 2, height: wide },
    { x: -wide / 2, y: height / 2, width: wide, height: height + wide * 2 },
    { x: width + wide / 2, y: height / 2, width: wide, height: height + wide * 2 },
  ];
}
