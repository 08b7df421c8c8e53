import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

/** Three kinds of test: beside the code (seconds), against real Temporal servers, and in real browsers. */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: [
            'packages/**/*.test.ts',
            'packages/**/*.test.tsx',
            'workflows/**/*.test.ts',
            'extension/src/**/*.test.ts',
            'extension/src/**/*.test.tsx',
            'extension/packaging/*.test.ts',
            'test/house/*.test.ts',
            'test/rules/*.test.ts',
          ],
          exclude: ['**/node_modules/**', '**/.output/**'],
          testTimeout: 20_000,
        },
      },
      {
        root,
        test: {
          name: 'workflow',
          include: ['test/workflow/*.test.ts', 'test/chaos/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        root,
        test: {
          name: 'browser',
          include: ['test/adapters/*.test.ts', 'test/e2e/*.test.ts', 'test/live/*.test.ts'],
          testTimeout: 420_000,
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
