import { defineConfig } from 'vitest/config';

// A busy machine answers late; only what never answers is at fault.
const testTimeout = 120_000;
const hookTimeout = 120_000;

// Where files of tests share a worker, code is loaded, and a built site read, once for all of them.
const isolate = false;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'],
          testTimeout,
          isolate,
        },
      },
      {
        test: { name: 'built', include: ['tests/build/**/*.test.ts'], testTimeout, isolate },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          maxWorkers: 2,
          testTimeout,
          hookTimeout,
          expect: { poll: { timeout: 20_000 } },
          // A busy browser may lose a race once. Twice is a fault.
          retry: 1,
        },
      },
    ],
  },
});
