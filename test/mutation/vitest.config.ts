import { defineConfig } from 'vitest/config';

const root = new URL('../..', import.meta.url).pathname;

/** Which tests must notice a change of a part: those beside the code; for rules also the scenarios. */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  time: ['packages/core/src/time/**/*.test.ts'],
  registry: ['packages/core/src/registry/**/*.test.ts'],
  subject: ['packages/core/src/registry/**/*.test.ts'],
  rules: ['packages/core/src/rules/**/*.test.ts', 'test/rules/*.test.ts'],
};

/** For `npm run mutation`, which names the part. */
export default defineConfig({
  root,
  test: {
    include: [...(TESTS[process.env['ROVIEC_MUTATION_PART'] ?? ''] ?? [])],
    exclude: ['**/node_modules/**', '**/.output/**'],
    setupFiles: ['test/mutation/quick-failure.ts'],
    testTimeout: 20_000,
  },
});
