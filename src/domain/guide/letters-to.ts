import type { Dataset } from '../model.ts';

/** Where letters go: to the addresses that the guide gives, else to those of the map itself. */
export const lettersTo = ({
  guide,
  contacts,
}: Pick<Dataset, 'guide' | 'contacts'>): readonly string[] => guide?.contacts ?? contacts ?? [];
