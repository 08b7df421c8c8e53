import { consultWords, dueWords, sentenceCase, timeLeftWords, unitListWords } from '@roviec/core';
import type { DossierSummary } from '@roviec/schema';
import type { VNode } from 'preact';
import { type Lapse, lapsesOf } from '../model/lapses.ts';
import { useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { differWords, lapseWords, thenWords, whatWords } from '../words/lapse.ts';

/** What lapses when: each running deadline, whose it is, what follows by rule when it passes, and by which text. */
export function Lapses({ dossier, pageDueOn, now }: { dossier: DossierSummary; pageDueOn: string | null; now: number }): VNode | null {
  const say = useSay();
  const { slice } = usePanel();
  const procedure = slice.procedures.find(({ id }) => id === dossier.procedure?.id) ?? null;
  const lapses = lapsesOf(dossier, procedure, pageDueOn);
  if (lapses.length === 0) return null;
  const differ = differWords(lapses.map(({ kind }) => kind));
  return (
    <details class="more lapses" open={lapses.length > 1}>
      <summary>
        {say(lapseWords.title)} ({lapses.length})
      </summary>
      <ol>
        {lapses.map((lapse) => (
          <LapseLine key={`${lapse.kind} ${lapse.consult ?? ''}`} lapse={lapse} now={now} />
        ))}
      </ol>
      {differ && <p class="hint">{say(differ)}</p>}
    </details>
  );
}

function LapseLine({ lapse, now }: { lapse: Lapse; now: number }): VNode {
  const say = useSay();
  const { names, slice } = usePanel();
  const { kind, at, units, consult, source } = lapse;
  return (
    <li class={now >= at ? 'late' : ''}>
      <p>
        <strong>{say(dueWords(at))}</strong> · <span class="left">{say(timeLeftWords(slice.calendar, now, at))}</span>
      </p>
      <p>
        {say(sentenceCase(whatWords(kind)))}
        {consult !== null && ` (${say(consultWords(consult))})`}: {units.length > 0 ? say(unitListWords(names, units)) : say(lapseWords.applicant)}
      </p>
      <p>
        → {say(thenWords(kind))}
        {source !== null && <span class="hint"> ({source})</span>}
      </p>
    </li>
  );
}
