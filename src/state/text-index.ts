import { stemmer as stemNl } from '@orama/stemmers/dutch';
import { stemmer as stemEn } from '@orama/stemmers/english';
import { stemmer as stemFr } from '@orama/stemmers/french';
import MiniSearch from 'minisearch';
import { LANGUAGES, type Dataset, type Initiative, type Localised } from '../domain/model.ts';

const STEMMERS: readonly ((word: string) => string)[] = [stemNl, stemFr, stemEn];
const ACCENTS = /\p{Diacritic}/gu;
const BREAKS = /[^\p{Letter}\p{Number}]+/u;

const wordsIn = (text: string) => text.split(BREAKS).filter(Boolean);

const plain = (text: string) => text.normalize('NFD').replace(ACCENTS, '').toLowerCase();

/** The stems of a word in the three languages, without accents: any of them may be meant. */
function stems(word: string): string[] {
  const bare = plain(word);
  return [...new Set([bare, ...STEMMERS.map((stem) => plain(stem(bare)))])].filter(Boolean);
}

const all = (text: Localised) => LANGUAGES.map((language) => text[language]).join(' ');

/** Gives the ids of the initiatives that a free text matches. */
export type TextSearch = (text: string) => ReadonlySet<string>;

/**
 * Indexes the initiatives for free text. Accents, inflection (Snowball stemming in Dutch, French
 * and English) and a slip of the keys are forgiven; every word of the question must be found.
 */
export function textSearch(dataset: Dataset): TextSearch {
  const index = new MiniSearch<{ id: string; words: string }>({
    fields: ['words'],
    // A name with an apostrophe is also one word: "Entraide" finds Entr'Aide.
    tokenize: (text) => wordsIn(`${text} ${text.replace(/['’]/g, '')}`),
    processTerm: stems,
  });
  index.addAll(dataset.initiatives.map((one) => ({ id: one.id, words: wordsOf(one, dataset) })));
  return (text) => {
    const words = wordsIn(text);
    const queries = words.map((word) => ({ combineWith: 'OR' as const, queries: stems(word) }));
    const hits = index.search(
      { combineWith: 'AND', queries },
      {
        processTerm: (term) => term,
        tokenize: (term) => [term],
        prefix: (term) => term.length > 2,
        fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      },
    );
    return new Set(hits.map((hit) => String(hit.id)));
  };
}

function wordsOf(initiative: Initiative, dataset: Dataset): string {
  const named = [...initiative.initiators, ...initiative.partners].map(({ name }) => all(name));
  const places = dataset.places.filter(({ id }) => initiative.places.includes(id));
  const themes = dataset.themes.filter(({ id }) => initiative.themes.includes(id));
  const drawsOn = new Set(initiative.drawsOn.map(({ approach }) => approach));
  const approaches = dataset.approaches.filter(({ id }) => drawsOn.has(id));
  return [
    all(initiative.title),
    all(initiative.shortTitle),
    all(initiative.summary),
    initiative.initiatorsAsStated,
    initiative.areaAsStated,
    ...named,
    ...places.map(({ name, aliases }) => [all(name), ...aliases].join(' ')),
    ...themes.map(({ label }) => all(label)),
    ...approaches.map(({ title }) => all(title)),
  ].join(' ');
}
