import { defineConfig } from '@playwright/test';
import { quickChromium } from './tools/browsers/chromium.ts';
import { SITE_URL } from './tools/test/tried-sites.ts';

const { port, pathname } = new URL(SITE_URL);

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
    launchOptions: quickChromium(),
    // What it keeps would answer instead of what a test has in mind; `offline.spec.ts` lets it.
    serviceWorkers: 'block',
  },
  webServer: {
    command: `tsx tools/serve.ts dist ${port} ${pathname}`,
    url: `${SITE_URL}nl/`,
    reuseExistingServer: false,
  },
});
