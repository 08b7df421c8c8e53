/**
 * `npm run judge`: how well subject lines and replies are read, on labelled lines. `npm run judge -- replies` names a
 * judgement; `npm run judge -- replies FILE.tsv` measures it on lines that nothing was tuned on.
 */

import { resolve } from 'node:path';
import type { Measure } from '../judgement/measure.ts';
import { measureReplies } from '../judgement/measure-replies.ts';
import { measureSubjects } from '../judgement/measure-subjects.ts';

const MEASURES: readonly Measure[] = [measureReplies, measureSubjects];

const [name, file] = process.argv.slice(2);
const chosen = name === undefined ? MEASURES : MEASURES.filter((measure) => measure.name === name);
if (chosen.length === 0) {
  console.error(`✘ ${name}: ${MEASURES.map((measure) => measure.name).join(', ')}`);
  process.exitCode = 2;
}
for (const measure of chosen) {
  for (const lines of file === undefined ? measure.files : [resolve(file)]) {
    console.log(`\n${measure.name}: ${lines}`);
    for (const line of await measure.report(lines)) console.log(line);
  }
}
