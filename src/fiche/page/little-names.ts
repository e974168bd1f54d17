import type { MapFrame } from '../../domain/geometry/map-frame.ts';
import type { Localised } from '../../domain/languages.ts';
import type { Place } from '../../domain/model.ts';
import { letterSize } from '../../domain/labels/letter-widths.ts';
import { placeNames, type DrawnName } from '../../domain/labels/place-names.ts';
import type { Atlas } from '../../state/atlas/atlas.ts';
import type { Spot } from '../../state/atlas/marker-positions.ts';

/** Width of the sign of a place, and height of a name, in units of the map; the style sheet says the same. */
export const [FACE, LETTERS, LINE] = [22, 13, 1.12];
/** Air around a name, and the sizes that it may have. */
const [AIR, PARTS] = [4, [1, 0.88]];

const measure = (text: string) => {
  const { width, height } = letterSize(text, LETTERS, LINE);
  return { width: width + AIR, height };
};

/** A little map's names, and the numbers of the places that the list below it names instead. */
export interface LittleNames {
  readonly names: readonly DrawnName[];
  readonly numbers: ReadonlyMap<Place, number>;
}

/**
 * Finds spots for the names of the places on a little map. It counts on the widths of the letters,
 * so that a page that is written beforehand comes out as it does in the browser.
 */
export function littleNames(
  spots: readonly Spot[],
  frame: MapFrame,
  atlas: Atlas,
  say: (text: Localised) => string,
): LittleNames {
  const signs = new Map(
    spots.map(({ place, initiatives }) => {
      const [x, y] = frame.project([...place.point]);
      const width = initiatives.length > 0 ? FACE + 2 : 0;
      return [place, { x, y, width, height: width }];
    }),
  );
  const drawn = [...signs.values()].filter(({ width }) => width > 0);
  const names = placeNames({
    lands: atlas,
    named: spots.map(({ place }) => place),
    frame,
    signs: drawn,
    walls: [],
    windows: [],
    lines: [],
    signsOf: (place) => drawn.filter((sign) => sign === signs.get(place)),
    say,
    measure,
    parts: PARTS,
  });
  const named = new Set(names.map(({ id }) => id));
  const others = spots.map(({ place }) => place).filter(({ id }) => !named.has(id));
  return { names, numbers: new Map(others.map((place, index) => [place, index + 1])) };
}
