import { agendaTerms, dueSoonTitle, dueWords, type Names, silentStepWords, stillWords, timeLeftWords, unitWords, type Words, weekdayDateWords } from '@roviec/core';
import type { OverdueView, RegistrySlice } from '@roviec/schema';
import type { VNode } from 'preact';
import { namesOf } from '../model/names.ts';
import { AgendaPage, AgendaPart } from '../parts/agenda-page.tsx';
import { DocumentLink } from '../parts/document-link.tsx';
import { type Column, Rows } from '../parts/rows.tsx';
import { Urge } from '../parts/urge.tsx';
import { useSay } from '../state/language.ts';
import { useLive } from '../state/live.ts';
import { useNow } from '../state/now.ts';
import { useSignedIn } from '../state/session.ts';
import { agendaWords as words } from '../words/agenda.ts';
import { consoleWords } from '../words/console.ts';

type Overdue = OverdueView['overdue'];
type Due = Overdue['overdue'][number];
type Scene = { readonly names: Names; readonly calendar: RegistrySlice['calendar']; readonly mayUrge: ReadonlySet<string> };

/** What is late or about to be, who is silent, what stands still; and urging. */
export function OverduePage(): VNode {
  const say = useSay();
  const { client, post } = useSignedIn();
  const live = useLive(`overdue ${post.id}`, null, async (signal) => {
    const [answer, { calendar }] = await Promise.all([client('overdue', {}, { signal }), client('registry', {}, { signal })]);
    return { ...answer, scene: { names: namesOf(answer.names), calendar, mayUrge: new Set(answer.mayUrge) } };
  });
  const overdue = live.value?.overdue;
  return (
    <AgendaPage live={live} title={agendaTerms.overdueTitle} day={overdue && weekdayDateWords(overdue.on)} complete={live.value?.complete ?? true}>
      {live.value && overdue && (
        <>
          <AgendaPart title={agendaTerms.overdue} none={agendaTerms.overdueNone} count={overdue.overdue.length}>
            <ByUnit dossiers={overdue.overdue} scene={live.value.scene} />
          </AgendaPart>
          <AgendaPart title={dueSoonTitle(overdue.soonWorkingDays)} none={agendaTerms.dueSoonNone} count={overdue.dueSoon.length}>
            <ByUnit dossiers={overdue.dueSoon} scene={live.value.scene} />
          </AgendaPart>
          <AgendaPart title={agendaTerms.silent} none={agendaTerms.silentNone} count={overdue.silent.length}>
            <Silent silent={overdue.silent} scene={live.value.scene} />
          </AgendaPart>
          <AgendaPart title={agendaTerms.still} none={agendaTerms.stillNone} count={overdue.still.length}>
            <p class="note">{say(agendaTerms.stillNote)}</p>
            <Still still={overdue.still} scene={live.value.scene} />
          </AgendaPart>
        </>
      )}
    </AgendaPage>
  );
}

function ByUnit({ dossiers, scene }: { dossiers: readonly Due[]; scene: Scene }): VNode {
  const say = useSay();
  const now = useNow();
  const columns: readonly Column<Due>[] = [
    { head: consoleWords.handler, cell: (item) => handlerText(item, scene.names, say) },
    { head: consoleWords.document, cell: (item) => <DocumentLink item={item} names={scene.names} /> },
    {
      head: consoleWords.due,
      late: (item) => now >= item.dueAt,
      cell: (item) => (
        <>
          {say(dueWords(item.dueAt))}
          <small>{say(timeLeftWords(scene.calendar, now, item.dueAt))}</small>
        </>
      ),
    },
    { head: words.urge, cell: (item) => <UrgeLead item={item} scene={scene} /> },
  ];
  const byUnit = [...Map.groupBy(dossiers, ({ lead }) => lead)];
  return (
    <>
      {byUnit.map(([lead, rows]) => (
        <section key={lead} class="unit">
          <h3>
            {say(unitWords(scene.names, lead))} ({rows.length})
          </h3>
          <Rows rows={rows} columns={columns} rowKey={({ dossier }) => dossier} label={say(unitWords(scene.names, lead))} />
        </section>
      ))}
    </>
  );
}

function Silent({ silent, scene }: { silent: Overdue['silent']; scene: Scene }): VNode {
  const say = useSay();
  const columns: readonly Column<Overdue['silent'][number]>[] = [
    { head: words.unit, cell: ({ unit }) => say(unitWords(scene.names, unit)) },
    { head: consoleWords.document, cell: (item) => <DocumentLink item={item} names={scene.names} /> },
    { head: consoleWords.due, late: () => true, cell: ({ dueAt }) => say(dueWords(dueAt)) },
    { head: words.stepNow, cell: ({ step }) => say(silentStepWords(step)) },
    {
      head: words.urge,
      cell: ({ dossier, consult, unit, urged, step }) => {
        const settled = step === 'deemed' || step === 'proceeded-without' || step === 'escalated';
        if (settled && !urged) return '—';
        const name = unitWords(scene.names, unit);
        return <Urge dossier={dossier} consult={consult} unit={unit} unitName={name} urged={urged} may={!settled && scene.mayUrge.has(dossier)} names={scene.names} />;
      },
    },
  ];
  return <Rows rows={silent} columns={columns} rowKey={({ dossier, consult, unit }) => `${dossier} ${consult} ${unit}`} label={say(agendaTerms.silent)} />;
}

function Still({ still, scene }: { still: Overdue['still']; scene: Scene }): VNode {
  const say = useSay();
  const columns: readonly Column<Overdue['still'][number]>[] = [
    { head: words.unit, cell: ({ lead }) => say(unitWords(scene.names, lead)) },
    { head: consoleWords.handler, cell: (item) => handlerText(item, scene.names, say) },
    { head: consoleWords.document, cell: (item) => <DocumentLink item={item} names={scene.names} /> },
    { head: words.sign, cell: ({ variant }) => say(stillWords(variant)) },
    { head: words.urge, cell: (item) => <UrgeLead item={item} scene={scene} /> },
  ];
  return <Rows rows={still} columns={columns} rowKey={({ dossier, variant }) => `${dossier} ${variant}`} label={say(agendaTerms.still)} />;
}

function UrgeLead({ item, scene }: { item: Pick<Due, 'dossier' | 'lead' | 'urged'>; scene: Scene }): VNode {
  const { dossier, lead, urged } = item;
  return <Urge dossier={dossier} consult={null} unit={lead} unitName={unitWords(scene.names, lead)} urged={urged} may={scene.mayUrge.has(dossier)} names={scene.names} />;
}

function handlerText({ handler }: Pick<Due, 'handler'>, names: Names, say: (words: Words) => string): string {
  return handler ? (names.officer(handler.officer) ?? say(unitWords(names, handler.unit))) : say(agendaTerms.unassigned);
}
