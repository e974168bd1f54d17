import type { Surroundings } from '../../data/other/opened-data.ts';
import { readerCore, type ReaderCore, type Taken } from './reader-core.ts';
import { askCore, inPieces, type FromReader, type Question } from './reader-messages.ts';

/** What the page tells the worker: first what is known, then what is asked. */
export type ToReader =
  | { readonly surroundings: Surroundings }
  | { readonly number: number; readonly question: Question };

let core: ReaderCore | null = null;
const tell = (message: FromReader) => {
  postMessage(message);
};

async function answer(number: number, question: Question): Promise<void> {
  const found = await askCore(core!, question, (done, of) => {
    tell({ number, done, of });
  });
  if (question.ask !== 'take') {
    tell({ number, answer: found });
    return;
  }
  const taken = found as Taken;
  for (const piece of inPieces(taken)) tell({ number, piece });
  tell({ number, answer: { ...taken, entries: [], places: [] } });
}

addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
  if ('surroundings' in data) core = readerCore(data.surroundings);
  else {
    answer(data.number, data.question).catch((error: unknown) => {
      tell({ number: data.number, failed: error instanceof Error ? error.message : String(error) });
      reportError(error);
    });
  }
});
