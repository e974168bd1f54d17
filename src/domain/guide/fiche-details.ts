import type { Fiche, Organisation, OrganisationName, WholeFiche } from '../model.ts';

/** A kind of fiche with all that it says. */
export type Whole<T extends Fiche> = Extract<WholeFiche, { kind: T['kind'] }>;

/** Whether the details of a fiche are here. */
export function isWhole<T extends Fiche>(fiche: T): fiche is T & Whole<T> {
  return 'summary' in fiche;
}

/** A fiche with its details; throws where those were not fetched before. */
export function wholeOf<T extends Fiche>(fiche: T): Whole<T> {
  if (!isWhole(fiche)) throw new Error(`The details of "${fiche.id}" have not been fetched.`);
  return fiche;
}

/** An organisation with its details; throws where those were not fetched before. */
export function wholeOrganisation(one: OrganisationName): Organisation {
  if ('website' in one) return one as Organisation;
  throw new Error(`The details of "${one.id}" have not been fetched.`);
}
