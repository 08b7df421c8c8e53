import { allowanceWords, type Calendar, eventWords, momentWords, type Names, postInUnitWords, type Source, spanWords, unitWords, type Words } from '@roviec/core';
import type { EventView } from '@roviec/schema';
import { timelineWords } from '../words/timeline.ts';
import { asEvent, inOrder, knownBody } from './history.ts';

/** One row of the history, ready to be shown. */
export interface StepRow {
  readonly event: EventView;
  readonly sentence: Words;
  /** Who did it, in which post of which unit; null for what a deadline did. */
  readonly who: { readonly name: string; readonly post: Words } | null;
  /** Since the latest of the steps before it; null for the first, for the same moment, and for what happened earlier but was recorded after. */
  readonly since: Words | null;
  /** When it happened; and when it was recorded, if that was later. */
  readonly moment: Words;
  readonly rule: { readonly source: Source; readonly allowed: Words | null } | null;
}

/** The history as rows, in the order of the ledger. */
export function stepsOf(events: readonly EventView[], names: Names, calendar: Calendar | null): readonly StepRow[] {
  const ordered = inOrder(events);
  return ordered.map((event, index) => {
    const known = asEvent(event);
    const latest = Math.max(...ordered.slice(0, index).map((before) => before.happenedAt));
    return {
      event,
      who: event.actor && { name: event.actor.name, post: postInUnitWords(event.actor.postTitle, unitWords(names, event.actor.unit)) },
      sentence: known ? eventWords(known, names) : timelineWords.newer,
      since: index > 0 && event.happenedAt - latest >= 1000 ? spanWords(calendar, latest, event.happenedAt) : null,
      moment: momentWords(event.happenedAt, event.recordedAt),
      rule: ruleOf(event),
    };
  });
}

/** The rule behind a deadline or an effect that the event names. */
function ruleOf(event: EventView): StepRow['rule'] {
  const body = knownBody(event);
  if (!body) return null;
  if (body.kind === 'opened') return { source: body.procedure.total.source, allowed: allowanceWords(body.procedure.total.allowance) };
  return 'rule' in body ? { source: body.rule, allowed: null } : null;
}

/** Texts that people wrote, labelled: `question2` is question 2, `legalBasis1` the first legal basis. In the order in which a reader wants them. */
export function personalRows(personal: Readonly<Record<string, string>>): readonly { readonly field: string; readonly number: number | null; readonly text: string }[] {
  const rows = Object.entries(personal).map(([field, text]) => {
    const [, name, number] = NUMBERED.exec(field) ?? [];
    return { field: name ?? field, number: number ? Number(number) : null, text };
  });
  return rows.toSorted((a, b) => (a.number ?? 1e6) - (b.number ?? 1e6));
}

/** The name of a numbered text, without its number. */
export function unnumbered(field: string): string {
  return NUMBERED.exec(field)?.[1] ?? field;
}

const NUMBERED = /^(question|legalBasis|item)(\d+)$/;
