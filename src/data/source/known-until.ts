import type { Source } from '../schemas/source-schemas.ts';

/** Until when the data of a map are known, as an EDTF month: the date of its guide, else its own. */
export const knownUntil = ({ guide, map }: Pick<Source, 'guide' | 'map'>): string =>
  guide?.date ?? map.date ?? '';
