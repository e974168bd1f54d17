import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { headersFor, readHeaders } from './read-headers.ts';

interface Served {
  /** Where it stands, ending in a slash. */
  readonly address: string;
  readonly close: () => void;
}

/**
 * Serves a folder as static hosts do: with its `404.html` for what is not there, the headers of its
 * `_headers`, and the compressed form of a file where that stands beside it.
 * @param port 0 for any that is free
 * @param base path below which the folder stands, with a slash on both ends
 * @param wait holds up the answer to a request, by its path below that
 */
export async function serveFolder(
  folder: string,
  port = 0,
  base = '/',
  wait: (path: string) => Promise<void> = () => Promise.resolve(),
): Promise<Served> {
  const files = sirv(folder, { etag: true, gzip: true });
  const own = `${folder}/_headers`;
  const told = existsSync(own) ? readHeaders(readFileSync(own, 'utf8')) : null;
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      response.writeHead(404).end();
      return;
    }
    const [path = ''] = url.slice(base.length).split('?');
    for (const [name, value] of told ? headersFor(path, told) : []) response.setHeader(name, value);
    // A folder of its own below the root, as on many static hosts.
    request.url = `/${url.slice(base.length)}`;
    const answer = () => {
      files(request, response, () => {
        const missing = `${folder}/404.html`;
        response
          .writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
          .end(existsSync(missing) ? readFileSync(missing) : 'Not found');
      });
    };
    wait(path).then(answer, (error: unknown) => {
      response.destroy(error as Error);
    });
  });
  await new Promise<void>((resolve) => server.listen(port, resolve));
  const { port: open } = server.address() as AddressInfo;
  return { address: `http://localhost:${open}${base}`, close: () => void server.close() };
}
