import { layOutNames } from '../../domain/labels/lay-out-names.ts';
import type { Point } from '../../domain/labels/lines.ts';
import type { Size, Stood } from '../../domain/labels/name-wish.ts';
import type { Box } from '../../domain/geometry/pixels.ts';
import { mercator } from '../../domain/geometry/mercator.ts';
import type { Language } from '../../domain/languages.ts';
import type { Ground, Place } from '../../domain/model.ts';
import { indexPlaces } from '../../domain/places/place-index.ts';
import { mapGround, placeName, provinceName, type MapGround, type MapName } from './map-names.ts';

/** What can be named. */
export interface Nameable {
  readonly places: readonly Place[];
  readonly provinces: readonly Ground[];
}

type LngLat = readonly [lng: number, lat: number];

/** A map whose names are to be laid out; boxes and corners in pixels of its zoom. */
export interface NamesQuestion {
  readonly zoom: number;
  readonly language: Language;
  /** The places that are named, by id. */
  readonly named: readonly string[];
  /** The corners of what is seen where provinces are named, else null. */
  readonly seen: readonly [Point, Point] | null;
  /** The room of each text that may be written. */
  readonly sizes: ReadonlyMap<string, Size>;
  /** The signs of each place, the rightmost first. */
  readonly signs: ReadonlyMap<string, readonly Box[]>;
  /** What lies on the map. */
  readonly walls: readonly Box[];
  /** Where each name stood on the earth, in degrees: it stays if it can. */
  readonly before: ReadonlyMap<string, { readonly at: LngLat; readonly toward: number | null }>;
}

/** A name where it stands on the earth, in degrees. */
export interface StandingName {
  readonly id: string;
  readonly kind: MapName['kind'];
  readonly text: string;
  /** Its letters, as a part of the usual. */
  readonly part: number;
  readonly position: LngLat;
  /** The line to its ground, where it stands apart. */
  readonly leader: readonly LngLat[] | null;
  readonly toward: number | null;
}

export interface NamedMap {
  readonly names: readonly StandingName[];
  /** Where the places are whose names found no room. */
  readonly missing: readonly LngLat[];
}

/** Lays out names, again and again: of the same zoom the ground is read once. */
export type Namer = (question: NamesQuestion) => NamedMap;

/** Makes the namer of what can be named. */
export function namerOf({ places, provinces }: Nameable): Namer {
  const index = indexPlaces(places);
  let ground: { readonly zoom: number; readonly read: MapGround } | null = null;
  return ({ zoom, language, named, seen, sizes, signs, walls, before }) => {
    const zoomed = mercator(zoom);
    if (ground?.zoom !== zoom) ground = { zoom, read: mapGround(places, zoomed) };
    const grounds = ground.read;
    const saying = {
      ...zoomed,
      say: (text: Place['name']) => text[language],
      measure: (text: string) => sizes.get(text) ?? { width: 0, height: 0 },
    };
    const regions = [...grounds.lands.values()];
    const names: MapName[] = [
      ...named.flatMap((id) => {
        const place = index.get(id);
        if (!place) return [];
        return placeName(place, index.commune(id), signs.get(id) ?? [], { ...saying, grounds });
      }),
      ...(seen ? provinces.flatMap((one) => provinceName(one, seen, regions, saying) ?? []) : []),
    ];
    const stood = [...before].map(
      ([id, { at, toward }]) => [id, { at: zoomed.project([...at]), toward }] as const,
    );
    const placed = layOutNames(
      names.map(({ wished }) => wished),
      {
        signs: [...signs.values()].flat(),
        walls,
        windows: [],
        lines: [],
        grounds: grounds.grounds,
        before: new Map<string, Stood>(stood),
      },
    );
    const at = zoomed.unproject;
    return {
      names: names.flatMap(({ kind, texts, wished: { wish } }): StandingName[] => {
        const spot = placed.get(wish.id);
        if (!spot) return [];
        const { x, y, size, leader, toward } = spot;
        const position = at([x, y]);
        return [
          { id: wish.id, kind, ...texts[size]!, position, leader: leader?.map(at) ?? null, toward },
        ];
      }),
      missing: names
        .filter(({ kind, wished: { wish } }) => kind !== 'province' && !placed.has(wish.id))
        .map(({ wished: { wish } }) => at(wish.root)),
    };
  };
}
