import { REPLY_WEIGHTS, readReply } from '@roviec/core';
import { type LabelledLine, labelledLines } from './labelled.ts';
import type { Measure } from './measure.ts';
import { shareText } from './wilson.ts';

/** How well a reply is read: columns `text`, `label` (`clear` or `generic`) and `writer`. */
export const measureReplies: Measure = {
  name: 'replies',
  files: ['replies-tuned.tsv', 'replies-own.tsv'],
  async report(file) {
    const judged = (await labelledLines(file)).map(judgedLine);
    const clear = judged.filter(({ label }) => label === 'clear');
    const generic = judged.filter(({ label }) => label === 'generic');
    const wrong = judged.filter(({ label, verdict }) => label !== verdict);
    const wrongIn = (group: readonly Judged[]) => group.filter((line) => wrong.includes(line)).length;
    return [
      `${judged.length} replies (${clear.length} clear, ${generic.length} generic), wordings of ${REPLY_WEIGHTS.version}`,
      `right                 ${shareText(judged.length - wrong.length, judged.length)}`,
      `clear called generic  ${shareText(wrongIn(clear), clear.length)}`,
      `generic called clear  ${shareText(wrongIn(generic), generic.length)}`,
      ...wrong.map(({ label, text, because }) => `  ${label}, wrongly read: ${text}\n    ${because}`),
    ];
  },
};

interface Judged {
  readonly text: string;
  readonly label: string;
  readonly verdict: string;
  readonly because: string;
}

function judgedLine(line: LabelledLine): Judged {
  const text = line['text'] ?? '';
  const { verdict, why } = readReply(text);
  return { text, label: line['label'] ?? '', verdict, because: why.map(({ quote, means }) => `“${quote}” ${means.en}`).join('; ') };
}
