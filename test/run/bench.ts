/** `npm run bench`: what is measured, beside its budget (design §10). Exits 1 when one is over. */
import { measureRegistry } from '../bench/registry.ts';
import { measureRules } from '../bench/rules.ts';
import { measureSubjectLines } from '../bench/subjects.ts';

const rows = [...(await measureRules()), ...(await measureRegistry()), ...(await measureSubjectLines())];
const width = Math.max(...rows.map(({ what }) => what.length));
let over = 0;
for (const { what, measured, unit, budget } of rows) {
  const within = budget === null || measured <= budget;
  if (!within) over += 1;
  console.log(`${within ? '✔' : '✘'} ${what.padEnd(width)}  ${measured.toFixed(2).padStart(10)} ${unit}  ${budget === null ? '' : `≤ ${budget} ${unit}`}`);
}
console.log(`${rows.length - over} within budget, ${over} over`);
process.exit(over > 0 ? 1 : 0);
