import { PLACE_LEVELS, type Place } from '../model.ts';

/** Places by id and postcode, and what lies in what. */
export interface PlaceIndex {
  /** Every place, in the order given. */
  readonly all: readonly Place[];
  get(id: string): Place | undefined;
  /** What holds a place, by `within` and `spans`, without itself: nearest level first. */
  ancestors(id: string): readonly Place[];
  /** True when a place is the container, lies in it, or reaches into it (`spans`). */
  isWithin(id: string, containerId: string): boolean;
  /** True when a place is the container or no part of it lies elsewhere. */
  isWhollyWithin(id: string, containerId: string): boolean;
  /** The most specific place with this postcode: 1020 is Laken, not the City of Brussels. */
  byPostcode(code: string): Place | undefined;
  /** The communes of a place: itself when it is one, else those that it lies in or spans. */
  communes(id: string): readonly Place[];
  /** The place itself when a commune, else its commune; the first, where it spans several. */
  commune(id: string): Place | undefined;
}

/** How specific a place is: 0 for a site, 4 for a region. */
export function breadth({ level }: Place): number {
  return PLACE_LEVELS.length - 1 - PLACE_LEVELS.indexOf(level);
}

/** Indexes places. Ids that no place has are skipped, and a circle of `within` does no harm. */
export function indexPlaces(places: readonly Place[]): PlaceIndex {
  const byId = new Map(places.map((place) => [place.id, place]));
  const byCode = new Map<string, Place>();
  for (const place of places) {
    for (const code of place.postcodes) {
      const other = byCode.get(code);
      if (!other || breadth(place) < breadth(other)) byCode.set(code, place);
    }
  }

  function climb(id: string): readonly Place[] {
    const found = new Set<Place>();
    const queue = [id];
    for (const next of queue) {
      const place = byId.get(next);
      for (const above of place ? [place.within, ...place.spans] : []) {
        const container = above === null ? undefined : byId.get(above);
        if (!container || container.id === id || found.has(container)) continue;
        found.add(container);
        queue.push(container.id);
      }
    }
    return [...found].sort((a, b) => breadth(a) - breadth(b));
  }

  const climbed = new Map<string, readonly Place[]>();
  const ancestors = (id: string): readonly Place[] => {
    const known = climbed.get(id) ?? climb(id);
    climbed.set(id, known);
    return known;
  };

  const communes = (id: string): readonly Place[] => {
    const place = byId.get(id);
    const holders = [...(place ? [place] : []), ...ancestors(id)];
    return holders.filter(({ level }) => level === 'commune');
  };

  const isWithin = (id: string, containerId: string) =>
    id === containerId || ancestors(id).some((place) => place.id === containerId);

  /** `seen` ends the walk in a circle of `within`. */
  function isWholly(id: string, containerId: string, seen: readonly string[]): boolean {
    if (id === containerId) return true;
    const place = byId.get(id);
    if (!place || seen.includes(id)) return false;
    // Where a place spans several, it is the several that hold it, and each must lie within.
    const holders = place.spans.length > 0 ? place.spans : [place.within];
    return holders.every((one) => one !== null && isWholly(one, containerId, [...seen, id]));
  }

  return {
    all: places,
    get: (id) => byId.get(id),
    ancestors,
    isWithin,
    isWhollyWithin: (id, containerId) => isWholly(id, containerId, []),
    byPostcode: (code) => byCode.get(code),
    communes,
    commune: (id) => communes(id)[0],
  };
}
