import { defineConfig } from 'vitest/config';

const root = new URL('../..', import.meta.url).pathname;

/** The tests that can see a mutant of the law: those of the core beside the code, and the rules' scenarios. */
export default defineConfig({
  root,
  test: {
    include: ['packages/core/src/**/*.test.ts', 'test/rules/*.test.ts', 'packages/demo/province/*.test.ts'],
    exclude: ['**/node_modules/**', '**/.output/**'],
    testTimeout: 20_000,
  },
});
