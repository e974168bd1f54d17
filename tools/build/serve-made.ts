import { lookup } from 'mrmime';
import type { Connect, ViteDevServer } from 'vite';

/** What a build would write, by address below the root. */
export type MadeFiles = ReadonlyMap<string, string | Uint8Array>;

const typeOf = (path: string) => {
  const type = lookup(path) ?? 'application/octet-stream';
  return /^text\/|json$/.test(type) ? `${type}; charset=utf-8` : type;
};

/** Lets the dev server answer with what a build would write; asked anew for each answer. */
export function serveMade(server: ViteDevServer, files: () => MadeFiles): void {
  const answer: Connect.NextHandleFunction = (request, response, next) => {
    const path = (request.url ?? '').split('?')[0]!.slice(1);
    const body = files().get(path);
    if (body === undefined) next();
    else response.setHeader('Content-Type', typeOf(path)).end(body);
  };
  server.middlewares.use(answer);
}
