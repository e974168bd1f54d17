import { guideOnly } from './guide-only.ts';
import type { Dataset, GlossaryTerm, OrganisationName, DetailedFiche } from '../model.ts';

/** What a dataset gains with details: whole fiches and organisations in the place of their heads. */
export function withDetails(
  dataset: Dataset,
  {
    fiches,
    organisations,
    glossary,
  }: {
    readonly fiches: ReadonlyMap<string, DetailedFiche>;
    readonly organisations: readonly OrganisationName[];
    readonly glossary: readonly GlossaryTerm[];
  },
): Dataset {
  const whole = <T extends { id: string }>(list: readonly T[]) =>
    list.map((one) => (fiches.get(one.id) as T | undefined) ?? one);
  const byId = new Map(organisations.map((one) => [one.id, one]));
  const merged = {
    ...dataset,
    glossary,
    approaches: whole(dataset.approaches),
    initiatives: whole(dataset.initiatives),
    challenges: whole(dataset.challenges),
    organisations: dataset.organisations.map((one) => byId.get(one.id) ?? one),
  };
  return dataset.guideOnly ? guideOnly(merged) : merged;
}
