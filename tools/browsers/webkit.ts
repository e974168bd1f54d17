import { existsSync, readdirSync } from 'node:fs';
import type { Wanted } from './bring-engine.ts';
import { onPath } from './on-path.ts';

/** The engine of Safari as Debian packs it (webkit2gtk-driver), with a screen to draw on. */
export interface WebKit {
  /** Takes the orders of a test (WebDriver). */
  readonly driver: string;
  /** A window around the engine, and no more. */
  readonly browser: string;
  /** Runs a program on a screen that nobody sees. */
  readonly screen: string;
  /** Gives a program a message bus of its own. */
  readonly bus: string;
}

const LIBRARIES = '/usr/lib';

/** Where the packages of the engine put their window: per processor, per version. */
function findWindow(): string | null {
  if (!existsSync(LIBRARIES)) return null;
  const folders = readdirSync(LIBRARIES).flatMap((one) => {
    const folder = `${LIBRARIES}/${one}`;
    return one.includes('linux')
      ? readdirSync(folder).flatMap((name) =>
          name.startsWith('webkit') ? `${folder}/${name}` : [],
        )
      : [];
  });
  const windows = folders
    .map((folder) => `${folder}/MiniBrowser`)
    .filter((path) => existsSync(path));
  return windows.at(-1) ?? null;
}

/** What of WebKit is on this machine; null where a part of it is missing. */
export function findWebKit(): WebKit | null {
  const [driver, browser] = [onPath('WebKitWebDriver'), findWindow()];
  const [screen, bus] = [onPath('xvfb-run'), onPath('dbus-run-session')];
  const isWhole = driver !== null && browser !== null && screen !== null && bus !== null;
  return isWhole ? { driver, browser, screen, bus } : null;
}

export const WEBKIT: Wanted = {
  name: 'WebKit',
  find: () => findWebKit()?.browser ?? null,
  packages: ['webkit2gtk-driver', 'xvfb', 'xauth', 'dbus'],
  playwrights: null,
  advice: 'On Debian: apt-get install webkit2gtk-driver xvfb xauth dbus.',
};
