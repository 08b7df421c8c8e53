import { unitWords } from '@roviec/core';
import type { VNode } from 'preact';
import { replyText } from '../model/opinion.ts';
import type { AskedPart } from '../model/tasks.ts';
import { useDetail } from '../state/detail.ts';
import { useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { dissentWords as words } from '../words/dissent.ts';

/** Who disagrees, and in which words. */
export function TheirReply({ part }: { part: AskedPart }): VNode {
  const say = useSay();
  const { names } = usePanel();
  const detail = useDetail(part.dossier.dossier);
  const text = detail && replyText(detail, part.consult.id, part.consultee.unit);
  return (
    <div class="asked">
      <h2>{say(unitWords(names, part.consultee.unit))}</h2>
      <p>{say(words.theirReply)}:</p>
      <p class="text">{text ?? say(words.noText)}</p>
    </div>
  );
}
