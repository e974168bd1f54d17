import type { LogEntry } from '../../data/schemas/source-schemas.ts';
import type { Page } from '../url/url-state.ts';
import type { Atlas } from './atlas.ts';

/** The page of what changed; null for what is there no more, or has none. */
export function pageOfChange(
  { kind, of }: Pick<LogEntry['changes'][number], 'kind' | 'of'>,
  { fiches, places, organisations }: Pick<Atlas, 'fiches' | 'places' | 'organisations'>,
): Page | null {
  if (kind === 'place') return places.get(of) ? { kind, id: of } : null;
  if (kind === 'organisation') return organisations.has(of) ? { kind, id: of } : null;
  return fiches.has(of) ? { kind: 'fiche', id: of } : null;
}
