import type { Language } from '../../domain/languages.ts';
import type { Ours } from '../../data/other/own-export.ts';
import type { Reading } from '../../data/other/columns/reading.ts';
import type { Given, Progress, ReaderCore, Taken } from './reader-core.ts';

/** What is asked of a reader beside the page. */
export type Question =
  | { readonly ask: 'open'; readonly files: readonly Given[] }
  | { readonly ask: 'guess'; readonly chosen: Partial<Pick<Reading, 'parts' | 'header'>> }
  | { readonly ask: 'attempt'; readonly reading: Reading }
  | { readonly ask: 'take'; readonly reading: Reading | null }
  | { readonly ask: 'own'; readonly ours: Ours }
  | { readonly ask: 'leftOut'; readonly reading: Reading; readonly language: Language };

/** Some of what was made, so that no message holds up the page. */
export type Piece = Partial<Pick<Taken, 'entries' | 'places'>>;

/** What the reader tells. */
export type FromReader = { readonly number: number } & (
  | { readonly answer: unknown }
  | { readonly done: number; readonly of: number }
  | { readonly piece: Piece }
  | { readonly failed: string }
);

/** So many things go in one message. */
const PIECE = 1000;

function* slices<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < list.length; from += PIECE) yield list.slice(from, from + PIECE);
}

/** What was made, in messages that take no longer than a moment each to be read. */
export function* inPieces({ entries, places }: Taken): Generator<Piece> {
  for (const piece of slices(entries)) yield { entries: piece };
  for (const piece of slices(places)) yield { places: piece };
}

/** Puts a question to a reader, wherever that stands. */
export function askCore(core: ReaderCore, question: Question, onRow?: Progress): Promise<unknown> {
  switch (question.ask) {
    case 'open':
      return core.open(question.files);
    case 'guess':
      return core.guess(question.chosen);
    case 'attempt':
      return core.attempt(question.reading);
    case 'take':
      return core.take(question.reading, onRow);
    case 'own':
      return core.own(question.ours);
    case 'leftOut':
      return core.leftOut(question.reading, question.language);
  }
}
