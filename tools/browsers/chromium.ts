import { existsSync } from 'node:fs';
import { Launcher } from 'chrome-launcher';
import { getEdgePath } from 'edge-paths';
import { chromium } from '@playwright/test';
import { found, namedBy, onPath } from './on-path.ts';

/** Debian's Chromium without windows, the quicker for tests. */
const SHELL = 'chromium-headless-shell';

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What Playwright is told of a browser to start. */
interface Launch {
  readonly executablePath?: string;
  readonly chromiumSandbox: boolean;
  readonly args: string[];
}

/**
 * The path of a Chromium as visitors have it, windows and all: what the variable CHROMIUM names, else
 * the system's Chromium, Chrome or Edge, else the one that Playwright once fetched. Null where there
 * is none. Throws where the variable names nothing.
 */
export function findChromium(): string | null {
  const ofPlaywright = chromium.executablePath();
  return (
    namedBy('CHROMIUM') ??
    onPath('chromium') ??
    found(() => Launcher.getFirstInstallation()) ??
    found(() => getEdgePath()) ??
    (existsSync(ofPlaywright) ? ofPlaywright : null)
  );
}

/** Without windows where that is there and no other is named. */
function findQuickChromium(): string | null {
  const named = process.env.CHROMIUM ?? '';
  return (named === '' ? onPath(SHELL) : null) ?? findChromium();
}

/**
 * How Chromium is started; where there is none, Playwright looks for its own and says what to do. The
 * sandbox stays on, but for root, whom it refuses.
 */
function launchOf(path: string | null): Launch {
  const isRoot = process.getuid?.() === 0;
  return {
    ...(path === null ? {} : { executablePath: path }),
    chromiumSandbox: !isRoot,
    args: isRoot ? ['--no-sandbox', ...FLAGS] : FLAGS,
  };
}

/** How the Chromium for tests and sheets is started. */
export function quickChromium() {
  return launchOf(findQuickChromium());
}

/** How a Chromium that knows of windows and of installing is started. */
export function wholeChromium() {
  return launchOf(findChromium());
}
