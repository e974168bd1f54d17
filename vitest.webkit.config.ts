import { defineConfig } from 'vitest/config';

// The engine of Safari, in one window on a screen that nobody sees: after a build.
export default defineConfig({
  test: {
    include: ['e2e/webkit/*.run.ts'],
    testTimeout: 90_000,
    hookTimeout: 60_000,
    retry: 1,
    reporters: ['verbose'],
  },
});
