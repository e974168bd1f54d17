import { drawnOnBy } from '../../domain/links/back-links.ts';
import type { Fiche, Initiative } from '../../domain/model.ts';
import type { Atlas } from './atlas.ts';

/** The initiatives that a fiche leads to: itself, those that draw on it, or those it is tied to. */
export function initiativesOf(
  fiche: Fiche,
  { dataset, back, initiatives }: Atlas,
): readonly Initiative[] {
  if (fiche.kind === 'initiative') return [fiche];
  if (fiche.kind === 'approach') {
    return drawnOnBy(fiche.id, dataset.initiatives).map(({ initiative }) => initiative);
  }
  const ids = [
    ...fiche.links.map(({ to }) => to),
    ...(back.get(fiche.id) ?? []).map(({ from }) => from),
  ];
  return [...new Set(ids)].flatMap((id) => initiatives.get(id) ?? []);
}
