import type { Dimension, Facet } from './dimension.ts';

const places: Facet<string> = {
  parameter: 'place',
  optionsOf: (id, index) => [id, ...index.ancestors(id).map((above) => above.id)],
  isOption: (id, known) => known.places.has(id),
  nameOf: (id, names) => names.places.get(id)?.name,
};

/** The places, each with all that it lies in. */
export const placesOf = {
  valuesOf: (initiative) => initiative.places,
  facets: { places },
} satisfies Dimension<string>;
