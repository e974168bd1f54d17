import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findChromium } from './chromium.ts';

/** Longer than a slow network needs for some 200 MB. */
const MINUTES = 15;

/** Runs a command whose words the person sees; whether it succeeded. */
function run(command: string, args: readonly string[]): boolean {
  console.log(`> ${[command, ...args].join(' ')}`);
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: MINUTES * 60_000,
  });
  return status === 0;
}

/** With Debian's packages: for all who use this machine, and kept up to date with it. */
function installDebians(): boolean {
  return run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', 'chromium']);
}

/** With Playwright, into the person's own folder of caches. */
function fetchPlaywrights(): boolean {
  const folder = dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json'));
  return run(process.execPath, [join(folder, 'cli.js'), 'install', 'chromium']);
}

/**
 * Sees that there is a Chromium (see `findChromium`): where there is none it brings one, saying what
 * it does. Throws with what to do where that fails.
 */
export function bringChromium(): void {
  if (findChromium() !== null) return;
  const isDebian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  console.log(
    isDebian
      ? 'No Chromium, Chrome or Edge is found here: installing the one of Debian.'
      : 'No Chromium, Chrome or Edge is found here: fetching the one of Playwright.',
  );
  const isDone = isDebian ? installDebians() : fetchPlaywrights();
  if (!isDone || findChromium() === null) {
    throw new Error(
      'No Chromium could be brought. Install Chromium, Chrome or Edge, or name one in the variable CHROMIUM.',
    );
  }
}
