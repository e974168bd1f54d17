import type { Dataset } from '../../domain/model.ts';
import { createStore, type Store } from '../store.ts';
import type { EngineAnswer, EngineCore, EngineQuestion } from './core.ts';
import type { ToEngine } from './worker.ts';

/** Answers questions about a dataset of many, beside the page, so that the page stays free. */
export interface Engine {
  /** Asks; of questions in quick succession only the last is answered. */
  readonly ask: (question: EngineQuestion) => void;
  /** The last answer; null before the first. */
  readonly answer: Store<EngineAnswer | null>;
  /** Waits for the first. */
  readonly first: Promise<void>;
}

/** Starts the engine of a dataset: in a worker, or in the page where none can be had. */
function startEngine(dataset: Dataset, root: URL): Engine {
  const answer = createStore<EngineAnswer | null>(null);
  let number = 0;
  let asked: string | null = null;
  let isFirst: () => void;
  const first = new Promise<void>((resolve) => (isFirst = resolve));
  const take = (of: number, found: EngineAnswer) => {
    if (of !== number) return;
    answer.set(found);
    isFirst();
  };
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  let inPage: Promise<EngineCore> | null = null;
  const send = (question: EngineQuestion) => {
    const own = ++number;
    if (!inPage) {
      worker.postMessage({ number: own, question } satisfies ToEngine);
      return;
    }
    inPage
      .then((core) => core(question))
      .then((found) => {
        take(own, found);
      }, reportError);
  };
  worker.onmessage = ({ data }: MessageEvent<{ number: number; answer: EngineAnswer }>) => {
    take(data.number, data.answer);
  };
  worker.onerror = (event) => {
    // Slower, but right: the same work in the page itself.
    reportError(event.error ?? new Error(event.message));
    worker.terminate();
    inPage ??= import('./core.ts').then(({ engineCore }) => engineCore(dataset, root));
    if (asked) send(JSON.parse(asked) as EngineQuestion);
  };
  worker.postMessage({ dataset, root: root.href } satisfies ToEngine);
  return {
    answer,
    first,
    ask: (question) => {
      // A view that waits asks again at every render, with another object.
      const words = JSON.stringify(question);
      if (words === asked) return;
      asked = words;
      send(question);
    },
  };
}

const engines = new WeakMap<object, Map<boolean, Engine>>();

/**
 * The engine of a dataset, started when first needed; one more for what the guide alone tells.
 * Details that come later change nothing of what it knows.
 */
export function engineOf(dataset: Dataset, root: URL): Engine {
  const index = dataset.index ?? dataset;
  const known = engines.get(index) ?? new Map<boolean, Engine>();
  engines.set(index, known);
  const isGuideOnly = dataset.guideOnly ?? false;
  const engine = known.get(isGuideOnly) ?? startEngine(dataset, root);
  known.set(isGuideOnly, engine);
  return engine;
}
