/** `npm run bench`: what is measured, beside its budget (design §10). Exits 1 when one that decides is over; `npm run bench -- overlay` names one set. */
import { pinnedTemporalProgram } from '../../packages/cli/setup/temporal.mjs';
import { findChromium } from '../../packages/cli/src/browser/find.ts';
import type { Measured } from '../bench/measure.ts';
import { measureOverlay } from '../bench/overlay/overlay.ts';
import { measureRegistry } from '../bench/registry.ts';
import { measureRules } from '../bench/rules.ts';
import { measureSubjectLines } from '../bench/subjects.ts';

const chromium = findChromium();
process.env['ROVIEC_TEMPORAL_BIN'] ??= pinnedTemporalProgram();
if (chromium) process.env['ROVIEC_CHROMIUM'] ??= chromium;
else console.log('overlay: không thấy Chromium / no Chromium found → apt-get install chromium');

const SETS: Readonly<Record<string, () => Promise<readonly Measured[]>>> = {
  rules: measureRules,
  registry: measureRegistry,
  subjects: measureSubjectLines,
  ...(chromium ? { overlay: measureOverlay } : {}),
};
const [named] = process.argv.slice(2);
const rows: Measured[] = [];
for (const [name, measure] of Object.entries(SETS)) if (named === undefined || named === name) rows.push(...(await measure()));
const width = Math.max(...rows.map(({ what }) => what.length));
let over = 0;
for (const { what, measured, unit, budget, decides } of rows) {
  const within = budget === null || measured <= budget;
  if (!within && decides !== false) over += 1;
  console.log(`${within ? '✔' : '✘'} ${what.padEnd(width)}  ${measured.toFixed(2).padStart(10)} ${unit}  ${budget === null ? '' : `≤ ${budget} ${unit}`}`);
}
console.log(`${over} of ${rows.length} over a budget that decides`);
process.exit(over > 0 ? 1 : 0);
