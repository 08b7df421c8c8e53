import { dueWords, timeLeftWords, unitWords } from '@roviec/core';
import type { VNode } from 'preact';
import { awaitingUs } from '../model/tasks.ts';
import { useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { useNow } from '../state/polling.ts';
import { replyWords as words } from '../words/reply.ts';

/** Consults that wait for my agency's reply, soonest due first. */
export function Waiting(): VNode {
  const say = useSay();
  const { dossiers, agency, names, slice, show } = usePanel();
  const now = useNow();
  const parts = awaitingUs(dossiers, agency);
  return (
    <section aria-labelledby="waiting-title">
      <h2 id="waiting-title">
        {say(words.heading)} ({parts.length})
      </h2>
      {parts.length === 0 && <p class="empty">{say(words.none)}</p>}
      <ul class="waiting">
        {parts.map(({ dossier, consult, consultee }) => (
          <li key={`${dossier.dossier} ${consult.id}`} class={now >= consult.dueAt ? 'late' : ''}>
            <p>
              <strong>{say(unitWords(names, dossier.lead))}</strong> {say(words.asks)} <strong>{dossier.document.number}</strong>
            </p>
            {dossier.procedure && <p class="hint">{say(dossier.procedure.name)}</p>}
            <p>
              {say(dueWords(consult.dueAt))} · <span class="left">{say(timeLeftWords(slice.calendar, now, consult.dueAt))}</span>
            </p>
            <button type="button" class="main" onClick={() => show({ kind: 'reply', dossier: dossier.dossier, consult: consult.id, unit: consultee.unit })}>
              {say(words.open)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
