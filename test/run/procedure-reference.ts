/** `npm run procedure:reference`: writes the JSON Schema of procedures and the reference part of their page. */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { docsFile, docsText, schemaFile, schemaText } from '../support/procedure-reference.ts';

const at = (file: string) => resolve(import.meta.dirname, '../..', file);
await writeFile(at(schemaFile), schemaText());
await writeFile(at(docsFile), docsText(await readFile(at(docsFile), 'utf8')));
console.log(`✔ ${schemaFile}, ${docsFile}`);
