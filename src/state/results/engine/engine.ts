import type { Dataset } from '../../../domain/model.ts';
import { startWorker } from '../../device/start-worker.ts';
import { createStore, type Store } from '../../device/store.ts';
import type { EngineAnswer, EngineCore, EngineQuestion } from './core.ts';
import type { EnginePiece, ToEngine } from './worker.ts';

/** Answers questions about a dataset of many, beside the page, so that the page stays free. */
export interface Engine {
  /** Asks; of questions in quick succession only the last is answered. */
  readonly ask: (question: EngineQuestion) => void;
  /** The last answer, and the question as JSON; null before the first. */
  readonly answer: Store<{ readonly found: EngineAnswer; readonly asked: string } | null>;
  /** Waits for the first. */
  readonly first: Promise<void>;
}

/** So many things of a dataset are told at a time: the page goes on in between. */
const PIECE = 4000;

/** Tells a worker what there is. */
async function tell(worker: Worker, dataset: Dataset, root: URL): Promise<void> {
  const { initiatives, places } = dataset;
  const most = Math.max(initiatives.length, places.length);
  for (let start = 0; start < most; start += PIECE) {
    const piece: EnginePiece = {
      initiatives: initiatives.slice(start, start + PIECE),
      places: places.slice(start, start + PIECE),
    };
    worker.postMessage({ piece } satisfies ToEngine);
    if (start + PIECE < most) await new Promise((done) => setTimeout(done));
  }
  const rest = { ...dataset, initiatives: [], places: [] };
  worker.postMessage({ dataset: rest, root: root.href } satisfies ToEngine);
}

/** Starts the engine of a dataset: in a worker, or in the page where none can be had. */
function startEngine(dataset: Dataset, root: URL): Engine {
  const answer = createStore<{ found: EngineAnswer; asked: string } | null>(null);
  let number = 0;
  let asked: string | null = null;
  let resolveFirst: () => void;
  const first = new Promise<void>((resolve) => (resolveFirst = resolve));
  const take = (of: number, found: EngineAnswer) => {
    if (of !== number) return;
    answer.set({ found, asked: asked! });
    resolveFirst();
  };
  let worker = startWorker(
    () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  );
  let inPage: Promise<EngineCore> | null = null;
  const send = (question: EngineQuestion) => {
    const own = ++number;
    if (worker) {
      worker.postMessage({ number: own, question } satisfies ToEngine);
      return;
    }
    // Slower, but right: the same work in the page itself.
    inPage ??= import('./core.ts').then(({ engineCore }) => engineCore(dataset, root));
    inPage
      .then((core) => core(question))
      .then((found) => {
        take(own, found);
      }, reportError);
  };
  if (worker) {
    worker.onmessage = ({ data }: MessageEvent<{ number: number; answer: EngineAnswer }>) => {
      take(data.number, data.answer);
    };
    worker.onerror = (event) => {
      reportError(event.error ?? new Error(event.message));
      worker?.terminate();
      worker = null;
      if (asked) send(JSON.parse(asked) as EngineQuestion);
    };
    tell(worker, dataset, root).catch(reportError);
  }
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
