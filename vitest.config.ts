import { defineConfig } from 'vitest/config';

/** Tests that drive a real browser. Nothing is timed in them, so two files may share the machine. */
const BROWSER_TESTS = [
  'test/e2e/**',
  'test/hostile/**',
  'test/dashboard/**',
  'test/hunt/browser/**',
  'test/kinds/**',
  'test/overlay/**',
  'test/page/**',
  'test/paste/browser/**',
  'test/popup/**',
];
const REPLICAS = 'test/e2e/replicas.*.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...BROWSER_TESTS, 'test/bench/**', 'test/structure/**'],
          // Properties over thousands of cases outlast five seconds on a busy machine.
          testTimeout: 20_000,
        },
      },
      {
        test: { name: 'structure', include: ['test/structure/**/*.test.ts'], testTimeout: 20_000 },
      },
      {
        test: {
          name: 'browser',
          include: BROWSER_TESTS.map((glob) => `${glob}/*.test.{ts,tsx}`),
          exclude: [REPLICAS],
          maxWorkers: 2,
          // Tests at a time in one browser, each in a window of its own; most of them wait for what must not come.
          maxConcurrency: 4,
          retry: 1,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'replicas',
          include: [REPLICAS],
          maxWorkers: 2,
          // States at a time in one browser, each in a window of its own.
          maxConcurrency: 3,
          // A click that lands while a page of a real library is still moving is given again.
          retry: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
