import { parseDossierId } from '@roviec/core';
import type { DossierSummary } from '@roviec/schema';
import type { VNode } from 'preact';
import type { Task } from '../model/offers.ts';
import { useSay } from '../state/language.ts';
import { offersFor, useTask } from '../state/offers.ts';
import { usePanel } from '../state/panel-context.ts';
import { panelWords as words } from '../words/panel.ts';
import { taskWords } from '../words/tasks.ts';

/** Tasks that wait for whoever signs, wherever they are: nobody else can do them. */
const SIGNERS: readonly Task[] = ['decide', 'approve-extension'];

/** Dossiers that wait for my own signature, with the one button each; nothing when there are none. */
export function ForMe(): VNode | null {
  const say = useSay();
  const panel = usePanel();
  const waiting = panel.dossiers.filter((dossier) => {
    const { next } = offersFor(panel, dossier);
    return next !== null && SIGNERS.includes(next);
  });
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="for-me-title">
      <h2 id="for-me-title">
        {say(words.forMe)} ({waiting.length})
      </h2>
      <ul class="waiting">
        {waiting.map((dossier) => (
          <Row key={dossier.dossier} dossier={dossier} />
        ))}
      </ul>
    </section>
  );
}

function Row({ dossier }: { dossier: DossierSummary }): VNode | null {
  const say = useSay();
  const open = useTask(dossier);
  const { next } = offersFor(usePanel(), dossier);
  if (next === null || next === 'urge-lead') return null;
  return (
    <li>
      <p>
        <strong>{dossier.document.number}</strong> · {say(words.dossierTitle)} {parseDossierId(dossier.dossier)?.number}
      </p>
      {dossier.procedure && <p class="hint">{say(dossier.procedure.name)}</p>}
      <button type="button" class="main" onClick={() => open(next)}>
        {say(taskWords[next])}
      </button>
    </li>
  );
}
