import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { findChromium, quickChromium, wholeChromium } from './chromium.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** A folder on the path with these programs in it. */
function onPath(...names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'browsers-'));
  for (const name of names) {
    writeFileSync(join(folder, name), '#!/bin/sh\n');
    chmodSync(join(folder, name), 0o755);
  }
  vi.stubEnv('PATH', [folder, process.env.PATH].join(delimiter));
  return folder;
}

test('what the variable CHROMIUM names goes before all, for tests too', () => {
  const folder = onPath('chromium', 'chromium-headless-shell', 'my-browser');
  vi.stubEnv('CHROMIUM', join(folder, 'my-browser'));
  expect(findChromium()).toBe(join(folder, 'my-browser'));
  expect(quickChromium().executablePath).toBe(join(folder, 'my-browser'));
});

test('a variable that names nothing is told by its name', () => {
  vi.stubEnv('CHROMIUM', '/nowhere/chromium');
  expect(findChromium).toThrow(/CHROMIUM.*\/nowhere\/chromium/);
});

test.skipIf(process.platform === 'win32')(
  'the system’s own is found; tests take the one without windows',
  () => {
    const folder = onPath('chromium', 'chromium-headless-shell');
    vi.stubEnv('CHROMIUM', '');
    expect(wholeChromium().executablePath).toBe(join(folder, 'chromium'));
    expect(quickChromium().executablePath).toBe(join(folder, 'chromium-headless-shell'));
  },
);

test.skipIf(process.platform === 'win32')('the sandbox is off for root only', () => {
  onPath('chromium');
  vi.stubEnv('CHROMIUM', '');
  const user = vi.spyOn(process, 'getuid').mockReturnValue(1000);
  expect(wholeChromium()).toMatchObject({ chromiumSandbox: true });
  expect(wholeChromium().args).not.toContain('--no-sandbox');
  user.mockReturnValue(0);
  expect(wholeChromium()).toMatchObject({ chromiumSandbox: false });
  expect(wholeChromium().args).toContain('--no-sandbox');
});
