import type { Words } from '../registry/types.ts';
import { type Names, unitListWords, unitWords } from '../words/names.ts';
import { dateWords } from '../words/when.ts';
import { consultSentences } from './consult-sentences.ts';
import type { Finding } from './judge.ts';
import { moveSentences } from './move-sentences.ts';
import { processSentences } from './process-sentences.ts';
import type { Sentences } from './sentence.ts';

const SENTENCES: Sentences = { ...moveSentences, ...consultSentences, ...processSentences };
const NONE: Words = { vi: '', en: '' };

/** What a finding says, in one sentence. */
export function findingWords(finding: Finding, names: Names): Words {
  const unit = unitWords(names, finding.unit);
  const owner = finding.owner === undefined ? { vi: 'UBND cấp xã nơi có việc', en: 'the commune where the matter lies' } : unitWords(names, finding.owner);
  const say = SENTENCES[`${finding.rule}/${finding.variant ?? ''}`];
  if (!say) return { vi: `${unit.vi} có việc cần giải trình.`, en: `${unit.en} has something to explain.` };
  return say({ unit, others: unitListWords(names, finding.others ?? []), owner, due: finding.dueOn === undefined ? NONE : dueOnWords(finding.dueOn) });
}

function dueOnWords(on: string): Words {
  const date = dateWords(on);
  return { vi: ` (hạn ${date.vi})`, en: ` (due ${date.en})` };
}

/** Every case that has a sentence, as `<rule>/<variant>`. */
export const findingCases: readonly string[] = Object.keys(SENTENCES);
