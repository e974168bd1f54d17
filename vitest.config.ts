import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tools/**/*.test.ts', 'data/**/*.test.ts'],
    // No test leaves anything behind for another: what they import is read once, not once each.
    pool: 'threads',
    isolate: false,
    maxWorkers: 2,
    // A shared machine may be many times slower than usual; no test measures time.
    testTimeout: 30_000,
  },
});
