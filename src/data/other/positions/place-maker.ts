import { areaContains, distanceBetween } from '../../../domain/geometry/distance.ts';
import type { Locality } from '../../../domain/places/locality.ts';
import { levelOf, radiusAround } from '../../../domain/places/locality-extent.ts';
import { FIRST_LANGUAGE, type Localised } from '../../../domain/languages.ts';
import type { Place } from '../../../domain/model.ts';
import { labelPoint } from '../../../domain/schematic/label-point.ts';
import { placeCircle } from '../../../domain/schematic/place-circle.ts';
import { Ids } from '../entry.ts';
import type { RowProblem } from '../row-problem.ts';
import type { Known, NamedPlaces, Naming } from './named-places.ts';
import type { Drawn } from './drawn-shapes.ts';

/** A place that was made for somebody else's data; of a circle the shape follows from the rest. */
export type MadePlace = Omit<Place, 'shape'> & { readonly shape: Place['shape'] | null };

/** The circle that stands for a point on the map, in metres: it is there, and no wider. */
const POINT_RADIUS = 60;
/** So small a circle needs few corners, and there may be tens of thousands. */
const SPOT_CORNERS = 6;
/** So far a spot may lie from the middle of the commune that it is said to be in, in km. */
const FAR_KM = 25;

const PLAIN = {
  aliases: [],
  nis: null,
  spans: [],
  neighbours: [],
  postcodes: [],
  areaKm2: null,
} as const;

/** A made place with its shape; of a circle that is worked out when it is asked for, and once. */
export function placeOf(made: MadePlace): Place {
  const { shape, ...rest } = made;
  if (shape) return { ...rest, shape };
  let circle: Place['shape'] | null = null;
  return {
    ...rest,
    get shape() {
      circle ??= placeCircle(rest.point, (rest.radius ?? POINT_RADIUS) / 1000, SPOT_CORNERS);
      return circle;
    },
  };
}

/** What a row says of a spot besides where it is. */
export interface SpotSaid {
  /** What it is called: an address, or the place that a column names. */
  readonly name: Localised;
  /** What the row names as its place; null where it names none. */
  readonly naming: Naming | null;
  /** How far it may be off, in metres; null where it is as good as drawn. */
  readonly radius: number | null;
}

/** Finds and makes the places of somebody else's dataset, each once. */
export class PlaceMaker {
  private readonly ids: Ids;
  /** Those whose border is true: of a schematic one we do not know on which side something lies. */
  private readonly communes: readonly Place[];
  private readonly made = new Map<string, MadePlace>();

  /** @param taken ids that places have elsewhere, such as on the desk */
  constructor(
    readonly named: NamedPlaces,
    places: readonly Place[],
    taken: Iterable<string> = [],
  ) {
    this.communes = places.filter(({ level, tier }) => level === 'commune' && tier === 'official');
    this.ids = new Ids([...places.map(({ id }) => id), ...taken]);
  }

  /** A place of our own by its id. */
  get(id: string): Place | undefined {
    return this.named.get(id);
  }

  /** The places that a cell names, made where they are none of ours, and what is not sure of them. */
  called(text: string): { readonly ids: readonly string[]; readonly flaws: readonly RowProblem[] } {
    const { found, flaws } = this.named.called(text);
    return { ids: found.map((one) => this.idOf(one)), flaws };
  }

  private idOf(one: Known): string {
    return 'kind' in one ? this.ofLocality(one).id : one.id;
  }

  private ofLocality({
    id,
    kind,
    name,
    aliases,
    postcodes,
    commune,
    nis,
    point,
  }: Locality): MadePlace {
    return this.once(`locality ${id}`, () => ({
      ...PLAIN,
      id: this.ids.take(id) ? id : this.ids.of(id),
      level: levelOf(kind),
      name,
      aliases,
      postcodes,
      nis,
      within: commune,
      approximate: true,
      radius: radiusAround(kind),
      tier: 'circle',
      point,
      shape: null,
    }));
  }

  /** The commune that a row names, where a point may lie in it; and what is wrong with that. */
  private within(
    point: readonly [number, number],
    naming: Naming | null,
  ): { readonly id: string | null; readonly flaws: readonly RowProblem[] } {
    const holders = this.communes.filter((commune) => areaContains(commune.shape, point));
    const [held] = holders;
    const named = naming?.found.length === 1 ? naming.found[0] : undefined;
    const isFar = named !== undefined && distanceBetween(named.point, point) > FAR_KM;
    const isRegion = named !== undefined && 'level' in named && named.level === 'region';
    // A border that is true says more than a word; a word more than a border that is only schematic.
    if (holders.length === 1 && held) return { id: held.id, flaws: [] };
    if (!named || isRegion) return { id: null, flaws: [] };
    if (isFar)
      return { id: null, flaws: [{ code: 'farFromPlace', found: named.name[FIRST_LANGUAGE] }] };
    const id = this.idOf(named);
    return { id, flaws: [] };
  }

  /** A place where a geometry is, and what is not sure of it. */
  drawn(
    geometry: Drawn,
    { name, naming, radius }: SpotSaid,
  ): { readonly id: string; readonly flaws: readonly RowProblem[] } {
    const isPoint = geometry.type === 'Point';
    const point = isPoint ? geometry.coordinates : labelPoint(geometry);
    const { id: within, flaws } = this.within(point, naming);
    const key = isPoint
      ? `${point.join()} ${radius ?? ''} ${within ?? ''} ${name[FIRST_LANGUAGE]}`
      : JSON.stringify([geometry, name]);
    const { id } = this.once(key, () => ({
      ...PLAIN,
      id: this.ids.of(name[FIRST_LANGUAGE]),
      level: isPoint ? 'site' : 'neighbourhood',
      name,
      within,
      approximate: radius !== null,
      radius,
      tier: 'circle',
      ...(isPoint ? { spot: true } : {}),
      point,
      shape: isPoint ? null : geometry,
    }));
    return { id, flaws };
  }

  private once(key: string, make: () => MadePlace): MadePlace {
    const known = this.made.get(key) ?? make();
    this.made.set(key, known);
    return known;
  }

  /** The places that are none of ours, in the order in which they were made. */
  get others(): readonly MadePlace[] {
    return [...this.made.values()];
  }
}
