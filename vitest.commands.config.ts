import { defineConfig } from 'vitest/config';

// The commands that the documentation names, each run as a person runs it: after a build, one by one.
export default defineConfig({
  test: {
    include: ['tools/test/*.run.ts'],
    // They build in the same folders.
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 60_000,
  },
});
