import { existsSync } from 'node:fs';

/** Chromium without windows, the quicker for tests; Debian has it as a package of its own. */
const SHELL = '/usr/bin/chromium-headless-shell';

/** Chromium as visitors have it, which knows of installing. */
export const WHOLE_CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** How Chromium is started for what needs a browser: the tests, and the sheets to print. */
export const BROWSER = {
  executablePath: existsSync(SHELL) && process.env.CHROMIUM === undefined ? SHELL : WHOLE_CHROMIUM,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
