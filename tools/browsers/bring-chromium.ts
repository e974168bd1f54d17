import { bringEngine, type Wanted } from './bring-engine.ts';
import { findChromium, quickChromium } from './chromium.ts';

export const CHROMIUM: Wanted = {
  name: 'Chromium, Chrome or Edge',
  find: findChromium,
  packages: ['chromium'],
  playwrights: 'chromium',
  advice:
    'Install Chromium (Debian: apt-get install chromium), Chrome or Edge, or name one in the variable CHROMIUM.',
};

/** How the Chromium for tests and sheets is started, which is brought first where there is none. */
export function broughtChromium() {
  bringEngine(CHROMIUM);
  return quickChromium();
}
