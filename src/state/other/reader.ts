import type { Surroundings } from '../../data/other/opened-data.ts';
import type { Progress, ReaderCore, Taken } from './reader-core.ts';
import { askCore, type FromReader, type Piece, type Question } from './reader-messages.ts';
import type { ToReader } from './reader-worker.ts';
import type { Reading } from '../../data/other/columns/reading.ts';
import { startWorker } from '../device/start-worker.ts';
import { createStore, type Store } from '../device/store.ts';

/** A reader that one may stop. */
export interface Reader extends ReaderCore {
  /** Its number among all: another file has another reader. */
  readonly turn: number;
  /** How a person chose to read the file, for when the question is asked again. */
  readonly before: Store<Reading | undefined>;
  /** Ends all that it does; what was asked of it is never answered. */
  readonly stop: () => void;
}

interface Waiting {
  readonly question: Question;
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
  readonly onRow: Progress | undefined;
  readonly pieces: Piece[];
}

const joined = (pieces: readonly Piece[]): Pick<Taken, 'entries' | 'places'> => ({
  entries: pieces.flatMap(({ entries = [] }) => entries),
  places: pieces.flatMap(({ places = [] }) => places),
});

let turns = 0;

/** Starts a reader beside the page, so that no file holds it up; in the page where none can be had. */
export function startReader(surroundings: Surroundings): Reader {
  let number = 0;
  const waiting = new Map<number, Waiting>();
  let here: Promise<ReaderCore> | null = null;
  const worker = startWorker(
    () => new Worker(new URL('./reader-worker.ts', import.meta.url), { type: 'module' }),
  );
  const inPage = () =>
    (here ??= import('./reader-core.ts').then(({ readerCore }) => readerCore(surroundings)));
  const askInPage = ({ question, resolve, reject, onRow }: Waiting) => {
    inPage()
      .then((core) => askCore(core, question, onRow))
      .then((answer) => {
        resolve(answer as never);
      }, reject);
  };
  if (worker) {
    worker.postMessage({ surroundings } satisfies ToReader);
    worker.onmessage = ({ data }: MessageEvent<FromReader>) => {
      const asked = waiting.get(data.number);
      if (!asked) return;
      if ('done' in data) asked.onRow?.(data.done, data.of);
      else if ('piece' in data) asked.pieces.push(data.piece);
      else {
        waiting.delete(data.number);
        if ('failed' in data) asked.reject(new Error(data.failed));
        else if (asked.pieces.length === 0) asked.resolve(data.answer as never);
        else asked.resolve({ ...(data.answer as object), ...joined(asked.pieces) } as never);
      }
    };
    worker.onerror = (event) => {
      // Slower, but right: the same work in the page itself.
      reportError(event.error ?? new Error(event.message));
      worker.terminate();
      const all = [...waiting.values()];
      waiting.clear();
      inPage().catch(reportError);
      all.forEach(askInPage);
    };
  }
  const ask = <T>(question: Question, onRow?: Waiting['onRow']) =>
    new Promise<T>((resolve, reject) => {
      const one: Waiting = { question, resolve, reject, onRow, pieces: [] };
      if (!worker || here) {
        askInPage(one);
        return;
      }
      waiting.set(++number, one);
      worker.postMessage({ number, question } satisfies ToReader);
    });
  return {
    turn: ++turns,
    before: createStore<Reading | undefined>(undefined),
    open: (files) => ask({ ask: 'open', files }),
    guess: (chosen) => ask({ ask: 'guess', chosen }),
    attempt: (reading) => ask({ ask: 'attempt', reading }),
    take: (reading, onRow) => ask({ ask: 'take', reading }, onRow),
    own: (ours) => ask({ ask: 'own', ours }),
    leftOut: (reading, language) => ask({ ask: 'leftOut', reading, language }),
    stop: () => {
      worker?.terminate();
      waiting.clear();
    },
  };
}
