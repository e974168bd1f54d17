import { matchContext } from '../domain/match-context.ts';
import {
  LANGUAGES,
  type Dataset,
  type Fiche,
  type Language,
  type Localised,
  type Organisation,
  type Place,
} from '../domain/model.ts';
import { inAll, wordsOf } from './text-index.ts';
import { HIT_GROUPS, type SiteHit } from './site-hit.ts';
import { stems, wordIndex } from './word-index.ts';

/** Finds pages by free text, the best of each group first; contexts in a language where possible. */
export type SiteSearch = (text: string, language: Language) => readonly SiteHit[];

interface Entry extends Omit<SiteHit, 'context'> {
  readonly words: string;
  readonly passages: readonly Localised[];
}

/** What a fiche says, in our words, passage by passage. */
function passagesOf(fiche: Fiche): readonly Localised[] {
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

function ficheEntry(fiche: Fiche, dataset: Dataset): Entry {
  const passages = passagesOf(fiche);
  const words =
    fiche.kind === 'initiative' ? wordsOf(fiche, dataset) : passages.map(inAll).join(' ');
  const titles = fiche.references.map(({ title }) => title).join(' ');
  return {
    group: fiche.kind,
    page: { kind: 'fiche', id: fiche.id },
    title: fiche.title,
    words: `${words} ${titles}`,
    passages,
  };
}

const organisationEntry = ({ id, name, aliases = [] }: Organisation): Entry => ({
  group: 'organisation',
  page: { kind: 'organisation', id },
  title: name,
  words: aliases.join(' '),
  passages: [],
});

const placeEntry = ({ id, name, aliases, postcodes }: Place): Entry => ({
  group: 'place',
  page: { kind: 'place', id },
  title: name,
  words: [...aliases, ...postcodes].join(' '),
  passages: [],
});

/** Indexes every fiche, organisation and place of a dataset. */
export function siteSearch(dataset: Dataset): SiteSearch {
  const fiches = [...dataset.approaches, ...dataset.initiatives, ...dataset.challenges];
  const entries = new Map(
    [
      ...fiches.map((fiche) => ficheEntry(fiche, dataset)),
      ...dataset.organisations.map(organisationEntry),
      ...dataset.places.map(placeEntry),
    ].map((entry) => [`${entry.page.kind} ${entry.page.id}`, entry]),
  );
  const search = wordIndex(
    [...entries].map(([id, { title, words }]) => ({ id, title: inAll(title), words })),
  );
  return (text, language) => {
    const hits = search(text).flatMap(({ id, terms }): SiteHit[] => {
      const entry = entries.get(id);
      if (!entry) return [];
      const met = new Set(terms);
      const isMet = (word: string) => stems(word).some((stem) => met.has(stem));
      const { group, page, title, passages } = entry;
      return [{ group, page, title, context: contextOf(passages, language, isMet) }];
    });
    return HIT_GROUPS.flatMap((group) => hits.filter((hit) => hit.group === group));
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
