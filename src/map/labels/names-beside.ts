import { startWorker } from '../../state/device/start-worker.ts';
import type { Nameable, NamedMap, Namer, NamesQuestion } from './name-map.ts';
import type { FromNames, ToNames } from './names-worker.ts';

/** What lays out the names of a map. */
export interface NamesBeside {
  /** The names; null where something else was asked meanwhile. */
  readonly names: (question: NamesQuestion) => Promise<NamedMap | null>;
  /** Ends it, once the map is gone. */
  readonly end: () => void;
}

/**
 * Starts what lays out names beside the page, which stays free meanwhile; in the page itself where no
 * worker can be had.
 */
export function namesBeside(nameable: Nameable): NamesBeside {
  let number = 0;
  let waiting: { question: NamesQuestion; resolve: (named: NamedMap | null) => void } | null = null;
  let here: Promise<Namer> | null = null;
  const take = (named: NamedMap | null) => {
    waiting?.resolve(named);
    waiting = null;
  };
  const answerInPage = () => {
    here ??= import('./name-map.ts').then(({ namerOf }) => namerOf(nameable));
    const own = number;
    here.then((namer) => {
      if (own === number && waiting) take(namer(waiting.question));
    }, reportError);
  };
  let worker = startWorker(
    () => new Worker(new URL('./names-worker.ts', import.meta.url), { type: 'module' }),
  );
  if (worker) {
    worker.postMessage({ nameable } satisfies ToNames);
    worker.onmessage = ({ data }: MessageEvent<FromNames>) => {
      if (data.number === number) take(data.named);
    };
    worker.onerror = (event) => {
      // Slower, but right: the same work in the page itself.
      reportError(event.error ?? new Error(event.message));
      worker?.terminate();
      worker = null;
      answerInPage();
    };
  }
  return {
    names: (question) => {
      take(null);
      number += 1;
      return new Promise((resolve) => {
        waiting = { question, resolve };
        if (worker) worker.postMessage({ number, question } satisfies ToNames);
        else answerInPage();
      });
    },
    end: () => {
      take(null);
      worker?.terminate();
    },
  };
}
