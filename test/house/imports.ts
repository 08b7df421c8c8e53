import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Who may import whom (design §3). What is not listed is an error; tests may import anything. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'packages/core': [],
  'packages/schema': ['@roviec/core', 'zod', 'yaml'],
  'packages/adapters': ['@roviec/core', '@roviec/schema', 'zod'],
  'packages/ledger': ['@roviec/core', '@roviec/schema', 'kysely', 'node:'],
  'packages/gateway': [
    '@roviec/core',
    '@roviec/schema',
    '@roviec/ledger',
    '@roviec/workflow-messages',
    '@temporalio/client',
    '@temporalio/common',
    'hono',
    '@hono/node-server',
    'nodemailer',
    'node:',
  ],
  'packages/console': ['@roviec/core', '@roviec/schema', 'preact', 'preact-iso'],
  'packages/cli': ['@roviec/adapters', '@roviec/core', '@roviec/schema', 'commander', 'fflate', 'playwright-core', 'read-excel-file', 'node:'],
  'packages/demo': ['@roviec/core', '@roviec/schema', 'hono', '@hono/node-server', 'node:'],
  'workflows/messages': ['@roviec/core', '@temporalio/common'],
  'workflows/bundle': ['@roviec/core', '@roviec/workflow-messages', '@temporalio/workflow'],
  'workflows/host': ['@roviec/workflow-bundle', '@roviec/workflow-messages', '@roviec/core', '@roviec/schema', '@roviec/ledger', '@temporalio/', 'node:'],
  extension: ['@roviec/core', '@roviec/schema', '@roviec/adapters', 'preact', 'wxt', 'zod'],
  // What builds and packs it runs in Node.
  'extension/packaging': ['node:', 'fflate', 'zod'],
};

/** Modules that run inside a host page: no validator may reach them. */
const IN_THE_PAGE = /^extension\/src\/(page|entrypoints\/overlay\.content)\//;
const IMPORT = /(?:^|\n)\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?\s*['"]([^'"]+)['"]/g;
const TYPE_ONLY = /(?:^|\n)\s*(?:import|export)\s+type\s/;

/** Every import that goes where it may not, as `file: module`. */
export async function faultsOfImports(root: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [folder, allowed] of Object.entries(MAY_IMPORT)) {
    const others = Object.keys(MAY_IMPORT).filter((other) => other.startsWith(`${folder}/`));
    const files = (await sourcesOf(join(root, folder))).filter((file) => !others.some((other) => `${folder}/${file}`.startsWith(`${other}/`)));
    for (const file of files) faults.push(...(await faultsIn(root, `${folder}/${file}`, allowed)));
  }
  return faults;
}

async function faultsIn(root: string, file: string, allowed: readonly string[]): Promise<readonly string[]> {
  const text = await readFile(join(root, file), 'utf8');
  return [...text.matchAll(IMPORT)].flatMap(([statement, module = '']) => {
    if (module.startsWith('.')) return leavesItsPackage(file, module) ? [`${file}: ${module}`] : [];
    const allowedModule = allowed.some((name) => module === name || (name.endsWith(':') || name.endsWith('/') ? module.startsWith(name) : module.startsWith(`${name}/`)));
    const validator = IN_THE_PAGE.test(file) && (module === 'zod' || module === '@roviec/schema') && !TYPE_ONLY.test(statement);
    return allowedModule && !validator ? [] : [`${file}: ${module}`];
  });
}

function leavesItsPackage(file: string, module: string): boolean {
  const depth = file.split('/').length - 1 - (file.startsWith('extension/') ? 1 : 2);
  return (module.match(/\.\.\//g) ?? []).length > depth;
}

async function sourcesOf(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names.filter(
    (name) => /\.(ts|tsx)$/.test(name) && !/(^|\/)(node_modules|dist|\.output|\.wxt)\//.test(name) && !/\.(test|fixture)\.tsx?$|\.d\.ts$|config\.ts$|(^|\/)test-/.test(name),
  );
}
