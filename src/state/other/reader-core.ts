import type { Language } from '../../domain/languages.ts';
import { rowsOfOwnExport, type Ours } from '../../data/other/own-export.ts';
import type { Rows } from '../../data/publish/csv-text.ts';
import { leftOutCsv } from '../../data/other/left-out.ts';
import {
  OpenedData,
  type FileGuess,
  type Outcome,
  type Surroundings,
} from '../../data/other/opened-data.ts';
import { NamedPlaces } from '../../data/other/positions/named-places.ts';
import type { ProblemKind } from '../../data/other/problem-kinds.ts';
import { openFiles } from '../../data/other/read/open-files.ts';
import { AS_IT_SAYS, type Reading } from '../../data/other/columns/reading.ts';
import type { Problem } from '../../data/problems/problems.ts';

/** A file of this device, or what an address gave. */
export type Given = File | { readonly name: string; readonly bytes: ArrayBuffer };

/** A file as far as it reads by itself. */
export interface Opened {
  readonly kind: 'contract' | 'parts' | 'none';
  readonly problems: readonly Problem[];
  /** How it seems to be meant; null where it says so itself, or says nothing. */
  readonly guess: FileGuess | null;
}

/** What a reading would show. */
export interface Tried {
  readonly shown: number;
  readonly count: number;
  readonly kinds: readonly ProblemKind[];
}

/** What a reading makes of a file, without the rows that it leaves out: they stay where it was read. */
export type Taken = Omit<Outcome, 'left'>;

/** How far reading is: rows done, of how many. */
export type Progress = (done: number, of: number) => void;

/** Reads the files of others and answers how they read in one way or another. */
export interface ReaderCore {
  readonly open: (files: readonly Given[]) => Promise<Opened>;
  readonly guess: (chosen: Partial<Pick<Reading, 'parts' | 'header'>>) => Promise<FileGuess>;
  readonly attempt: (reading: Reading) => Promise<Tried>;
  readonly take: (reading: Reading | null, onRow?: Progress) => Promise<Taken>;
  /** The rows of our table, where the file is one of ours in whatever form; else null. */
  readonly own: (ours: Ours) => Promise<Rows | null>;
  /** The rows that a reading leaves out, as CSV with the reasons. */
  readonly leftOut: (reading: Reading, language: Language) => Promise<string>;
}

const bytesOf = async (given: Given): Promise<Uint8Array> =>
  new Uint8Array('arrayBuffer' in given ? await given.arrayBuffer() : given.bytes);

/** Starts a reader with what is known here, that files may mean. */
export function readerCore(surroundings: Surroundings): ReaderCore {
  const named = new NamedPlaces(surroundings.places, surroundings.localities);
  let data: OpenedData | null = null;
  const opened = () => {
    if (!data) throw new Error('No file was opened.');
    return data;
  };
  return {
    async open(files) {
      const given = await Promise.all(
        files.map(async (one) => ({ name: one.name, bytes: await bytesOf(one) })),
      );
      const opening = await openFiles(given);
      const name = given.map((one) => one.name).join(' + ');
      data = new OpenedData(opening, name, surroundings, named);
      const { kind } = opening.file;
      const guess = kind === 'parts' ? await data.guess() : null;
      return { kind, problems: opening.problems, guess };
    },
    guess: (chosen) => opened().guess(chosen),
    async attempt(reading) {
      const { entries, count, kinds } = await opened().outcome(reading);
      return { shown: entries.length, count, kinds };
    },
    async take(reading, onRow) {
      const { left: _, ...taken } = await opened().outcome(reading ?? AS_IT_SAYS, onRow);
      return taken;
    },
    own: (ours) => Promise.resolve(rowsOfOwnExport(opened().file, ours)),
    async leftOut(reading, language) {
      const { left } = await opened().outcome(reading);
      return leftOutCsv(opened().rowsOf(reading).columns, left, language);
    },
  };
}
