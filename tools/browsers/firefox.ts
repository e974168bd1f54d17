import type { Wanted } from './bring-engine.ts';
import { namedBy, onPath } from './on-path.ts';

/** As Debian and as others call it. */
const NAMES = ['firefox-esr', 'firefox'];

/** The path of the Firefox of this machine: what the variable FIREFOX names, else the system's; null where there is none. */
export function findFirefox(): string | null {
  return namedBy('FIREFOX') ?? NAMES.map(onPath).find((path) => path !== null) ?? null;
}

export const FIREFOX: Wanted = {
  name: 'Firefox',
  find: findFirefox,
  packages: ['firefox-esr'],
  // Its own is another build than people have.
  playwrights: null,
  advice:
    'Install Firefox (Debian: apt-get install firefox-esr), or name one in the variable FIREFOX.',
};

/** How Playwright starts the Firefox that people have. */
export function firefoxLaunch() {
  const path = findFirefox();
  return path === null ? {} : { executablePath: path };
}
