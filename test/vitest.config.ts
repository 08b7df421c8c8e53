import { defineConfig } from 'vitest/config';
import { LongestFirst } from './run/longest-first.ts';

const root = new URL('..', import.meta.url).pathname;

/** Tests of real processes wait out real minutes, each with servers and ports of its own: two at once keep two cores busy without starving a browser. Both kinds share the number, so that they may run at the same time, after the unit tests. */
const SIDE_BY_SIDE = { maxWorkers: 2, sequence: { groupOrder: 1 } };

/** Three kinds of test: beside the code (seconds), against real Temporal servers, and in real browsers. */
export default defineConfig({
  root,
  test: {
    sequence: { sequencer: LongestFirst },
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
          ...SIDE_BY_SIDE,
        },
      },
      {
        root,
        test: {
          name: 'browser',
          include: ['test/adapters/*.test.ts', 'test/e2e/*.test.ts', 'test/live/*.test.ts'],
          testTimeout: 420_000,
          hookTimeout: 600_000,
          ...SIDE_BY_SIDE,
        },
      },
    ],
  },
});
