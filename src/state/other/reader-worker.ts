import type { Surroundings } from '../../data/other/opened-data.ts';
import { readerCore, type ReaderCore } from './reader-core.ts';
import { inPieces, type FromReader, type Question } from './reader-messages.ts';

/** What the page tells the worker: first what is known, then what is asked. */
export type ToReader =
  | { readonly surroundings: Surroundings }
  | { readonly number: number; readonly question: Question };

let core: ReaderCore | null = null;
const tell = (message: FromReader) => {
  postMessage(message);
};

async function answer(number: number, question: Question): Promise<void> {
  const reader = core!;
  switch (question.ask) {
    case 'open':
      tell({ number, answer: await reader.open(question.files) });
      break;
    case 'guess':
      tell({ number, answer: await reader.guess(question.chosen) });
      break;
    case 'attempt':
      tell({ number, answer: await reader.attempt(question.reading) });
      break;
    case 'own':
      tell({ number, answer: await reader.own(question.ours) });
      break;
    case 'leftOut':
      tell({ number, answer: await reader.leftOut(question.reading, question.language) });
      break;
    case 'take': {
      const taken = await reader.take(question.reading, (done, of) => {
        tell({ number, done, of });
      });
      for (const piece of inPieces(taken)) tell({ number, piece });
      const { entries: _entries, places: _places, ...rest } = taken;
      tell({ number, answer: { ...rest, entries: [], places: [] } });
    }
  }
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
