import type { Localised } from '../../languages.ts';
import type { Approach, Initiative, OrganisationName, Place, Term } from '../../model.ts';
import type { PlaceIndex } from '../../places/place-index.ts';

interface Ids {
  has(id: string): boolean;
}

/** What the data have that a facet can offer. */
export interface OptionIds {
  readonly approaches: Ids;
  readonly places: Ids;
  readonly organisations: Ids;
  readonly themes: Ids;
}

interface Lookup<T> {
  get(id: string): T | undefined;
}

/** What options are named after. */
export interface OptionNames {
  readonly approaches: Lookup<Approach>;
  readonly places: Lookup<Place>;
  readonly organisations: Lookup<OrganisationName>;
  readonly dataset: { readonly themes: readonly Term[] };
}

/** One list of options to choose from. */
export interface Facet<Value, Option extends string = string> {
  /** What the address calls it. */
  readonly parameter: string;
  /** The options that a value stands for. */
  readonly optionsOf: (value: Value, places: PlaceIndex) => readonly Option[];
  /** Whether it has such an option. */
  readonly isOption: (id: string, known: OptionIds) => boolean;
  /** What an option is called, or the key of the text that says so; undefined where it is not known. */
  readonly nameOf: (id: string, names: OptionNames) => Localised | string | undefined;
}

/**
 * What of an initiative is judged by facets: of those of one dimension, one and the same value has to
 * suit all, such as a link by its approach and its basis.
 */
export interface Dimension<Value> {
  /** The same list for what shares it: tens of thousands of initiatives have a few hundred. */
  readonly valuesOf: (initiative: Initiative) => readonly Value[];
  readonly facets: Readonly<Record<string, Facet<Value>>>;
}
