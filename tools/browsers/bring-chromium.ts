import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findChromium, quickChromium } from './chromium.ts';

/** Longer than a slow network needs for some 200 MB. */
const MINUTES = 15;

/** The machine that a browser is brought to. */
interface Machine {
  /** See `findChromium`. */
  readonly find: () => string | null;
  /** Runs a command whose words the person sees; whether it succeeded. */
  readonly run: (command: string, args: readonly string[]) => boolean;
  /** Whether packages of Debian can be installed. */
  readonly hasApt: boolean;
  readonly say: (line: string) => void;
}

function thisMachine(): Machine {
  return {
    find: findChromium,
    run: (command, args) => {
      const { status } = spawnSync(command, args, {
        stdio: ['ignore', 'inherit', 'inherit'],
        timeout: MINUTES * 60_000,
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
      return status === 0;
    },
    hasApt: existsSync('/etc/debian_version') && process.getuid?.() === 0,
    say: console.log,
  };
}

/** With Debian's packages: for all who use this machine, and kept up to date with it. */
const DEBIANS = [
  ['apt-get', 'update', '-qq'],
  ['apt-get', 'install', '-y', '-qq', 'chromium'],
];

/** With Playwright, into the person's own folder of caches. */
function playwrights(): string[] {
  const folder = dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json'));
  return [process.execPath, join(folder, 'cli.js'), 'install', 'chromium'];
}

/**
 * Sees that there is a Chromium (see `findChromium`) and gives its path: where there is none it brings
 * one, saying what it does. Throws with what to do where that fails.
 */
export function bringChromium({ find, run, hasApt, say }: Machine = thisMachine()): string {
  const found = find();
  if (found !== null) return found;
  const whose = hasApt ? 'installing the one of Debian' : 'fetching the one of Playwright';
  say(`No Chromium, Chrome or Edge is found here: ${whose}.`);
  const isDone = (hasApt ? DEBIANS : [playwrights()]).every(([command = '', ...args]) => {
    say(`> ${[command, ...args].join(' ')}`);
    return run(command, args);
  });
  const brought = isDone ? find() : null;
  if (brought !== null) return brought;
  throw new Error(
    'No Chromium could be brought. Install Chromium (Debian: apt-get install chromium), Chrome or Edge, or name one in the variable CHROMIUM.',
  );
}

/** How the Chromium for tests and sheets is started, which is brought first where there is none. */
export function broughtChromium() {
  bringChromium();
  return quickChromium();
}
