import { bareName } from '../../domain/bare-name.ts';
import { areaContains } from '../../domain/distance.ts';
import type { Locality } from '../../domain/locality.ts';
import { levelOf, radiusAround } from '../../domain/locality-extent.ts';
import type { Localised, Place } from '../../domain/model.ts';
import { indexPlaces, type PlaceIndex } from '../../domain/place-index.ts';
import { labelPoint } from '../../domain/schematic/label-point.ts';
import { placeCircle } from '../../domain/schematic/place-circle.ts';
import { Ids } from './entry.ts';
import type { Drawn } from './shapes.ts';

/** The circle that stands for a point on the map, in metres: it is there, and no wider. */
const POINT_RADIUS = 60;

const PLAIN = {
  aliases: [],
  nis: null,
  spans: [],
  neighbours: [],
  postcodes: [],
  areaKm2: null,
} as const;

/** Finds and makes the places of somebody else's dataset, each once. */
export class PlaceMaker {
  private readonly ids: Ids;
  private readonly known: PlaceIndex;
  private readonly byName = new Map<string, Place | Locality>();
  /** Those whose border is true: of a schematic one we do not know on which side something lies. */
  private readonly communes: readonly Place[];
  private readonly made = new Map<string, Place>();

  constructor(places: readonly Place[], localities: readonly Locality[]) {
    this.known = indexPlaces(places);
    this.communes = places.filter(({ level, tier }) => level === 'commune' && tier === 'official');
    this.ids = new Ids(places.map(({ id }) => id));
    // What comes first counts: a commune before the landmark that is called like it.
    for (const one of [...places, ...localities]) {
      const forms = [...Object.values(one.name), ...one.aliases, ...one.postcodes, one.nis ?? ''];
      for (const form of forms.map(bareName)) {
        if (form !== '' && !this.byName.has(form)) this.byName.set(form, one);
      }
    }
    for (const code of places.flatMap(({ postcodes }) => postcodes)) {
      this.byName.set(code, this.known.byPostcode(code)!);
    }
  }

  /** A place of our own by its id. */
  get(id: string): Place | undefined {
    return this.known.get(id);
  }

  /** The place that a name or a postcode means, as "1070 Anderlecht" too; undefined for none. */
  called(text: string): Place | undefined {
    const bare = bareName(text);
    const found =
      this.byName.get(bare) ??
      this.byName.get(bare.replace(/^\d{4} /, '')) ??
      this.byName.get(/^\d{4}\b/.exec(bare)?.[0] ?? '');
    return found && ('kind' in found ? this.ofLocality(found) : found);
  }

  private ofLocality({ id, kind, name, aliases, postcodes, commune, nis, point }: Locality): Place {
    const radius = radiusAround(kind);
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
      radius,
      tier: 'circle',
      point,
      shape: placeCircle(point, radius / 1000),
    }));
  }

  /** A place where a geometry is; named after what is there. */
  drawn(geometry: Drawn, name: Localised): Place {
    return this.once(JSON.stringify([geometry, name]), () => {
      const isPoint = geometry.type === 'Point';
      const shape = isPoint ? placeCircle(geometry.coordinates, POINT_RADIUS / 1000) : geometry;
      const point = isPoint ? geometry.coordinates : labelPoint(geometry);
      const holders = this.communes.filter((commune) => areaContains(commune.shape, point));
      return {
        ...PLAIN,
        id: this.ids.of(name.nl),
        level: isPoint ? 'site' : 'neighbourhood',
        name,
        within: holders.length === 1 ? holders[0]!.id : null,
        approximate: false,
        radius: null,
        tier: 'circle',
        point,
        shape,
      };
    });
  }

  private once(key: string, make: () => Place): Place {
    const known = this.made.get(key) ?? make();
    this.made.set(key, known);
    return known;
  }

  /** The places that are none of ours, in the order in which they were made. */
  get others(): readonly Place[] {
    return [...this.made.values()];
  }
}
