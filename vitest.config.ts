import { defineConfig } from 'vitest/config';

/** Tests that drive a real browser: one file at a time, because two browsers on one processor are no measure of either. */
const BROWSER_TESTS = [
  'test/e2e/**',
  'test/overlay/**',
  'test/page/**',
  'test/paste/browser/**',
  'test/popup/**',
];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...BROWSER_TESTS, 'test/bench/**', 'test/structure/**'],
        },
      },
      {
        test: { name: 'structure', include: ['test/structure/**/*.test.ts'], testTimeout: 20_000 },
      },
      {
        test: {
          name: 'browser',
          include: BROWSER_TESTS.map((glob) => `${glob}/*.test.{ts,tsx}`),
          fileParallelism: false,
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
