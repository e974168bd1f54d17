import type { FetchAnswer, FetchMessage, FetchRequest } from './fetch-message.ts';

/*
 * The page of this script stands unseen in the map for the moment in which a person lets it fetch a
 * file from another site. Its policy lets it ask other hosts, which that of the map forbids, and it
 * knows nothing but the address.
 */

async function readUpTo(response: Response, most: number): Promise<FetchAnswer> {
  const reader = response.body?.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) return { bytes: await new Blob(parts).arrayBuffer() };
    size += part.value.byteLength;
    if (size > most) {
      await reader?.cancel();
      return { tooLarge: size };
    }
    parts.push(part.value);
  }
}

async function answer({ fetch: address, most }: FetchRequest): Promise<FetchAnswer> {
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
    });
    return response.ok ? await readUpTo(response, most) : { failed: String(response.status) };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

const tell = (message: FetchMessage) => {
  parent.postMessage(message, location.origin);
};

addEventListener('message', ({ source, origin, data }: MessageEvent<FetchRequest>) => {
  if (source === parent && origin === location.origin) answer(data).then(tell, reportError);
});
tell({ isReady: true });
