import { SPOKEN, type Spoken } from '../../contact/spoken.ts';
import type { Dimension, Facet } from './dimension.ts';

type Yes = 'yes';
const YES: readonly Yes[] = ['yes'];
const NONE: readonly never[] = [];

/** A facet of one option: what is known to be so. */
const whether = (name: string): Facet<Yes, Yes> => ({
  parameter: name,
  optionsOf: () => YES,
  isOption: (id) => id === 'yes',
  nameOf: () => `join.${name}`,
});

const spokenLanguages: Facet<string, Spoken> = {
  parameter: 'spoken',
  optionsOf: (code) => [code as Spoken],
  isOption: (id) => SPOKEN.some((code) => code === id),
  nameOf: (code) => `spoken.${code}`,
};

/** Whether newcomers are welcome, whether it is free, whether one gets in with a wheelchair, each by itself. */
export const joiningFacets = [
  {
    valuesOf: ({ newcomers }) => (newcomers === 'yes' ? YES : NONE),
    facets: { newcomers: whether('newcomers') },
  } satisfies Dimension<Yes>,
  {
    valuesOf: ({ free }) => (free === 'yes' ? YES : NONE),
    facets: { free: whether('free') },
  } satisfies Dimension<Yes>,
  {
    valuesOf: ({ wheelchair }) => (wheelchair === 'yes' ? YES : NONE),
    facets: { wheelchair: whether('wheelchair') },
  } satisfies Dimension<Yes>,
  {
    valuesOf: ({ spokenLanguages: codes }) => codes ?? NONE,
    facets: { spokenLanguages },
  } satisfies Dimension<string>,
] as const;
