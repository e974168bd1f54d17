import { BASES, type Basis, type DrawsOn } from '../../model.ts';
import type { Dimension, Facet } from './dimension.ts';

const approaches: Facet<DrawsOn> = {
  parameter: 'approach',
  optionsOf: ({ approach }) => [approach],
  isOption: (id, known) => known.approaches.has(id),
  nameOf: (id, names) => names.approaches.get(id)?.shortTitle,
};

const bases: Facet<DrawsOn, Basis> = {
  parameter: 'basis',
  optionsOf: ({ basis }) => [basis],
  isOption: (id) => BASES.some((basis) => basis === id),
  nameOf: (basis) => `basis.${basis}`,
};

/** The links to approaches. */
export const links = {
  valuesOf: ({ drawsOn }) => drawsOn,
  facets: { approaches, bases },
} satisfies Dimension<DrawsOn>;
