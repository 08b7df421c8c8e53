// Build time, service worker, command line: never a host page.
export { type AdapterProblem, type Compiled, type CompileOptions, compileAdapter } from './compile.ts';
export { fragilityWords, missWords } from './examine-words.ts';
export { adapterFieldWords, healthReasonWords } from './health-words.ts';
export { adapterJsonSchema } from './json-schema.ts';
export { killSchema } from './kill-schema.ts';
export type { LintCode } from './lint.ts';
export { originFits } from './origins.ts';
export { packagedAdapters, packagedKills } from './packaged.ts';
export { adapterProblemWords } from './problem-words.ts';
export { adapterSchema } from './schema.ts';
