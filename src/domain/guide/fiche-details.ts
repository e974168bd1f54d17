import type { Fiche, Organisation, OrganisationName, DetailedFiche } from '../model.ts';

/** A kind of fiche with all that it says. */
export type Detailed<T extends Fiche> = Extract<DetailedFiche, { kind: T['kind'] }>;

/** Whether the details of a fiche are here. */
export function hasDetails<T extends Fiche>(fiche: T): fiche is T & Detailed<T> {
  return 'summary' in fiche;
}

/** A fiche with its details; throws where those were not fetched before. */
export function detailed<T extends Fiche>(fiche: T): Detailed<T> {
  if (!hasDetails(fiche)) throw new Error(`The details of "${fiche.id}" have not been fetched.`);
  return fiche;
}

/** An organisation with its details; throws where those were not fetched before. */
export function detailedOrganisation(one: OrganisationName): Organisation {
  if ('website' in one) return one as Organisation;
  throw new Error(`The details of "${one.id}" have not been fetched.`);
}
