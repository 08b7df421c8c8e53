import { channelWords, instantWords, type SilenceEvidence } from '@roviec/core';
import type { EventView } from '@roviec/schema';
import type { VNode } from 'preact';
import { knownBody } from '../model/history.ts';
import { useSay } from '../state/language.ts';
import { timelineWords as words } from '../words/timeline.ts';

/** What an auditor checks: what a silence rests on, versions in force, the event's id and leaf hash. */
export function EventDetails({ event }: { event: EventView }): VNode {
  const say = useSay();
  const body = knownBody(event);
  const { versions, provenance } = event;
  const adapter = provenance['adapter'] ? `${provenance['adapter']} ${provenance['adapterVersion'] ?? ''}` : null;
  const rows: readonly (readonly [string, string | null])[] = [
    [say(words.eventId), event.id],
    [say(words.leafHash), event.leafHash],
    [say(words.registry), versions.registry],
    [say(words.calendar), versions.calendar],
    [say(words.procedure), versions.procedure],
    [say(words.adapter), adapter],
  ];
  return (
    <>
      {body?.kind === 'silence-noted' && <Silence evidence={body.evidence} />}
      <details class="proof">
        <summary>{say(words.details)}</summary>
        <dl>
          {rows
            .filter(([, value]) => value !== null)
            .map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <code>{value}</code>
                </dd>
              </div>
            ))}
        </dl>
      </details>
    </>
  );
}

function Silence({ evidence }: { evidence: SilenceEvidence }): VNode {
  const say = useSay();
  const delivered = evidence.deliveredAt === null ? say(words.silenceNotDelivered) : `${say(words.silenceDelivered)} ${say(instantWords(evidence.deliveredAt))}`;
  const channels = evidence.channelsWatched.map((channel) => say(channelWords(channel))).join(', ');
  return (
    <p class="hint">
      {say(words.silenceEvidence)}: {say(words.silenceSent)} {say(instantWords(evidence.sentAt))}; {delivered}; {say(words.silenceReminded)} {evidence.remindedAt.length};{' '}
      {say(words.silenceChannels)} {channels}.
    </p>
  );
}
