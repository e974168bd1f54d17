import { defineConfig } from '@playwright/test';
import { quickChromium } from './tools/browsers/chromium.ts';

const PORT = 4173;

export default defineConfig({
  testDir: 'e2e',
  timeout: 60_000,
  // A shared machine may be three times slower than usual; what is waited for is the same.
  expect: { timeout: 15_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${PORT}/kaart/`,
    viewport: { width: 1366, height: 768 },
    locale: 'nl-BE',
    launchOptions: quickChromium(),
    // What it keeps would answer instead of what a test has in mind; `offline.spec.ts` lets it.
    serviceWorkers: 'block',
  },
  webServer: {
    command: `tsx tools/serve.ts dist ${PORT} /kaart/`,
    url: `http://localhost:${PORT}/kaart/nl/`,
    reuseExistingServer: false,
  },
});
