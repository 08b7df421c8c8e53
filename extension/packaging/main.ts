/** `npm run package`: the packages for stores and for an agency, for Chromium and for Firefox, with what they weigh. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CONTENT_SCRIPT_BUDGET } from './budget.ts';
import { BROWSERS } from './flavour.ts';
import { pack, type Wanted } from './package.ts';

const { values } = parseArgs({ options: { build: { type: 'string' }, out: { type: 'string' } } });
const root = resolve(import.meta.dirname, '../..');
const folder = resolve(values.out ?? `${root}/dist/extension`);
const build = values.build ?? `${root}/docs/policy/build.example.json`;
if (values.build === undefined) console.log('enterprise: địa chỉ mẫu / example addresses; của cơ quan / your own: npm run package -- --build FILE.json');

const wanted = BROWSERS.flatMap((browser): Wanted[] => [
  { flavour: 'store', browser },
  { flavour: 'enterprise', browser, build },
]);
for (const one of wanted) {
  const { file, bytes, sha256, contentScript, packages } = pack(one, folder);
  console.log(`${file}\t${(bytes / 1024).toFixed(1)} KiB\tcontent script ${(contentScript / 1024).toFixed(1)}/${CONTENT_SCRIPT_BUDGET / 1024} KiB gzip\t${packages.join(' ')}`);
  console.log(`${sha256}  ${file}`);
}
console.log(folder);
