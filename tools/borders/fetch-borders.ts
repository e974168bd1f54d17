import { BorderError } from './border-error.ts';

export interface BorderSource {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly attribution: string;
  readonly licence: string;
  readonly page: string;
}

/** Without a total, progress is told by so many bytes; with one, by tenths. */
const STEP = 2_000_000;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/**
 * Fetches a source, telling size and progress.
 * @throws BorderError when it cannot be had, with what to do
 */
export async function fetchBorders(
  source: BorderSource,
  log: (line: string) => void,
  timeoutMs = 300_000,
): Promise<Uint8Array> {
  const advice = `See ${source.page} for where it is now, or download it and run: npm run borders -- FILE`;
  log(`${source.name}\n${source.licence}\n${source.url}`);
  let response: Response;
  try {
    response = await fetch(source.url, { signal: AbortSignal.timeout(timeoutMs) });
  } catch (error) {
    throw new BorderError(`No answer from ${new URL(source.url).host}: are you offline? ${advice}`, {
      cause: error,
    });
  }
  if (!response.ok || !response.body) {
    throw new BorderError(`The address answers ${response.status}: it may have changed. ${advice}`);
  }
  const total = Number(response.headers.get('content-length'));
  log(total > 0 ? `Size: ${megabytes(total)}` : 'Size: not told');
  const step = total > 0 ? total / 10 : STEP;
  const parts: Uint8Array[] = [];
  let [had, told] = [0, 0];
  try {
    for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
      parts.push(part);
      had += part.length;
      if (had - told >= step) {
        told = had;
        log(total > 0 ? `${Math.round((had / total) * 100)} %` : megabytes(had));
      }
    }
  } catch (error) {
    throw new BorderError(`The connection broke off after ${megabytes(had)}. Try again. ${advice}`, {
      cause: error,
    });
  }
  return Buffer.concat(parts);
}
