import { anchorsOf } from '../places/anchors.ts';
import { evenChunks } from '../lib/even-chunks.ts';
import { drawnOnBy } from '../links/back-links.ts';
import type { Approach, Challenge, Dataset, Initiative, Place } from '../model.ts';
import type { PlaceIndex } from '../places/place-index.ts';

/** Where a slide stands among those that share its subject. */
interface Part {
  /** From 1. */
  readonly part: number;
  readonly parts: number;
}

/** One slide of the meeting mode, as far as the dataset tells what is on it. */
export type Slide = { readonly id: string } & (
  | { readonly kind: 'overview' | 'years' | 'closing' }
  | ({
      readonly kind: 'approach';
      readonly approach: Approach;
      /** All that draw on it, and those that this slide is about. */
      readonly all: readonly Initiative[];
      readonly shown: readonly Initiative[];
      /** Whether it tells what each does, or only names them beside what the approach is. */
      readonly told: boolean;
    } & Part)
  | ({
      /** A commune, or a region as a whole. */
      readonly kind: 'place' | 'region';
      readonly place: Place;
      readonly shown: readonly Initiative[];
    } & Part)
  | ({ readonly kind: 'challenges'; readonly challenges: readonly Challenge[] } & Part)
);

/** What fits on a slide in letters that the back row reads. */
const [PER_SLIDE, PER_CHALLENGES] = [3, 3];
/** So many are told on the slide that says what their approach is; more have slides of their own. */
const BESIDE_DEFINITION = 2;

/** The ids of the parts of a subject: the first is the subject's own. */
const idOf = (subject: string, part: number) => (part === 1 ? subject : `${subject}.${part}`);

function parted<T>(list: readonly T[], most: number) {
  const chunks = evenChunks(list, most);
  // A subject without initiatives still has its slide.
  return (chunks.length > 0 ? chunks : [[]]).map((shown, index, { length }) => ({
    shown,
    part: index + 1,
    parts: length,
  }));
}

/** What an approach is, with those that draw on it; where they are many, slides that tell of each. */
function approachSlides(approach: Approach, initiatives: readonly Initiative[]): Slide[] {
  const all = drawnOnBy(approach.id, initiatives).map(({ initiative }) => initiative);
  const isOne = all.length <= BESIDE_DEFINITION;
  const chunks = isOne ? [all] : [all, ...evenChunks(all, PER_SLIDE)];
  return chunks.map((shown, index, { length }) => ({
    id: idOf(approach.id, index + 1),
    kind: 'approach',
    approach,
    all,
    shown,
    told: isOne || index > 0,
    part: index + 1,
    parts: length,
  }));
}

/** The communes that carry initiatives, each with its own; then the regions covered as a whole. */
function byPlace(initiatives: readonly Initiative[], places: PlaceIndex) {
  const [communes, regions] = [new Map<Place, Initiative[]>(), new Map<Place, Initiative[]>()];
  const add = (map: Map<Place, Initiative[]>, place: Place, initiative: Initiative) =>
    map.set(place, [...(map.get(place) ?? []), initiative]);
  for (const initiative of initiatives) {
    const anchors = anchorsOf(initiative, places);
    const here = new Set(anchors.markers.flatMap(({ id }) => places.communes(id)));
    for (const commune of here) add(communes, commune, initiative);
    for (const region of anchors.regions) add(regions, region, initiative);
  }
  return { communes, regions };
}

/** What a selection was made by: that is shown first, and what it leaves empty is left out. */
export interface Focus {
  /** Ids of the approaches that were asked for. */
  readonly approaches: readonly string[];
  /** Id of the place that was asked for; null where none was. */
  readonly placeId: string | null;
  /** Whether the rest follows all the same: what was asked for only leads. */
  readonly keepsRest: boolean;
}

/** Puts what was asked for first, and leaves out what a selection has nothing of. */
function focused(deck: readonly Slide[], focus: Focus, places: PlaceIndex): readonly Slide[] {
  const communes = focus.placeId === null ? [] : places.communes(focus.placeId).map(({ id }) => id);
  const isAsked = (slide: Slide) =>
    slide.kind === 'approach'
      ? focus.approaches.includes(slide.approach.id)
      : slide.kind === 'place' && communes.includes(slide.place.id);
  const isLeft = (slide: Slide) => {
    if (focus.keepsRest) return true;
    if (slide.kind === 'challenges') return false;
    if (slide.kind !== 'approach') return true;
    return focus.approaches.length === 0 && slide.all.length > 0;
  };
  return [...deck.filter(isAsked), ...deck.filter((slide) => !isAsked(slide) && isLeft(slide))];
}

/**
 * The slides that a dataset makes by itself: overview, years, approach by approach, commune by
 * commune, what covers a region, challenges, closing. Ids are stable while the guide grows.
 * @param compare order of the communes, by name in the language at hand
 * @param focus what a selection was made by; null for the whole
 */
export function deckOf(
  dataset: Dataset,
  places: PlaceIndex,
  compare: (a: Place, b: Place) => number,
  focus: Focus | null = null,
): readonly Slide[] {
  const deck = wholeDeck(dataset, places, compare);
  return focus ? focused(deck, focus, places) : deck;
}

function wholeDeck(
  { approaches, challenges, initiatives }: Dataset,
  places: PlaceIndex,
  compare: (a: Place, b: Place) => number,
): readonly Slide[] {
  const { communes, regions } = byPlace(initiatives, places);
  const placeSlides = (kind: 'place' | 'region', map: ReadonlyMap<Place, Initiative[]>): Slide[] =>
    [...map]
      .sort(([a], [b]) => compare(a, b))
      .flatMap(([place, all]) =>
        parted(all, PER_SLIDE).map((part) => ({
          id: idOf(`${kind}-${place.id}`, part.part),
          kind,
          place,
          ...part,
        })),
      );
  return [
    { id: 'overview', kind: 'overview' },
    ...(initiatives.length > 0 ? [{ id: 'years', kind: 'years' } as const] : []),
    ...approaches.flatMap((approach) => approachSlides(approach, initiatives)),
    ...placeSlides('place', communes),
    ...placeSlides('region', regions),
    ...(challenges.length > 0
      ? parted(challenges, PER_CHALLENGES).map(({ shown, part, parts }) => ({
          id: idOf('challenges', part),
          kind: 'challenges' as const,
          challenges: shown,
          part,
          parts,
        }))
      : []),
    { id: 'closing', kind: 'closing' },
  ];
}
