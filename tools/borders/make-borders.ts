import { area, feature, kinks, rewind } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { inCountry } from '../../src/domain/country/extent.ts';
import { polygonsOf } from '../../src/domain/geometry/polygons-of.ts';
import { BorderError } from './border-error.ts';
import { generalise } from './generalise.ts';
import { mergerOf } from './mergers.ts';
import { codeOf, nisField } from './nis.ts';
import { systemOf, toWgs84, type ToWgs84 } from './projection.ts';
import type { Area, RawBorders } from './read-borders.ts';

type Shape = Polygon | MultiPolygon;
export type Borders = FeatureCollection<Shape, { nis: string }> & { attribution: string };

/** Communes of Belgium: from 2019 to 2024, and since the mergers of 2025. */
const COUNTS = [581, 565];
const FINEST_TRIES = 4;

interface Wish {
  /** NIS codes of the communes to keep. */
  readonly wanted: readonly string[];
  readonly attribution: string;
  readonly nis: string | null;
  /** Whether all communes of the country must be there. */
  readonly whole: boolean;
  /** Metres: smaller bends are left out. */
  readonly detail: number;
  readonly log: (line: string) => void;
}

const firstOf = ({ geometry }: Area): Position => polygonsOf(geometry)[0]?.[0]?.[0] ?? [];

function moved({ geometry, ...rest }: Area, move: ToWgs84): Area {
  const ring = (spots: Position[]) => spots.map(move);
  return {
    ...rest,
    geometry:
      geometry.type === 'Polygon'
        ? { type: 'Polygon', coordinates: geometry.coordinates.map(ring) }
        : {
            type: 'MultiPolygon',
            coordinates: geometry.coordinates.map((rings) => rings.map(ring)),
          },
  };
}

function checkCountry(areas: readonly Area[]): void {
  for (const one of areas) {
    const [lng = NaN, lat = NaN] = firstOf(one);
    if (!inCountry(lng, lat)) {
      throw new BorderError(
        `An area lies at ${lng.toFixed(3)}, ${lat.toFixed(3)}, outside Belgium. ` +
          'Is this the right file, and its coordinate system what it says?',
      );
    }
  }
}

/** What is wrong with a shape, in a word; null when it is sound. */
function flaw(shape: Shape): string | null {
  if (shape.coordinates.length === 0 || !(area(feature(shape)) > 0)) return 'has no area';
  return kinks(feature(shape)).features.length > 0 ? 'crosses itself' : null;
}

/**
 * Makes the borders that the map uses of what a file holds: read in its own coordinate system,
 * joined by NIS code, generalised together, only the communes wanted.
 * @throws BorderError when something is not as it should be, with what to do
 */
export function makeBorders(raw: RawBorders, wish: Wish): { borders: Borders; areas: Area[] } {
  const { wanted, attribution, nis, whole, detail, log } = wish;
  const system = systemOf(raw.hint, firstOf(raw.areas[0]!));
  const move = toWgs84(system);
  const areas = raw.areas.map((one) => moved(one, move));
  checkCountry(areas);
  const field = nisField(
    areas.map(({ properties }) => properties),
    nis,
  );
  log(`${areas.length} areas in ${system}; NIS codes in "${field}".`);

  const coded = areas.map((one) => ({ code: codeOf(one.properties[field])!, area: one }));
  const codes = new Set(coded.map(({ code }) => code));
  if (!COUNTS.includes(codes.size)) {
    const text = `It holds ${codes.size} communes; Belgium has ${COUNTS.join(' (2019 to 2024) or ')} (since 2025).`;
    if (whole) throw new BorderError(`${text} The source may have changed: try another.`);
    log(`Note: ${text} Going on with what there is.`);
  }
  const missing = wanted.filter((one) => !codes.has(one));
  if (missing.length > 0) {
    const why = missing.map(mergerOf).filter(Boolean);
    throw new BorderError(
      [`These communes of the map are not in it: ${missing.join(', ')}.`, ...why].join(' '),
    );
  }

  // Generalising may make a narrow place cross itself: then less is taken away.
  for (let tries = 0, metres = detail; ; tries++, metres /= 2) {
    const shapes = generalise(coded, metres);
    const bad = wanted.find((one) => flaw(shapes.get(one)!) !== null);
    if (bad !== undefined && tries < FINEST_TRIES) continue;
    if (bad !== undefined) {
      throw new BorderError(`The area of ${bad} ${flaw(shapes.get(bad)!)!}: the file is broken there.`);
    }
    const features = wanted.toSorted().map((code): Feature<Shape, { nis: string }> => {
      const { geometry } = rewind(feature(shapes.get(code)!)) as Feature<Shape>;
      return { type: 'Feature', id: code, properties: { nis: code }, geometry };
    });
    log(`${features.length} communes kept, bends under ${Math.round(metres)} m left out.`);
    return { borders: { type: 'FeatureCollection', attribution, features }, areas };
  }
}
