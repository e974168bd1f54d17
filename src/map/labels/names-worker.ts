import {
  namerOf,
  type Nameable,
  type NamedMap,
  type Namer,
  type NamesQuestion,
} from './name-map.ts';

/** What the page tells the worker: what can be named, then what is to be laid out. */
export type ToNames =
  { readonly nameable: Nameable } | { readonly number: number; readonly question: NamesQuestion };
export interface FromNames {
  readonly number: number;
  readonly named: NamedMap;
}

let namer: Namer | null = null;
let latest: { readonly number: number; readonly question: NamesQuestion } | null = null;

function answer(): void {
  // What was asked meanwhile came before this: of several questions the last is answered.
  if (!latest || !namer) return;
  const { number, question } = latest;
  latest = null;
  postMessage({ number, named: namer(question) } satisfies FromNames);
}

addEventListener('message', ({ data }: MessageEvent<ToNames>) => {
  if ('nameable' in data) namer = namerOf(data.nameable);
  else {
    latest = data;
    setTimeout(answer);
  }
});
