import { defineConfig, type Project } from '@playwright/test';
import { quickChromium } from './tools/browsers/chromium.ts';
import { findFirefox, firefoxLaunch } from './tools/browsers/firefox.ts';
import { SITE_URL } from './tools/test/tried-sites.ts';

const { port, pathname } = new URL(SITE_URL);

/** What can differ from one engine to another: how it looks, moves, prints, keeps and is typed into. */
const IN_FIREFOX = [
  'edit.spec.ts',
  'files.spec.ts',
  'large-text.spec.ts',
  'main-job.spec.ts',
  'map.spec.ts',
  'near.spec.ts',
  'other-map.spec.ts',
  'photograph.spec.ts',
  'timeline.spec.ts',
  'windows.spec.ts',
];
const ONLY_FIREFOX = '*.firefox.spec.ts';

const FIREFOX: Project = {
  name: 'firefox',
  testMatch: [...IN_FIREFOX, ONLY_FIREFOX],
  use: { browserName: 'firefox', channel: 'moz-firefox', launchOptions: firefoxLaunch() },
};

export default defineConfig({
  testDir: 'e2e',
  timeout: 60_000,
  // A shared machine may be three times slower than usual; what is waited for is the same.
  expect: { timeout: 15_000 },
  // What fails once and then passes is told as flaky; what fails twice has failed.
  retries: 1,
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    baseURL: SITE_URL,
    viewport: { width: 1366, height: 768 },
    locale: 'nl-BE',
    // What it keeps would answer instead of what a test has in mind; `offline.spec.ts` lets it.
    serviceWorkers: 'block',
  },
  projects: [
    { name: 'chromium', use: { launchOptions: quickChromium() }, testIgnore: ONLY_FIREFOX },
    // Where it is not here, `npm test` says so.
    ...(findFirefox() === null ? [] : [FIREFOX]),
  ],
  webServer: {
    command: `tsx tools/serve.ts dist ${port} ${pathname}`,
    url: `${SITE_URL}nl/`,
    reuseExistingServer: false,
  },
});
