import { dueWords, phaseWords, postInUnitWords, sentenceCase, timeLeftWords, unitWords } from '@roviec/core';
import type { DossierSummary, PersonView } from '@roviec/schema';
import type { VNode } from 'preact';
import { pendingWords, stepWords } from '../../words/course.ts';
import type { ShownDocument } from '../model/open.ts';
import { useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { useNow } from '../state/polling.ts';
import { panelWords as words } from '../words/panel.ts';
import { ConsultStatus } from './consult-status.tsx';
import { DossierTasks } from './dossier-tasks.tsx';
import { Lapses } from './lapses.tsx';

/** The six clears of a dossier, how its consults stand, and what I can do. */
export function DossierCard({ dossier, document }: { dossier: DossierSummary; document: ShownDocument }): VNode {
  const say = useSay();
  const { names, slice } = usePanel();
  const now = useNow();
  const { procedure, dueAt } = dossier;
  const person = (view: PersonView | null, absent: string): string => (view ? `${view.name}, ${say(postInUnitWords(view.postTitle, unitWords(names, view.unit)))}` : absent);
  const due = dueAt === null ? say(words.unknown) : `${say(dueWords(dueAt))} · ${say(timeLeftWords(slice.calendar, now, dueAt))}`;
  const open = dossier.phase === 'open';
  const step = stepWords(dossier, names);
  const rows: readonly (readonly [string, string])[] = [
    [say(words.phase), say(sentenceCase(phaseWords(dossier.phase, dossier.course)))],
    [say(words.lead), say(unitWords(names, dossier.lead))],
    [say(words.handler), person(dossier.handler, say(words.unassigned))],
    [say(words.accountable), person(dossier.accountable, say(words.unknown))],
    [say(words.task), procedure ? say(procedure.name) : say(words.unknown)],
    [say(words.due), open ? due : dueAt === null ? say(words.unknown) : say(dueWords(dueAt))],
    [say(words.product), procedure ? say(procedure.product) : say(words.unknown)],
    ...(step ? [[say(words.step), say(step)] as const] : []),
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
      {pendingWords(dossier).map((pending) => (
        <p key={pending.vi} class="hint">
          {say(pending)}
        </p>
      ))}
      <DossierTasks dossier={dossier} />
      <Lapses dossier={dossier} pageDueOn={document.dueOn} now={now} />
      {dossier.consults.map((consult) => (
        <ConsultStatus key={consult.id} dossier={dossier} consult={consult} now={now} document={document} />
      ))}
    </section>
  );
}
