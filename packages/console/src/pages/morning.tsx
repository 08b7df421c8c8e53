import { afterSilenceWords, agendaTerms, dueWords, type Names, personWords, silentStepWords, timeLeftWords, toSignWords, unitWords, weekdayDateWords } from '@roviec/core';
import { agendaPaths, type MorningView, type RegistrySlice } from '@roviec/schema';
import type { VNode } from 'preact';
import { namesOf } from '../model/names.ts';
import { AgendaPage, AgendaPart } from '../parts/agenda-page.tsx';
import { DocumentLink } from '../parts/document-link.tsx';
import { type Column, Rows } from '../parts/rows.tsx';
import { useSay } from '../state/language.ts';
import { useLive } from '../state/live.ts';
import { useNow } from '../state/now.ts';
import { useSignedIn } from '../state/session.ts';
import { agendaWords as words } from '../words/agenda.ts';
import { consoleWords } from '../words/console.ts';

type Answer = MorningView['morning']['answersDue'][number];
type Scene = { readonly names: Names; readonly calendar: RegistrySlice['calendar']; readonly questions: ReadonlyMap<string, readonly string[]> };

const consultKey = ({ dossier, consult }: { readonly dossier: string; readonly consult: string }) => `${dossier} ${consult}`;

/** What a head is to know today: what silence will do, what waits for a signature, what was deemed. */
export function MorningPage(): VNode {
  const say = useSay();
  const { client, post } = useSignedIn();
  const live = useLive(`morning ${post.id}`, null, async (signal) => {
    const [answer, { calendar }] = await Promise.all([client('morning', {}, { signal }), client('registry', {}, { signal })]);
    const questions = new Map(answer.questions.map((asked) => [consultKey(asked), asked.questions]));
    return { ...answer, scene: { names: namesOf(answer.names), calendar, questions } };
  });
  const morning = live.value?.morning;
  const deeming = morning?.answersDue.filter(({ effect }) => effect === 'deemed-consent') ?? [];
  const other = morning?.answersDue.filter(({ effect }) => effect !== 'deemed-consent') ?? [];
  return (
    <AgendaPage live={live} title={agendaTerms.morningTitle} day={morning && weekdayDateWords(morning.on)} complete={live.value?.complete ?? true}>
      {live.value && morning && (
        <>
          <AgendaPart title={agendaTerms.deemedToday} none={agendaTerms.deemedTodayNone} count={deeming.length}>
            <Answers answers={deeming} scene={live.value.scene} label={say(agendaTerms.deemedToday)} />
          </AgendaPart>
          {other.length > 0 && (
            <AgendaPart title={agendaTerms.otherDue} none={agendaTerms.otherDueNone} count={other.length}>
              <Answers answers={other} scene={live.value.scene} label={say(agendaTerms.otherDue)} />
            </AgendaPart>
          )}
          <AgendaPart title={agendaTerms.toSign} none={agendaTerms.toSignNone} count={morning.toSign.length}>
            <ToSign items={morning.toSign} names={live.value.scene.names} />
          </AgendaPart>
          <AgendaPart title={agendaTerms.deemed} none={agendaTerms.deemedNone} count={morning.deemed.length}>
            <Deemed deemed={morning.deemed} names={live.value.scene.names} />
          </AgendaPart>
        </>
      )}
    </AgendaPage>
  );
}

function Answers({ answers, scene, label }: { answers: readonly Answer[]; scene: Scene; label: string }): VNode {
  const say = useSay();
  const now = useNow();
  const { names } = scene;
  const columns: readonly Column<Answer>[] = [
    { head: consoleWords.document, cell: (item) => <DocumentLink item={item} names={names} /> },
    {
      head: words.asker,
      cell: ({ lead, handler }) => (
        <>
          {say(unitWords(names, lead))}
          {handler && (
            <small>
              {say(words.contact)} {names.officer(handler.officer) ?? say(unitWords(names, handler.unit))}
            </small>
          )}
        </>
      ),
    },
    { head: words.asks, cell: (item) => <Questions questions={scene.questions.get(consultKey(item)) ?? []} /> },
    {
      head: consoleWords.due,
      cell: ({ dueAt }) => (
        <>
          <strong>{say(dueWords(dueAt))}</strong>
          <small>{say(timeLeftWords(scene.calendar, now, dueAt))}</small>
        </>
      ),
    },
    {
      head: words.effect,
      cell: ({ effect, liability, atOnce }) => (
        <>
          {say(afterSilenceWords(effect))} {effect === 'deemed-consent' && liability && say(words.liability)}
          {effect === 'deemed-consent' && !atOnce && <small>{say(words.effectLater)}</small>}
        </>
      ),
    },
    { head: words.holder, cell: ({ preparedBy }) => (preparedBy ? `${say(personWords(names, preparedBy))}: ${say(words.prepared)}` : say(words.nobody)) },
  ];
  return <Rows rows={answers} columns={columns} rowKey={(item) => `${consultKey(item)} ${item.unit}`} label={label} />;
}

function Questions({ questions }: { questions: readonly string[] }): VNode {
  const say = useSay();
  if (questions.length === 0) return <span class="hint">{say(words.questionsGone)}</span>;
  return (
    <ol class="questions">
      {questions.map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ol>
  );
}

function ToSign({ items, names }: { items: MorningView['morning']['toSign']; names: Names }): VNode {
  const say = useSay();
  const columns: readonly Column<MorningView['morning']['toSign'][number]>[] = [
    { head: words.kind, cell: ({ kind }) => say(toSignWords(kind)) },
    { head: consoleWords.document, cell: (item) => <DocumentLink item={item} names={names} /> },
    { head: consoleWords.lead, cell: ({ lead }) => say(unitWords(names, lead)) },
    { head: consoleWords.due, cell: ({ dueAt }) => (dueAt === null ? say(consoleWords.unknown) : say(dueWords(dueAt))) },
  ];
  return (
    <>
      <Rows rows={items} columns={columns} rowKey={(item) => `${item.dossier} ${item.kind} ${item.kind === 'reply' ? item.unit : ''}`} label={say(agendaTerms.toSign)} />
      <p class="no-print">
        <a href={agendaPaths.sign}>{say(words.toSignLink)}</a>
      </p>
    </>
  );
}

function Deemed({ deemed, names }: { deemed: MorningView['morning']['deemed']; names: Names }): VNode {
  const say = useSay();
  const columns: readonly Column<MorningView['morning']['deemed'][number]>[] = [
    { head: consoleWords.document, cell: (item) => <DocumentLink item={item} names={names} /> },
    { head: words.asker, cell: ({ lead }) => say(unitWords(names, lead)) },
    { head: words.since, cell: ({ dueAt }) => say(dueWords(dueAt)) },
    {
      head: words.accountable,
      cell: ({ accountable, recorded }) => {
        if (!recorded) return say(silentStepWords('recording'));
        return say(accountable ? personWords(names, accountable) : consoleWords.unknown);
      },
    },
  ];
  return <Rows rows={deemed} columns={columns} rowKey={(item) => `${consultKey(item)} ${item.unit}`} label={say(agendaTerms.deemed)} />;
}
