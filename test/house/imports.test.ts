import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { faultsOfImports } from './imports.ts';

it('names what imports upwards, and nothing else', async () => {
  const root = await mkdtemp(join(tmpdir(), 'roviec-imports-'));
  const files = {
    'packages/core/src/a.ts': "import { z } from 'zod';\nimport { b } from './b.ts';\n",
    'packages/gateway/src/a.ts': "import { startWorker } from '@roviec/workflow-host';\nimport { Hono } from 'hono';\n",
    'packages/cli/src/up/a.ts': "import { x } from '../../../gateway/src/a.ts';\nimport { y } from '../../setup/temporal.mjs';\n",
    'extension/src/page/a.ts': "import { createClient } from '@roviec/schema';\nimport type { Problem } from '@roviec/schema';\n",
    'workflows/bundle/src/a.ts': "import { readFile } from 'node:fs';\nexport { c } from '@roviec/core';\n",
  };
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  expect(await faultsOfImports(root)).toEqual([
    'packages/core/src/a.ts: zod',
    'packages/gateway/src/a.ts: @roviec/workflow-host',
    'packages/cli/src/up/a.ts: ../../../gateway/src/a.ts',
    'workflows/bundle/src/a.ts: node:fs',
    'extension/src/page/a.ts: @roviec/schema',
  ]);
});
