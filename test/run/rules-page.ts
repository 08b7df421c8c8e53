/** `npm run docs:rules`: writes docs/rules.md from the rules, their scenarios and the demonstration province. */
import { writeFile } from 'node:fs/promises';
import { rulesPage } from '../rules/page.ts';
import { demoReference } from '../support/province.ts';

await writeFile(new URL('../../docs/rules.md', import.meta.url), rulesPage(await demoReference()));
