import { wordsFor } from '../../domain/guide/glossary.ts';
import type { Language } from '../../domain/languages.ts';
import type { Term, DetailedDataset, DetailedInitiative } from '../../domain/model.ts';
import { contactWords } from './contact-words.ts';
import { inOne } from '../load/one-language.ts';
import { detailsPath, wordsPath } from '../load/paths.ts';
import { CHUNK } from './publish-index.ts';

/** What terms are called, and looked for by, in any language: "sdf" finds what is for "dakloos". */
const wordsOfTerms = (terms: readonly Term[], chosen: readonly string[]): readonly string[] =>
  terms
    .filter(({ id }) => chosen.includes(id))
    .flatMap(({ label, aliases = [] }) => [...Object.values(label), ...aliases]);

/** What an initiative's fiche says that its index does not, as words to look for. */
function wordsOf(
  initiative: DetailedInitiative,
  dataset: DetailedDataset,
  language: Language,
): string {
  const { title, shortTitle, summary, initiatorsAsStated, areaAsStated } = initiative;
  const terms = [
    ...wordsOfTerms(dataset.themes, initiative.themes),
    ...wordsOfTerms(dataset.audiences, initiative.audiences),
    ...wordsFor(initiative.id, dataset.glossary ?? []),
    ...contactWords(initiative, language),
  ];
  // By its title it is found in any language: who has the guide in hand reads that of the guide.
  const titles = [...Object.values(title), ...Object.values(shortTitle)];
  return [
    ...new Set([...titles, summary[language], initiatorsAsStated, areaAsStated, ...terms]),
  ].join(' ');
}

/**
 * The files that tell all of each fiche in a language, by address: approaches, challenges and
 * organisations in one, initiatives in runs of `CHUNK`; and the words to look for.
 */
export function detailFiles(
  dataset: DetailedDataset,
  language: Language,
): readonly (readonly [string, unknown])[] {
  const whole = (fiche: object) => inOne({ ...fiche, kind: undefined }, language);
  const initiatives = dataset.initiatives.map(({ initiators, roles, ...rest }) =>
    whole({
      ...rest,
      initiators: initiators.map(({ id }) => id),
      roles: roles.map(({ name: _name, id, ...role }) => ({ organisation: id, ...role })),
    }),
  );
  const chunks = Array.from({ length: Math.ceil(initiatives.length / CHUNK) }, (_, chunk) =>
    initiatives.slice(chunk * CHUNK, (chunk + 1) * CHUNK),
  );
  return [
    [
      detailsPath(language, 'guide'),
      {
        approaches: dataset.approaches.map(whole),
        challenges: dataset.challenges.map(whole),
        organisations: dataset.organisations,
        glossary: dataset.glossary ?? [],
      },
    ],
    ...chunks.map((chunk, index) => [detailsPath(language, index), chunk] as const),
    [wordsPath(language), dataset.initiatives.map((one) => wordsOf(one, dataset, language))],
  ];
}
