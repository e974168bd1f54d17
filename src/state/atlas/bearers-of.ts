import { isReachable } from '../../domain/contact/contact.ts';
import { detailedOrganisation } from '../../domain/guide/fiche-details.ts';
import type { Initiative, Organisation } from '../../domain/model.ts';
import type { Atlas } from './atlas.ts';

/** The organisations of an initiative that one can turn to, its initiators first; each once. */
export function bearersOf(
  { initiators, roles }: Pick<Initiative, 'initiators' | 'roles'>,
  { organisations }: Pick<Atlas, 'organisations'>,
): readonly Organisation[] {
  const ids = new Set([...initiators, ...roles].map(({ id }) => id));
  return [...ids]
    .flatMap((id) => organisations.get(id) ?? [])
    .map(detailedOrganisation)
    .filter(isReachable);
}
