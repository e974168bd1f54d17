import { area } from '@turf/turf';
import { applyEdits, modify } from 'jsonc-parser';
import type { Position } from 'geojson';
import { regionOfNis } from '../../src/domain/country/region-of-nis.ts';
import { labelPoint } from '../../src/domain/schematic/label-point.ts';
import { BorderError } from './border-error.ts';
import { codeOf, namesOf } from './nis.ts';
import type { Area } from './read-borders.ts';

const SQUARE_KM = 1e6;

const rounded = ([lng = 0, lat = 0]: Position) => [Number(lng.toFixed(5)), Number(lat.toFixed(5))];

/**
 * The text of `places.geojson` with a commune added: its NIS code, names, centre and area, figures
 * all, no borders. Gives null when it stands there already.
 * @throws BorderError when the file does not give what is needed
 */
export function addCommune(text: string, nis: string, areas: readonly Area[]): string | null {
  const { features } = JSON.parse(text) as { features: readonly { id: string }[] };
  if (features.some(({ id }) => id === nis)) return null;
  const own = areas.filter(({ properties }) => Object.values(properties).some((v) => codeOf(v) === nis));
  const [first] = own;
  if (!first) throw new BorderError(`There is no commune ${nis} in the file.`);
  const name = namesOf(first.properties);
  if (!name) throw new BorderError(`The file gives no name for ${nis}; add the commune by hand.`);
  const squareKm = own.reduce((sum, one) => sum + area(one), 0) / SQUARE_KM;
  const largest = own.toSorted((a, b) => area(b) - area(a))[0]!;
  const place = {
    type: 'Feature',
    id: nis,
    properties: {
      level: 'commune',
      name,
      nis,
      within: regionOfNis(nis),
      areaKm2: Number(squareKm.toFixed(1)),
    },
    geometry: { type: 'Point', coordinates: rounded(labelPoint(largest.geometry)) },
  };
  const edits = modify(text, ['features', features.length], place, {
    isArrayInsertion: true,
    formattingOptions: { insertSpaces: true, tabSize: 2 },
  });
  return applyEdits(text, edits);
}
