import { FACETS, type FacetName } from '../../domain/query/facets/facets.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import type { Atlas } from '../atlas/atlas.ts';
import type { I18n } from '../atlas/i18n-context.ts';

/** What an option of a facet is called; undefined for one that the data do not have. */
export function sayOption(
  facet: FacetName,
  id: string,
  atlas: Atlas,
  { t, say }: I18n,
): string | undefined {
  const name = FACETS[facet].nameOf(id, atlas);
  return typeof name === 'string' ? t(name as MessageKey) : name && say(name);
}
