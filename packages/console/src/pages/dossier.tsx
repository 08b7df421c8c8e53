import { documentClassWords, documentWords, dueWords, phaseWords, sentenceCase } from '@roviec/core';
import { type DossierDetail, GatewayProblem } from '@roviec/schema';
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { calendarOf } from '../model/history.ts';
import { namesOf } from '../model/names.ts';
import { stepsOf } from '../model/steps.ts';
import { LiveMark } from '../parts/live-mark.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePageTitle } from '../parts/page-title.ts';
import { useSay } from '../state/language.ts';
import { useLive } from '../state/live.ts';
import { useNow } from '../state/now.ts';
import { useSignedIn } from '../state/session.ts';
import { EventList } from '../timeline/event-list.tsx';
import { FindingsBox } from '../timeline/findings-box.tsx';
import { LanesSection } from '../timeline/lanes-section.tsx';
import { SixClears } from '../timeline/six-clears.tsx';
import { consoleWords } from '../words/console.ts';
import { timelineWords as words } from '../words/timeline.ts';

/** The history of one dossier, live. */
export function DossierPage(): VNode {
  const say = useSay();
  const id = useRoute().params['id'] ?? '';
  const { client, post } = useSignedIn();
  const live = useLive(`dossier ${id} ${post.id}`, id, (signal) => client('dossier', { id }, { signal }));
  usePageTitle(live.value?.summary.document.number || say(words.title));
  const missing = live.failed instanceof GatewayProblem && (live.failed.problem.status === 404 || live.failed.problem.status === 400);
  return (
    <>
      <p class="crumbs">
        <a href="/">← {say(consoleWords.backToList)}</a> <LiveMark streaming={live.streaming} />
      </p>
      {missing && live.value === null && (
        <>
          <h1>{say(words.title)}</h1>
          <p>{say(words.missing)}</p>
        </>
      )}
      {live.failed !== null && !missing && <Notice failure={live.failed} />}
      {live.value === null && live.failed === null && <p role="status">{say(consoleWords.loading)}</p>}
      {live.value !== null && <Detail detail={live.value} />}
    </>
  );
}

function Detail({ detail }: { detail: DossierDetail }): VNode {
  const say = useSay();
  const now = useNow();
  const { summary, events, findings } = detail;
  const names = useMemo(() => namesOf(detail.names), [detail]);
  const calendar = useMemo(() => calendarOf(events), [events]);
  const steps = useMemo(() => stepsOf(events, names, calendar), [events, names, calendar]);
  return (
    <article>
      <div class="heading">
        <h1>
          {say(words.title)} {summary.classified ? say(documentClassWords(summary.classified)) : summary.document.number}
        </h1>
        <span class={`phase ${summary.phase}`}>{say(sentenceCase(phaseWords(summary.phase, summary.course)))}</span>
        <button type="button" class="no-print" onClick={() => window.print()}>
          {say(consoleWords.print)}
        </button>
      </div>
      {!summary.classified && <p>{say(sentenceCase(documentWords(names, summary.document)))}</p>}
      <p class="note">{say(words.record)}</p>
      {summary.classified ? (
        <p>{say(summary.dueAt === null ? consoleWords.unknown : dueWords(summary.dueAt))}</p>
      ) : (
        <SixClears summary={summary} names={names} calendar={calendar} now={now} />
      )}
      <FindingsBox findings={findings} events={events} dossier={summary.dossier} names={names} />
      {!summary.classified && (
        <>
          <LanesSection events={events} names={names} calendar={calendar} now={now} />
          <EventList steps={steps} dossier={summary.dossier} />
        </>
      )}
    </article>
  );
}
