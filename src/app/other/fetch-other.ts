import { LIMITS } from '../../data/other/limits.ts';
import { MOST, tooLarge } from '../../data/other/too-large.ts';
import { problem, type Problem } from '../../data/problems/problems.ts';
import type { FetchAnswer, FetchMessage, FetchRequest } from './fetch-message.ts';

/** How long a file of another site may take, in milliseconds. */
const PATIENCE = 30_000;

/** Asks the page that may, in a frame that is not seen and goes with the answer. */
function ask(address: URL, root: URL): Promise<FetchAnswer> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.src = new URL('fetch.html', root).href;
  return new Promise<FetchAnswer>((resolve) => {
    const stop = new AbortController();
    const end = (answer: FetchAnswer) => {
      stop.abort();
      clearTimeout(timer);
      frame.remove();
      resolve(answer);
    };
    const timer = setTimeout(end, PATIENCE, { failed: `> ${PATIENCE / 1000} s` });
    addEventListener(
      'message',
      ({ source, data }: MessageEvent<FetchMessage>) => {
        if (source !== frame.contentWindow) return;
        if (!('isReady' in data)) end(data);
        else {
          const request: FetchRequest = { fetch: address.href, most: LIMITS.bytes };
          frame.contentWindow?.postMessage(request, location.origin);
        }
      },
      { signal: stop.signal },
    );
    document.body.append(frame);
  });
}

/**
 * Fetches a file of this or another site, once a person allowed it. Never throws.
 * @param root folder of the site, ending in a slash
 */
export async function fetchOther(
  address: URL,
  root: URL,
): Promise<{ readonly bytes: ArrayBuffer } | { readonly problem: Problem }> {
  const answer = await ask(address, root);
  if ('bytes' in answer) return answer;
  if ('tooLarge' in answer) return { problem: tooLarge(address.href, `> ${MOST}`) };
  const { failed: found } = answer;
  return { problem: problem('notFetched', address.href, { found, hint: address.host }) };
}
