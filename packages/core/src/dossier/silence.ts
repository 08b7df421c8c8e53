import type { SilenceRule } from '../procedure/types.ts';
import { consultStageOf } from './commands/context.ts';
import type { Act } from './commands.ts';
import { declareAct } from './declare.ts';
import { type Draft, type Recording, record, type Step } from './draft.ts';
import type { EventBody } from './events.ts';
import { observeAct } from './observe.ts';
import type { Holder } from './people.ts';
import type { Channel } from './positions.ts';
import { isUnanswered, type SilentUnit } from './silent-units.ts';
import type { ConsulteeState, ConsultState, DossierState } from './state.ts';

/** What the last look found (design §5): replies not worked on yet, and who headed the silent units at their due time. */
export interface LastLook {
  /** The units that the look was made for; others wait for the next one. */
  readonly silent: readonly SilentUnit[];
  readonly replies: readonly Act[];
  readonly heads: Readonly<Record<string, Holder>>;
}

/**
 * What silence leads to, after a last look. Replies that arrived in time count, whatever came first; what is left silent
 * gets the effect of its rule, dated at the due time. Reads the state anew, so that acts accepted during the look count.
 */
export function concludeSilence(state: DossierState, look: LastLook, recording: Recording): Step {
  let step: Step = { state, events: [] };
  for (const act of look.replies) {
    if (step.state.processed[act.id]) continue;
    step = then(step, draftsOf(step.state, act), { ...recording, registryVersion: act.registryVersion });
  }
  for (const silent of look.silent) {
    step = then(step, silenceDrafts(step.state, silent, look.heads[silent.unit] ?? null, recording.recordedAt), recording);
  }
  return step;
}

function then(before: Step, drafts: readonly Draft[], recording: Recording): Step {
  const after = record(before.state, drafts, recording);
  return { state: after.state, events: [...before.events, ...after.events] };
}

function draftsOf(state: DossierState, act: Act): readonly Draft[] {
  if (act.lane === 'observed') return observeAct(state, act);
  const outcome = declareAct(state, act);
  return outcome.ok ? outcome.value : [];
}

function silenceDrafts(state: DossierState, silent: SilentUnit, head: Holder | null, now: number): readonly Draft[] {
  const consult = state.consults.find((candidate) => candidate.id === silent.consult);
  const consultee = consult?.consultees.find((candidate) => candidate.unit === silent.unit);
  const rule = consultStageOf(state)?.silence;
  if (!consult || !consultee || !rule || consultee.dueAt === null) return [];
  const about = { consult: consult.id, unit: consultee.unit, dueAt: consultee.dueAt, rule: rule.source };
  const deemed: EventBody = { kind: 'consent-deemed', ...about, accountable: rule.liability ? head : null, liability: rule.liability };
  if (consultee.silence?.step === 'attested') return [timed(deemed, about.dueAt)];
  if (!isUnanswered(state, consultee) || consultee.dueAt > now) return [];
  const noted: EventBody = { kind: 'silence-noted', ...about, effect: rule.effect, evidence: evidenceOf(state, consult, consultee) };
  return [noted, ...effectOf(rule, consultee, deemed, about)].map((body) => timed(body, about.dueAt));
}

function timed(body: EventBody, at: number): Draft {
  return { body, happenedAt: at, actor: null, provenance: { kind: 'timer' } };
}

type AboutSilence = { readonly consult: string; readonly unit: string; readonly dueAt: number; readonly rule: SilenceRule['source'] };

/** A unit that is not enrolled is not deemed anything until the lead attests: a channel may have been missed. */
function effectOf(rule: SilenceRule, consultee: ConsulteeState, deemed: EventBody, about: AboutSilence): readonly EventBody[] {
  switch (rule.effect) {
    case 'deemed-consent':
      return consultee.enrolled ? [deemed] : [];
    case 'proceed-without':
      return [{ kind: 'proceeded-without', ...about }];
    case 'escalate':
      return [{ kind: 'escalated', ...about }];
    case 'none':
      return [];
  }
}

function evidenceOf(state: DossierState, consult: ConsultState, consultee: ConsulteeState) {
  const channelsWatched: readonly Channel[] = consultee.enrolled ? ['roviec', 'e-office'] : ['roviec'];
  return { sentAt: consult.sentAt, deliveredAt: consultee.deliveredAt, remindedAt: consultee.remindedAt, calendarVersion: state.calendar?.version ?? '', channelsWatched };
}
