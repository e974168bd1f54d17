import { fold } from '../../domain/text/fold.ts';
import { memo } from '../../domain/lib/memo.ts';
import { wordsFor } from '../../domain/guide/glossary.ts';
import { matchContext } from '../../domain/text/match-context.ts';
import { LANGUAGES, type Language, type Localised } from '../../domain/languages.ts';
import type {
  Dataset,
  Fiche,
  Initiative,
  Organisation,
  OrganisationName,
  Place,
} from '../../domain/model.ts';
import { hasDetails } from '../../domain/guide/fiche-details.ts';
import { areFew } from '../atlas/details-for.ts';
import { inAll } from './text-index.ts';
import { HIT_GROUPS, type SiteHit } from './site-hit.ts';
import { stems, wordsIn, writtenWords } from './stems.ts';
import { wordIndex } from './word-index.ts';

/** Finds pages by free text, the best of each group first; contexts in a language where possible. */
export type SiteSearch = (text: string, language: Language) => readonly SiteHit[];

interface Entry extends Omit<SiteHit, 'context'> {
  readonly words: string;
  readonly passages: readonly Localised[];
}

/** What a fiche says, in our words, passage by passage. */
function passagesOf(fiche: Fiche): readonly Localised[] {
  if (!hasDetails(fiche)) return [];
  const texts = (list: readonly { text: Localised }[] = []) => list.map(({ text }) => text);
  switch (fiche.kind) {
    case 'initiative':
      return [fiche.summary];
    case 'approach': {
      const { definition, comparison, principles, summary } = fiche;
      const cells = comparison ? Object.values(comparison) : [];
      return [...(definition ? [definition] : []), summary, ...principles, ...texts(cells)];
    }
    case 'challenge': {
      const { question, tensions, waysForward, summary } = fiche;
      return [...(question ? [question] : []), summary, ...texts(tensions), ...texts(waysForward)];
    }
  }
}

/** What an initiative says and the names of what it is tied to. */
function namesOf(initiative: Initiative, dataset: Dataset): readonly string[] {
  const { initiators, roles, shortTitle, drawsOn } = initiative;
  const places = dataset.places.filter(({ id }) => initiative.places.includes(id));
  const themes = dataset.themes.filter(({ id }) => initiative.themes.includes(id));
  const approaches = dataset.approaches.filter(({ id }) =>
    drawsOn.some(({ approach }) => approach === id),
  );
  return [
    inAll(shortTitle),
    ...[...initiators, ...roles].map(({ name }) => inAll(name)),
    ...places.map(({ name, aliases }) => [inAll(name), ...aliases].join(' ')),
    ...themes.map(({ label }) => inAll(label)),
    ...approaches.map(({ title }) => inAll(title)),
    ...(hasDetails(initiative) ? [initiative.initiatorsAsStated, initiative.areaAsStated] : []),
  ];
}

function ficheEntry(fiche: Fiche, dataset: Dataset): Entry {
  const passages = passagesOf(fiche);
  const names = fiche.kind === 'initiative' ? namesOf(fiche, dataset) : [];
  const references = hasDetails(fiche) ? fiche.references.map(({ title }) => title) : [];
  const terms = wordsFor(fiche.id, dataset.glossary ?? []);
  return {
    group: fiche.kind,
    page: { kind: 'fiche', id: fiche.id },
    title: fiche.title,
    words: [...names, ...passages.map(inAll), ...references, ...terms].join(' '),
    passages,
  };
}

const organisationEntry = ({ id, name, ...rest }: OrganisationName | Organisation): Entry => ({
  group: 'organisation',
  page: { kind: 'organisation', id },
  title: name,
  words: 'aliases' in rest ? (rest.aliases ?? []).join(' ') : '',
  passages: [],
});

const placeEntry = ({ id, name, aliases, postcodes }: Place): Entry => ({
  group: 'place',
  page: { kind: 'place', id },
  title: name,
  words: [...aliases, ...postcodes].join(' '),
  passages: [],
});

/** Initiatives by the words of their titles only, as many as anybody reads: an index of all is slow. */
function titleSearch(initiatives: readonly Initiative[]): (text: string) => readonly SiteHit[] {
  const titles = initiatives.map(({ shortTitle }) => wordsIn(fold(inAll(shortTitle))).join(' '));
  return (text) => {
    const words = writtenWords(fold(text)).flatMap(({ parts }) => parts);
    const hits: SiteHit[] = [];
    for (const [row, title] of titles.entries()) {
      if (hits.length === MOST_TITLES) break;
      if (words.length === 0 || !words.every((word) => title.includes(word))) continue;
      const { id, shortTitle } = initiatives[row]!;
      const page = { kind: 'fiche', id } as const;
      hits.push({ group: 'initiative', page, title: shortTitle, context: null });
    }
    return hits;
  };
}

/** How many are found by their titles, at most. */
const MOST_TITLES = 50;

/**
 * Indexes every fiche, organisation and place of a dataset.
 * @param withInitiatives false where a list beside it has them already
 */
export function siteSearch(dataset: Dataset, withInitiatives = true): SiteSearch {
  const listed = withInitiatives ? dataset.initiatives : [];
  const [initiatives, titled] = areFew(dataset) ? [listed, []] : [[], listed];
  const byTitle = titleSearch(titled);
  const fiches = [...dataset.approaches, ...initiatives, ...dataset.challenges];
  const entries = new Map(
    [
      ...fiches.map((fiche) => ficheEntry(fiche, dataset)),
      ...dataset.organisations.map(organisationEntry),
      ...dataset.places.filter(({ spot }) => !spot).map(placeEntry),
    ].map((entry) => [`${entry.page.kind} ${entry.page.id}`, entry]),
  );
  const search = wordIndex(
    [...entries].map(([id, { title, words }]) => ({ id, title: inAll(title), words })),
  );
  // Each question looks through the words of the same texts.
  const stemsOf = memo(stems);
  return (text, language) => {
    const hits = search(text).flatMap(({ id, terms }): SiteHit[] => {
      const entry = entries.get(id);
      if (!entry) return [];
      const met = new Set(terms);
      const isMet = (word: string) => stemsOf(word).some((stem) => met.has(stem));
      const { group, page, title, passages } = entry;
      return [{ group, page, title, context: contextOf(passages, language, isMet) }];
    });
    const all = [...hits, ...byTitle(text)];
    return HIT_GROUPS.flatMap((group) => all.filter((hit) => hit.group === group));
  };
}

function contextOf(
  passages: readonly Localised[],
  language: Language,
  isMet: (word: string) => boolean,
): SiteHit['context'] {
  for (const one of [language, ...LANGUAGES.filter((other) => other !== language)]) {
    for (const passage of passages) {
      const parts = matchContext(passage[one], isMet);
      if (parts) return { parts, language: one };
    }
  }
  return null;
}
