import { serveFolder } from '../../tools/serve/serve-folder.ts';

/** The built site in a folder of a host, whose own script can be kept waiting. */
export interface HeldSite {
  readonly address: string;
  /** Keeps the app's script away until what it gives is called. */
  readonly hold: () => () => void;
  readonly close: () => void;
}

/** Serves `dist` below /kaart/. */
export async function heldSite(): Promise<HeldSite> {
  let held = Promise.resolve();
  const wait = (path: string) => (path.startsWith('assets/main-') ? held : Promise.resolve());
  const { address, close } = await serveFolder('dist', 0, '/kaart/', wait);
  return {
    address,
    hold: () => {
      let release: () => void = () => undefined;
      held = new Promise((resolve) => (release = resolve));
      return release;
    },
    close,
  };
}
