import type { Dimension, Facet } from './dimension.ts';
import { joiningFacets } from './joining-facets.ts';
import { links } from './link-facets.ts';
import { organisations } from './organisation-facets.ts';
import { placesOf } from './place-facet.ts';
import { themesOf } from './theme-facet.ts';

/** All that can be chosen by, in the order in which it is shown and written to an address. */
const DIMENSION_LIST = [links, placesOf, organisations, themesOf, ...joiningFacets] as const;

type Union = (typeof DIMENSION_LIST)[number]['facets'];
type Intersection<T> = (T extends unknown ? (one: T) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;
type Facets = Intersection<Union>;
type OptionOf<T> = T extends Facet<never, infer Option> ? Option : never;

/** What is asked by choosing from a list, by the field of the query that holds it. */
export type FacetName = keyof Facets;

/** What is chosen; an empty list asks nothing. */
export type Chosen = { readonly [Name in FacetName]: readonly OptionOf<Facets[Name]>[] };

/** The dimensions, whose values nobody but their own facets look into. */
export const DIMENSIONS = DIMENSION_LIST as readonly Dimension<unknown>[];

export const FACETS = Object.assign({}, ...DIMENSIONS.map(({ facets }) => facets)) as Readonly<
  Record<FacetName, Facet<unknown>>
>;
export const FACET_NAMES = Object.keys(FACETS) as FacetName[];

/** Something for each facet. */
export const eachFacet = <T>(of: (name: FacetName) => T): Record<FacetName, T> =>
  Object.fromEntries(FACET_NAMES.map((name) => [name, of(name)])) as Record<FacetName, T>;
