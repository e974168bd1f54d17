import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HostPage {
  readonly port: number;
  readonly close: () => void;
}

/** Serves one page of somebody else's site, with `body` as what stands in it. */
export async function hostPage(body: string): Promise<HostPage> {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(
      `<!doctype html><meta name="viewport" content="width=device-width"><title>Buurthuis</title>${body}`,
    );
  }).listen(0);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
    },
  };
}
