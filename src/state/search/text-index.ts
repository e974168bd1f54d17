import MiniSearch from 'minisearch';
import { LANGUAGES, type Localised } from '../../domain/languages.ts';
import type { Dataset, Initiative } from '../../domain/model.ts';
import { FORGIVING } from './word-index.ts';
import { stems, wordsIn, writtenWords } from './stems.ts';

/** A text in all its languages at once. */
export const inAll = (text: Localised): string =>
  [...new Set(LANGUAGES.map((language) => text[language]))].join(' ');

/** Gives the rows of the initiatives that a free text matches: 1 where it does. */
export type TextIndex = (text: string) => Uint8Array;

/** The stems of all texts, each with the rows that have it. */
class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly rows: number[][] = [];
  private readonly known = new Map<string, readonly number[]>();

  /** The numbers of the stems of a word; a word is stemmed once, however often it comes. */
  private stemsOf(word: string): readonly number[] {
    const found = this.known.get(word);
    if (found) return found;
    const made = stems(word).map((stem) => {
      const number = this.numbers.get(stem) ?? this.rows.push([]) - 1;
      this.numbers.set(stem, number);
      return number;
    });
    this.known.set(word, made);
    return made;
  }

  /** The numbers of the stems in a text. */
  read(text: string): readonly number[] {
    return wordsIn(text).flatMap((word) => this.stemsOf(word));
  }

  add(row: number, numbers: readonly number[]): void {
    for (const number of numbers) {
      const rows = this.rows[number]!;
      if (rows.at(-1) !== row) rows.push(row);
    }
  }

  rowsOf(number: number): readonly number[] {
    return this.rows[number]!;
  }

  terms(): readonly { id: number; term: string }[] {
    return [...this.numbers].map(([term, id]) => ({ id, term }));
  }
}

/** What thousands share is read once: a name per place, organisation, theme and approach. */
function namesReader(dataset: Dataset, vocabulary: Vocabulary) {
  const byId = <T extends { id: string }>(list: readonly T[], textOf: (one: T) => string) =>
    new Map(list.map((one) => [one.id, vocabulary.read(textOf(one))]));
  const places = byId(dataset.places, ({ name, aliases }) => [inAll(name), ...aliases].join(' '));
  const organisations = byId(dataset.organisations, ({ name }) => inAll(name));
  const themes = byId(dataset.themes, ({ label }) => inAll(label));
  const approaches = byId(dataset.approaches, ({ title }) => inAll(title));
  return ({ places: at, initiators, roles, themes: about, drawsOn }: Initiative) => [
    ...at.map((id) => places.get(id)),
    ...[...initiators, ...roles].map(({ id }) => organisations.get(id)),
    ...about.map((id) => themes.get(id)),
    ...drawsOn.map(({ approach }) => approaches.get(approach)),
  ];
}

/**
 * Indexes the initiatives for free text. Accents, inflection (Snowball stemming in Dutch, French
 * and English) and a slip of the keys are forgiven; every word of the question must be found. Which
 * words of the texts a word means is MiniSearch's to tell; which rows have them stands in lists.
 * @param words what each initiative's fiche says beyond the index, in the order of the dataset
 */
export function textIndex(dataset: Dataset, words: readonly string[]): TextIndex {
  const { initiatives } = dataset;
  const vocabulary = new Vocabulary();
  const namesOf = namesReader(dataset, vocabulary);
  initiatives.forEach((initiative, row) => {
    vocabulary.add(row, vocabulary.read(inAll(initiative.shortTitle)));
    vocabulary.add(row, vocabulary.read(words[row] ?? ''));
    for (const name of namesOf(initiative)) vocabulary.add(row, name ?? []);
  });
  const whole = (term: string) => [term];
  const index = new MiniSearch<{ id: number; term: string }>({
    fields: ['term'],
    tokenize: whole,
    processTerm: (term) => term,
  });
  index.addAll(vocabulary.terms());

  /** The rows that have one of some stems, or of what is like it. */
  const rowsWith = (queries: string[]): ReadonlySet<number> =>
    new Set(
      index
        .search({ combineWith: 'OR', queries }, FORGIVING)
        .flatMap(({ id }) => vocabulary.rowsOf(Number(id))),
    );
  return (text) => {
    const asked = writtenWords(text);
    // Per row how many words of the question, one after the other, were found in it.
    const found = new Uint8Array(initiatives.length);
    asked.forEach(({ parts, joined }, count) => {
      const [first, ...more] = parts.map((part) => rowsWith(stems(part)));
      const whole = joined === null ? [] : rowsWith(stems(joined));
      const rows = [...[...first!].filter((row) => more.every((one) => one.has(row))), ...whole];
      for (const row of rows) {
        if (found[row] === count) found[row] = count + 1;
      }
    });
    return found.map((count) => (asked.length > 0 && count === asked.length ? 1 : 0));
  };
}
