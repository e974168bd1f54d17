import { LANGUAGES, type Dataset, type Initiative, type Localised } from '../domain/model.ts';
import { wordIndex } from './word-index.ts';

/** A text in all its languages at once. */
export const inAll = (text: Localised): string =>
  LANGUAGES.map((language) => text[language]).join(' ');

/** Gives the ids of the initiatives that a free text matches. */
export type TextSearch = (text: string) => ReadonlySet<string>;

/** Indexes the initiatives for free text, see `wordIndex`. */
export function textSearch(dataset: Dataset): TextSearch {
  const search = wordIndex(
    dataset.initiatives.map((one) => ({ id: one.id, title: '', words: wordsOf(one, dataset) })),
  );
  return (text) => new Set(search(text).map(({ id }) => id));
}

/** All that an initiative's fiche says, and the names of what it is tied to. */
export function wordsOf(initiative: Initiative, dataset: Dataset): string {
  const named = [...initiative.initiators, ...initiative.partners].map(({ name }) => inAll(name));
  const places = dataset.places.filter(({ id }) => initiative.places.includes(id));
  const themes = dataset.themes.filter(({ id }) => initiative.themes.includes(id));
  const drawsOn = new Set(initiative.drawsOn.map(({ approach }) => approach));
  const approaches = dataset.approaches.filter(({ id }) => drawsOn.has(id));
  return [
    inAll(initiative.title),
    inAll(initiative.shortTitle),
    inAll(initiative.summary),
    initiative.initiatorsAsStated,
    initiative.areaAsStated,
    ...named,
    ...places.map(({ name, aliases }) => [inAll(name), ...aliases].join(' ')),
    ...themes.map(({ label }) => inAll(label)),
    ...approaches.map(({ title }) => inAll(title)),
  ].join(' ');
}
