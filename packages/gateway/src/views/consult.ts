import { type ConsulteeState, type ConsultState, civilDateOf, sourceText, type UrgedUnit } from '@roviec/core';
import type { ConsultView } from '@roviec/schema';
import type { People } from './people.ts';

type ConsulteeView = ConsultView['consultees'][number];

/** A consult as pages show it. What is overdue shows at once from the due time, whatever the engine is doing. */
export function consultViewOf(consult: ConsultState, people: People, now: number, urged: readonly UrgedUnit[] = []): ConsultView {
  const { id, sentAt, dueAt, dueOn, provisional, rule, consultees } = consult;
  return {
    id,
    sentAt,
    dueAt,
    dueOn,
    provisional,
    rule: sourceText(rule),
    consultees: consultees.map((consultee) => consulteeViewOf(consultee, people, now, lastUrged(urged, id, consultee.unit))),
  };
}

/** When a unit was urged about a consult, the last time; null when never. */
function lastUrged(urged: readonly UrgedUnit[], consult: string, unit: string): number | null {
  return urged.find((one) => one.consult === consult && one.unit === unit)?.at ?? null;
}

function consulteeViewOf(consultee: ConsulteeState, people: People, now: number, urgedAt: number | null): ConsulteeView {
  const { unit, enrolled, reply } = consultee;
  return {
    unit,
    enrolled,
    status: consulteeStatus(consultee, now),
    position: reply?.position ?? null,
    dissent: consultee.dissent ?? null,
    accountable: accountableOf(consultee, people, now),
    ...(reply?.document && reply.channel !== 'roviec' ? { linked: { ...reply.document } } : {}),
    ...(urgedAt === null ? {} : { urgedAt }),
  };
}

/** Where a consultee stands now. A deeming stays one although a reply came later, until it is withdrawn. */
export function consulteeStatus(consultee: ConsulteeState, now: number): ConsulteeView['status'] {
  const { silence, reply, dueAt } = consultee;
  if (consultee.withdrawnAt !== undefined) return 'released';
  if (silence?.step === 'deemed' || silence?.step === 'withdrawn') return silence.step;
  if (reply) return reply.late ? 'replied-late' : 'replied';
  if (silence) return silence.step === 'noted' ? 'silent' : silence.step;
  return dueAt !== null && now >= dueAt ? 'due-passed' : 'awaited';
}

/** Who is named for a deemed consent; else who answers for the unit on the day that counts: the due day once it is over, else today. */
function accountableOf(consultee: ConsulteeState, people: People, now: number) {
  const { silence, dueAt, unit } = consultee;
  if (silence?.step === 'deemed') return silence.accountable && people.person(silence.accountable);
  return people.head(unit, civilDateOf(dueAt !== null && dueAt <= now ? dueAt - 1 : now));
}
