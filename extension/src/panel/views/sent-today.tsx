import { actWords, clockText, fieldWords, parseDossierId, sentenceCase, unitWords, type Words } from '@roviec/core';
import { GatewayProblem, type RouteAnswer } from '@roviec/schema';
import type { VNode } from 'preact';
import { useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { usePolling } from '../state/polling.ts';
import { panelWords as words } from '../words/panel.ts';

const STATUS_WORDS = { received: words.received, done: words.done, refused: words.refused } as const;

/** What left in my name today: when, what, which fields, how it stands. */
export function SentToday(): VNode {
  const say = useSay();
  const { client, signedIn } = usePanel();
  const read = usePolling(`sent ${signedIn.token}`, 5000, (signal) => client('sentToday', {}, { signal }));
  const { failed } = read;
  return (
    <section aria-labelledby="sent-title">
      <h1 id="sent-title">{say(words.sentTitle)}</h1>
      {failed !== null && (
        <p class="alarm" role="alert">
          {say(failed instanceof GatewayProblem ? failed.problem.words : words.unreachable)}
        </p>
      )}
      {read.value === null ? failed === null && <p role="status">{say(words.loading)}</p> : <SentList sent={read.value.sent} />}
    </section>
  );
}

type Sent = RouteAnswer<'sentToday'>['sent'];

function SentList({ sent }: { sent: Sent }): VNode {
  const say = useSay();
  const { names } = usePanel();
  if (sent.length === 0) return <p class="empty">{say(words.sentNone)}</p>;
  return (
    <ul class="sent">
      {sent.map((entry) => (
        <li key={`${entry.at} ${entry.kind}`}>
          <p>
            <time>{clockText(entry.at)}</time> <strong>{say(sentenceCase(actWords(entry.kind)))}</strong> ·{' '}
            <span class={`status ${entry.status}`}>{say(STATUS_WORDS[entry.status])}</span>
          </p>
          <p class="hint">
            {say(entry.lane === 'declared' ? words.sentDeclared : words.sentObserved)} ·{' '}
            {dossierName(entry.dossier, (code) => say(unitWords(names, code)), say(words.dossierTitle))}
          </p>
          {entry.fields.some((field) => field !== 'kind') && (
            <p class="hint">
              {say(words.sentFields)}{' '}
              {unique(entry.fields.filter((field) => field !== 'kind').map((field) => fieldWords(field)))
                .map(say)
                .join(', ')}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function dossierName(id: string, unit: (code: string) => string, label: string): string {
  const at = parseDossierId(id);
  return at ? `${label} ${at.number}/${at.year}, ${unit(at.unit)}` : id;
}

function unique(fields: readonly Words[]): readonly Words[] {
  return fields.filter((field, index) => fields.findIndex(({ vi }) => vi === field.vi) === index);
}
