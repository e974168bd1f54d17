import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

interface Served {
  /** Where it stands, ending in a slash. */
  readonly address: string;
  readonly close: () => void;
}

/** What carries its content in its name never changes; of all else a browser asks whether it did. */
const CACHED = { assets: 'public, max-age=31536000, immutable', others: 'no-cache' } as const;

/**
 * Serves a folder as static hosts do, with its `404.html` for what is not there, the headers that
 * the README asks of a host, and the compressed form of a file where that stands beside it.
 * @param port 0 for any that is free
 * @param base path below which the folder stands, with a slash on both ends
 */
export async function serveFolder(folder: string, port = 0, base = '/'): Promise<Served> {
  const files = sirv(folder, {
    etag: true,
    gzip: true,
    setHeaders: (response, path) => {
      response.setHeader(
        'Cache-Control',
        path.startsWith('/assets/') ? CACHED.assets : CACHED.others,
      );
    },
  });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      response.writeHead(404).end();
      return;
    }
    // A folder of its own below the root, as on many static hosts.
    request.url = `/${url.slice(base.length)}`;
    files(request, response, () => {
      const missing = `${folder}/404.html`;
      response
        .writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
        .end(existsSync(missing) ? readFileSync(missing) : 'Not found');
    });
  });
  await new Promise<void>((resolve) => server.listen(port, resolve));
  const { port: open } = server.address() as AddressInfo;
  return { address: `http://localhost:${open}${base}`, close: () => server.close() };
}
