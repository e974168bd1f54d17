import { CONTACT_ENTRIES } from '../../domain/contact/contact.ts';
import { LANGUAGES } from '../../domain/languages.ts';
import type { Place, DetailedDataset } from '../../domain/model.ts';
import { periodCode } from '../../domain/time/period-code.ts';
import { placeCircle, radiusOf } from '../../domain/schematic/place-circle.ts';
import { resolve, type PlaceShape } from '../source/resolve-places.ts';
import * as schemas from '../schemas/source-schemas.ts';
import type { Source, SourceInitiative, SourcePlace } from '../schemas/source-schemas.ts';
import { fieldsOf, withFields, type Edited, type Value } from './edited-kinds.ts';
import { GAP, mended } from './mend.ts';
import { withPictures } from './with-pictures.ts';
import type { Change } from './patch/patch.ts';
import { same } from './patch/same.ts';
import { OFFICIAL_LANGUAGES } from '../../domain/country/official-names.ts';

/** The fields that say nothing of the rest when they are left out. */
const OPEN: ReadonlySet<string> = new Set([...CONTACT_ENTRIES, 'verified', 'pictures']);
/** Around a place whose size is not filled in yet, in metres. */
const SOME_RADIUS = 300;

/** A value whose texts say in each language at least what they say in another. */
function spoken(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(spoken);
  if (typeof value !== 'object' || value === null) return value;
  const texts = value as Record<string, unknown>;
  if (OFFICIAL_LANGUAGES.every((one) => typeof texts[one] === 'string')) {
    const said = LANGUAGES.map((one) => texts[one]).filter((one) => typeof one === 'string');
    const any = said.find((one) => one.trim() !== '') ?? GAP;
    return Object.fromEntries(
      Object.entries(texts).map(([key, text]) => [key, String(text).trim() === '' ? any : text]),
    );
  }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, spoken(one)]));
}

/** A thing without the pictures of which nobody said yet why they may be shown. */
const withoutUnlicensed = (kind: Edited, value: Value): Value =>
  withPictures(kind, value, (pictures) => pictures.filter(({ licence }) => licence !== ''));

/** A thing that is being filled in, as if it were done; null where that cannot be made of it. */
function done(kind: Edited, value: Value): unknown {
  const whole = mended(kind, withoutUnlicensed(kind, value), { organisation: GAP, place: GAP });
  const fields: Record<string, unknown> = { ...(spoken(fieldsOf(kind, whole)) as Value) };
  const { period } = fields;
  if (typeof period === 'string' && periodCode(period) !== null) fields.period = null;
  const read = schemas[kind].safeParse(withFields(kind, value, fields));
  if (read.success) return read.data;
  // What may be left out is, as long as it is half typed.
  const broken = new Set(read.error.issues.flatMap(({ path }) => path));
  const rest = Object.entries(fields).filter(([name]) => !(OPEN.has(name) && broken.has(name)));
  const again = schemas[kind].safeParse(withFields(kind, value, Object.fromEntries(rest)));
  return again.success ? again.data : null;
}

function listed<T extends { id: string }>(
  kind: Edited,
  before: readonly T[],
  changes: readonly Change[],
): readonly T[] {
  const own = new Map(
    changes.filter((change) => change.kind === kind).map(({ id, after }) => [id, after]),
  );
  const made = [...own].flatMap(([id, after]): [string, T | null][] => [
    [id, after && (done(kind, after) as T | null)],
  ]);
  const now = new Map(made);
  return [
    ...before.flatMap((one) => (now.has(one.id) ? (now.get(one.id) ?? []) : one)),
    ...made.flatMap(([id, one]) => (one && !before.some((old) => old.id === id) ? one : [])),
  ];
}

/** Takes out what leads to nothing: it is still to be chosen, or was taken out itself. */
function withoutLoose(source: Source): Source {
  const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  const [approaches, places] = [ids(source.approaches), ids(source.places)];
  const organisations = ids(source.organisations);
  const fiches = ids([...source.approaches, ...source.challenges, ...source.initiatives]);
  const linked = <T extends { links: Source['approaches'][number]['links'] }>(fiche: T): T => ({
    ...fiche,
    links: fiche.links.filter(({ to }) => fiches.has(to)),
  });
  const initiative = ({ properties, ...rest }: SourceInitiative): SourceInitiative => ({
    ...rest,
    properties: {
      ...linked(properties),
      initiators: properties.initiators.filter((id) => organisations.has(id)),
      roles: properties.roles.filter(({ organisation }) => organisations.has(organisation)),
      places: properties.places.filter((id) => places.has(id)),
      drawsOn: properties.drawsOn.filter(({ approach }) => approaches.has(approach)),
    },
  });
  return {
    ...source,
    approaches: source.approaches.map(linked),
    challenges: source.challenges.map(linked),
    initiatives: source.initiatives.map(initiative),
  };
}

/** The content with changes made that may be half done: what is missing is bridged, never saved. */
export function previewSource(base: Source, changes: readonly Change[]): Source {
  return withoutLoose({
    ...base,
    initiatives: listed('initiative', base.initiatives, changes),
    approaches: listed('approach', base.approaches, changes),
    challenges: listed('challenge', base.challenges, changes),
    organisations: listed('organisation', base.organisations, changes),
    places: listed('place', base.places, changes).filter(
      ({ geometry, properties }) => geometry !== null || properties.level === 'region',
    ),
  });
}

function shapeOf(
  { id, geometry, properties }: SourcePlace,
  before: SourcePlace | undefined,
  drawn: Place | undefined,
): PlaceShape {
  const isMoved =
    !same(before?.geometry, geometry) || before?.properties.radius !== properties.radius;
  if (drawn && (!isMoved || geometry?.type !== 'Point')) return drawn;
  if (geometry && geometry.type !== 'Point')
    return { tier: 'circle', shape: geometry, point: [0, 0] };
  const point = geometry?.coordinates;
  if (!point) throw new Error(`Place "${id}" is neither drawn nor has it a point.`);
  const { radius, areaKm2 } = properties;
  const km = radius === undefined && areaKm2 ? radiusOf(areaKm2) : (radius ?? SOME_RADIUS) / 1000;
  return { tier: 'circle', shape: placeCircle(point, km), point };
}

/** The same without the signs that bridge what is missing: what is not written leaves as nothing. */
export const withoutGaps = (dataset: DetailedDataset): DetailedDataset =>
  JSON.parse(
    JSON.stringify(dataset, (_key, value: unknown) => (value === GAP ? '' : value)),
  ) as DetailedDataset;

/**
 * The dataset of half-done content, to look at.
 * @param base the content as it is published
 * @param drawn the places as they are drawn there, by id
 */
export function previewDataset(
  base: Source,
  changes: readonly Change[],
  drawn: ReadonlyMap<string, Place>,
  attribution: string | null,
): DetailedDataset {
  const source = previewSource(base, changes);
  const before = new Map(base.places.map((one) => [one.id, one]));
  const shapes = new Map(
    source.places.map((one) => [one.id, shapeOf(one, before.get(one.id), drawn.get(one.id))]),
  );
  return resolve(source, shapes, attribution);
}
