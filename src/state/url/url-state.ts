import type { Grouping, MatrixOrder, Sort } from '../../domain/lib/orders.ts';
import type { Language } from '../../domain/languages.ts';
import type { Dataset } from '../../domain/model.ts';
import type { OptionIds } from '../../domain/query/facets/dimension.ts';
import type { Query } from '../../domain/query/query.ts';
import type { Reach } from '../../domain/near/reach.ts';

/** Where "near" is measured from; `here` is this device's own place, which no address carries. */
export type Near =
  | { readonly kind: 'place'; readonly placeId: string }
  | { readonly kind: 'point'; readonly point: readonly [number, number] }
  /** A town or landmark; whether there is one of this name, the gazetteer tells. */
  | { readonly kind: 'locality'; readonly id: string }
  | { readonly kind: 'here' };

/** Whether communes are shaded by how many initiatives they have, and what counts for each. */
export const SHADES = ['none', 'own', 'whole'] as const;
export type Shade = (typeof SHADES)[number];

/** Centre in degrees, [lat, lng] as Leaflet writes it, and zoom. */
export interface MapView {
  readonly center: readonly [number, number];
  readonly zoom: number;
}

/** How the timeline is laid out. */
export interface TimelineState {
  readonly sort: Sort;
  readonly group: Grouping;
  /** Opened to its full height, each row with its name. */
  readonly tall: boolean;
}

export const PLAIN_TIMELINE: TimelineState = { sort: 'start', group: 'none', tall: false };

/** Pages that an address names by a single word: to read, to show in a meeting, to hand on. */
export const SINGLE_PAGES = [
  'guide',
  'matrix',
  'links',
  'glossary',
  'privacy',
  'news',
  'edit',
  'suggest',
  'present',
  'presenter',
  'story',
  'poster',
  'handout',
  'sheet',
  'embed',
] as const;

/** The pages that stand at the foot of every other, in this order. */
export const FOOT_PAGES = ['glossary', 'news', 'suggest', 'edit', 'privacy'] as const;

/** Which page an address opens: the map, or another. */
export type Page =
  | { readonly kind: 'map' | (typeof SINGLE_PAGES)[number] | 'missing' }
  | { readonly kind: 'fiche' | 'place' | 'organisation'; readonly id: string };

export const MAP: Page = { kind: 'map' };

/** All that a person would share, as the address says it. */
export interface UrlState {
  readonly language: Language;
  readonly page: Page;
  /** The fiche that is open beside the map, or looked at in the link view. */
  readonly ficheId: string | null;
  /** Whether only the links that the guide itself makes are shown. */
  readonly guideOnly: boolean;
  readonly matrixOrder: MatrixOrder;
  readonly query: Query;
  readonly near: Near | null;
  /** How far is still near; asks nothing while nothing is near. */
  readonly reach: Reach | null;
  readonly shade: Shade;
  readonly view: MapView | null;
  readonly timeline: TimelineState;
  /** Whether slides and sheets go without pictures. */
  readonly withoutPictures: boolean;
  /** Where the data are from; null for those of the guide. */
  readonly data: string | null;
  /** What the columns of other data mean, see `readColumns`. */
  readonly columns: string | null;
}

/** A part of an address that could not be followed, for the person to read. */
export interface Notice {
  readonly parameter: string;
  readonly value: string;
  /** A period whose beginning comes after its end. */
  readonly isTurned?: boolean;
}

/** The ids that an address may name. */
export interface Known extends OptionIds {
  readonly fiches: Pick<ReadonlySet<string>, 'has'>;
  readonly places: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
}

const ids = (items: readonly { id: string }[]) => new Set(items.map((item) => item.id));

/** Collects the ids of a dataset that an address may name. @param fiches its fiches, where they are indexed */
export function knownIds(
  dataset: Dataset,
  fiches: Known['fiches'] = ids([
    ...dataset.initiatives,
    ...dataset.approaches,
    ...dataset.challenges,
  ]),
): Known {
  return {
    fiches,
    approaches: ids(dataset.approaches),
    places: ids(dataset.places),
    organisations: ids(dataset.organisations),
    themes: ids(dataset.themes),
  };
}
