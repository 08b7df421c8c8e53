import { confidenceWords, fieldWords, type Provenance, provenanceWords, sentenceCase, sourceText, type Words } from '@roviec/core';
import type { VNode } from 'preact';
import { personalRows, type StepRow, unnumbered } from '../model/steps.ts';
import { useSay } from '../state/language.ts';
import { timelineWords as words } from '../words/timeline.ts';
import { EventDetails } from './event-details.tsx';

/** The history as a list: when, who, what, how long after the step before, by which rule, and how we know. */
export function EventList({ steps, dossier }: { steps: readonly StepRow[]; dossier: string }): VNode {
  const say = useSay();
  return (
    <section aria-labelledby="events">
      <h2 id="events">
        {say(words.eventsTitle)} ({steps.length})
      </h2>
      <ol class="events" data-dossier={dossier} aria-live="polite" aria-relevant="additions">
        {steps.map((step) => (
          <EventItem key={step.event.id} step={step} />
        ))}
      </ol>
    </section>
  );
}

function EventItem({ step }: { step: StepRow }): VNode {
  const say = useSay();
  const { event, rule } = step;
  return (
    <li id={`su-kien-${event.seq}`} tabIndex={-1} data-kind={event.body.kind}>
      <div class="when">
        <span class="number">{say(sentenceCase(eventNumber(event.seq)))}</span>
        <time dateTime={new Date(event.happenedAt).toISOString()}>{say(sentenceCase(step.moment))}</time>
        {step.since && (
          <span class="since">
            {say(words.after)} {say(step.since)}
          </span>
        )}
      </div>
      <div class="what">
        <p class="sentence">{say(step.sentence)}</p>
        <p class="who">
          <Who step={step} /> <ProvenanceBadge kind={event.provenance['kind'] ?? ''} />
        </p>
        {rule && (
          <p class="hint">
            {rule.allowed && `${say(words.allowed)} ${say(rule.allowed)}. `}
            {say(words.basis)} {sourceText(rule.source)}
            {rule.source.confidence !== 'verified' && <span class="mark">{say(confidenceWords(rule.source.confidence))}</span>}
          </p>
        )}
        <PersonalText step={step} />
        <EventDetails event={event} />
      </div>
    </li>
  );
}

/** `sự kiện 14`, as findings cite it. */
function eventNumber(seq: number): Words {
  return { vi: `${words.event.vi} ${seq}`, en: `${words.event.en} ${seq}` };
}

function Who({ step }: { step: StepRow }): VNode {
  const say = useSay();
  const { who } = step;
  if (!who) return <>{say(words.system)}</>;
  return (
    <>
      <strong>{who.name}</strong>, {say(who.post)}
    </>
  );
}

function ProvenanceBadge({ kind }: { kind: string }): VNode | null {
  const say = useSay();
  return isProvenance(kind) ? <span class={`badge ${kind}`}>{say(provenanceWords(kind))}</span> : null;
}

function isProvenance(kind: string): kind is Provenance['kind'] {
  return ['declared', 'observed', 'edxml', 'paper', 'timer'].includes(kind);
}

/** What people wrote, where it is still kept; what was erased says so. */
function PersonalText({ step }: { step: StepRow }): VNode | null {
  const say = useSay();
  const rows = personalRows(step.event.personal);
  const { erased } = step.event;
  if (rows.length === 0 && erased.length === 0) return null;
  return (
    <dl class="personal">
      {rows.map(({ field, number, text }) => (
        <div key={`${field} ${number}`}>
          <dt>
            {say(sentenceCase(fieldWords(field)))}
            {number !== null && ` ${number}`}
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
      {erased.length > 0 && (
        <div class="erased">
          <dt>{say(words.erased)}</dt>
          <dd>{[...new Set(erased.map((field) => say(fieldWords(unnumbered(field)))))].join(', ')}</dd>
        </div>
      )}
    </dl>
  );
}
