import { civilDateOf, dueWords, phaseWords, postInUnitWords, sentenceCase, timeLeftWords, unitWords } from '@roviec/core';
import type { DossierSummary, PersonView } from '@roviec/schema';
import type { VNode } from 'preact';
import type { ShownDocument } from '../model/open.ts';
import { returnable } from '../model/return.ts';
import { useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { useNow } from '../state/polling.ts';
import { closeWords } from '../words/close.ts';
import { consultWords } from '../words/consult.ts';
import { panelWords as words } from '../words/panel.ts';
import { returnWords } from '../words/return.ts';
import { ConsultStatus } from './consult-status.tsx';

/** The six clears of a dossier, how its consults stand, and what I can do. */
export function DossierCard({ dossier, document }: { dossier: DossierSummary; document: ShownDocument }): VNode {
  const say = useSay();
  const { names, slice } = usePanel();
  const now = useNow();
  const { procedure, dueAt } = dossier;
  const person = (view: PersonView | null, absent: string): string => (view ? `${view.name}, ${say(postInUnitWords(view.postTitle, unitWords(names, view.unit)))}` : absent);
  const due = dueAt === null ? say(words.unknown) : `${say(dueWords(dueAt))} · ${say(timeLeftWords(slice.calendar, now, dueAt))}`;
  const open = dossier.phase === 'open';
  const rows: readonly [string, string][] = [
    [say(words.phase), say(sentenceCase(phaseWords(dossier.phase)))],
    [say(words.lead), say(unitWords(names, dossier.lead))],
    [say(words.handler), person(dossier.handler, say(words.unassigned))],
    [say(words.accountable), person(dossier.accountable, say(words.unknown))],
    [say(words.task), procedure ? say(procedure.name) : say(words.unknown)],
    [say(words.due), open ? due : dueAt === null ? say(words.unknown) : say(dueWords(dueAt))],
    [say(words.product), procedure ? say(procedure.product) : say(words.unknown)],
  ];
  return (
    <section aria-labelledby="dossier-title">
      <h2 id="dossier-title">{say(words.dossierTitle)}</h2>
      <dl class="clears">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {dossier.provisional && <span class="mark">{say(words.provisional)}</span>}
      <Tasks dossier={dossier} />
      {dossier.consults.map((consult) => (
        <ConsultStatus key={consult.id} dossier={dossier} consult={consult} now={now} document={document} />
      ))}
    </section>
  );
}

function Tasks({ dossier }: { dossier: DossierSummary }): VNode | null {
  const say = useSay();
  const { agency, show, signedIn, slice } = usePanel();
  if (dossier.phase !== 'open') return null;
  if (dossier.lead !== agency) return <p class="hint">{say(words.notLead)}</p>;
  const id = dossier.dossier;
  const back = returnable(slice, null, dossier, civilDateOf(Date.now()));
  const mine = dossier.handler?.officer === signedIn.persona.officer;
  const consults = slice.procedures.some((procedure) => procedure.id === dossier.procedure?.id && procedure.consult !== null);
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that lead to forms, not a form
    <div class="buttons" role="group" aria-label={say(words.tasks)}>
      {!mine && (
        <button type="button" class={dossier.handler ? '' : 'main'} onClick={() => show({ kind: 'assign', dossier: id })}>
          {say(closeWords.assignOpen)}
        </button>
      )}
      {consults && (
        <button type="button" class={mine && dossier.consults.length === 0 ? 'main' : ''} onClick={() => show({ kind: 'consult', dossier: id })}>
          {say(consultWords.open)}
        </button>
      )}
      {back && (
        <button type="button" onClick={() => show({ kind: 'return', what: back })}>
          {say(returnWords.open)}
        </button>
      )}
      <button type="button" onClick={() => show({ kind: 'close', dossier: id })}>
        {say(closeWords.open)}
      </button>
    </div>
  );
}
