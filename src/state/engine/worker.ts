import type { Dataset } from '../../domain/model.ts';
import { engineCore, type EngineCore, type EngineQuestion } from './core.ts';

/** What the page tells the worker: first what there is, then what is asked of it. */
export type ToEngine =
  | { readonly dataset: Dataset; readonly root: string }
  | { readonly number: number; readonly question: EngineQuestion };

let core: EngineCore | null = null;
let latest = 0;

async function answer(number: number, question: EngineQuestion): Promise<void> {
  latest = number;
  const found = await core!(question);
  // Meanwhile something else was asked: this is of no use any more.
  if (number === latest) postMessage({ number, answer: found });
}

addEventListener('message', ({ data }: MessageEvent<ToEngine>) => {
  if ('dataset' in data) core = engineCore(data.dataset, new URL(data.root));
  else answer(data.number, data.question).catch(reportError);
});
