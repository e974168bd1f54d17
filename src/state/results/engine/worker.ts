import type { Dataset } from '../../../domain/model.ts';
import { engineCore, type EngineCore, type EngineQuestion } from './core.ts';

/** Things of a dataset, so many at a time: all at once would hold up the page that sends them. */
export type EnginePiece = Pick<Dataset, 'initiatives' | 'places'>;

/** What the page tells the worker: first what there is, in pieces, then what is asked of it. */
export type ToEngine =
  | { readonly piece: EnginePiece }
  | { readonly dataset: Dataset; readonly root: string }
  | { readonly number: number; readonly question: EngineQuestion };

const pieces: EnginePiece[] = [];
let resolveCore: (core: EngineCore) => void;
const core = new Promise<EngineCore>((resolve) => (resolveCore = resolve));
let latest = 0;

async function answer(number: number, question: EngineQuestion): Promise<void> {
  latest = number;
  const found = await (await core)(question);
  // Meanwhile something else was asked: this is of no use any more.
  if (number === latest) postMessage({ number, answer: found });
}

addEventListener('message', ({ data }: MessageEvent<ToEngine>) => {
  if ('piece' in data) pieces.push(data.piece);
  else if ('dataset' in data) {
    const initiatives = pieces.flatMap((piece) => piece.initiatives);
    const places = pieces.flatMap((piece) => piece.places);
    resolveCore(engineCore({ ...data.dataset, initiatives, places }, new URL(data.root)));
  } else answer(data.number, data.question).catch(reportError);
});
