/**
 * The console's policy forbids making code from text. Zod would try it once and be refused, which the browser reports as a
 * breach; this switch of zod's, read when it loads, keeps it from trying. Imported before anything that imports zod.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

export {};
