import { defineConfig } from 'vitest/config';

const root = new URL('../..', import.meta.url).pathname;

const RULES = ['packages/core/src/rules/**/*.test.ts', 'test/rules/*.test.ts'];
/** Which tests must notice a change of a part: those beside the code; for rules also the scenarios. */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  time: ['packages/core/src/time/**/*.test.ts'],
  registry: ['packages/core/src/registry/*.test.ts'],
  subject: ['packages/core/src/registry/subject/**/*.test.ts'],
  rules: RULES,
  history: RULES,
};

/** For `npm run mutation`, which names the part. */
export default defineConfig({
  root,
  // The packages of the copy that is changed, not those that its links lead to.
  resolve: { alias: { '@roviec/core': `${root}packages/core/src/index.ts`, '@roviec/schema': `${root}packages/schema/src/index.ts` } },
  test: {
    include: [...(TESTS[process.env['ROVIEC_MUTATION_PART'] ?? ''] ?? [])],
    // Left to `npm test`, for they take longest: that a rule is silent on all other rules' scenarios, and the oracles of the
    // registry. With them the score can only be higher.
    testNamePattern:
      /^(?!.*(?:says nothing of the scenarios of other rules|10,000 questions|order of facts or of versions|never gives more than the delegator|no question meets both))/,
    exclude: ['**/node_modules/**', '**/.output/**'],
    setupFiles: ['test/mutation/quick-failure.ts'],
    testTimeout: 20_000,
  },
});
