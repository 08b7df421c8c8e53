import { agendaTerms, type Words } from '@roviec/core';
import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';
import { useSay } from '../state/language.ts';
import type { Live } from '../state/live.ts';
import { consoleWords } from '../words/console.ts';
import { LiveMark } from './live-mark.tsx';
import { Notice } from './notice.tsx';
import { usePageTitle } from './page-title.ts';

interface AgendaPageProps {
  readonly live: Live<unknown>;
  readonly title: Words;
  readonly day: Words | undefined;
  readonly complete: boolean;
  readonly children: ComponentChildren;
}

/** The frame of a page that one reads in the morning, and may print. */
export function AgendaPage({ live, title, day, complete, children }: AgendaPageProps): VNode {
  const say = useSay();
  usePageTitle(say(title));
  return (
    <>
      <div class="heading">
        <h1>{say(title)}</h1>
        {day && <span>{say(day)}</span>}
        <LiveMark streaming={live.streaming} />
        <button type="button" class="no-print" onClick={() => window.print()}>
          {say(consoleWords.print)}
        </button>
      </div>
      {live.failed !== null && <Notice failure={live.failed} />}
      {live.value === null && live.failed === null && <p role="status">{say(consoleWords.loading)}</p>}
      {!complete && <p class="alarm">{say(agendaTerms.incomplete)}</p>}
      {children}
      {live.value !== null && <p class="note">{say(agendaTerms.restricted)}</p>}
    </>
  );
}

/** One part of it: a heading with its count, and what it says when there is nothing. */
export function AgendaPart({ title, none, count, children }: { title: Words; none: Words; count: number; children: ComponentChildren }): VNode {
  const say = useSay();
  const id = useId();
  return (
    <section aria-labelledby={id} class="part">
      <h2 id={id}>
        {say(title)} <span class="count">{count}</span>
      </h2>
      {count === 0 ? <p class="empty">{say(none)}</p> : children}
    </section>
  );
}
