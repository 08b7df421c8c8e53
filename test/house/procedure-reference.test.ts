import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { procedureJsonSchema } from '@roviec/schema';
import { describe, expect, it } from 'vitest';
import { docsFile, docsText, schemaFile, schemaText } from '../support/procedure-reference.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFile(join(root, file), 'utf8');

describe('the reference of procedures is up to date; `npm run procedure:reference` writes it anew', () => {
  it('as a JSON Schema', async () => {
    expect(await read(schemaFile)).toBe(schemaText());
    expect(procedureJsonSchema()).toMatchObject({ type: 'object', additionalProperties: false, required: expect.arrayContaining(['id', 'matter', 'total', 'stages']) });
  });

  it('as a page', async () => {
    const page = await read(docsFile);
    expect(page).toBe(docsText(page));
  });

  it('and every procedure of the demonstration names it, so that an editor finds it', async () => {
    const folder = 'packages/demo/province/procedures';
    for (const name of await readdir(join(root, folder))) {
      const [, relative = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(await read(join(folder, name))) ?? [];
      expect(join(dirname(join(folder, name)), relative), name).toBe(schemaFile);
    }
  });
});
