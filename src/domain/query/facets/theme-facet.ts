import type { Dimension, Facet } from './dimension.ts';

const themes: Facet<string> = {
  parameter: 'theme',
  optionsOf: (id) => [id],
  isOption: (id, known) => known.themes.has(id),
  nameOf: (id, { dataset }) => dataset.themes.find((theme) => theme.id === id)?.label,
};

/** The themes. */
export const themesOf = {
  valuesOf: (initiative) => initiative.themes,
  facets: { themes },
} satisfies Dimension<string>;
