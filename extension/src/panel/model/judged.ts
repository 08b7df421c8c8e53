import { civilDateOf, type Finding, judge, type Occasion, readReply } from '@roviec/core';
import type { DossierSummary, Persona, RegistrySlice } from '@roviec/schema';
import { asked, type ConsultDraft, type ConsultRule, dueByRule } from './consult.ts';
import type { ReplyDraft } from './reply.ts';
import { chosen, type ReturnDraft } from './return.ts';
import { basesOf, type SubmitDraft } from './submit.ts';
import type { AskedPart } from './tasks.ts';
import { parseTypedDate } from './typed-times.ts';

/** Who acts, for the rules. */
export interface Acting {
  readonly slice: RegistrySlice;
  readonly post: Persona['posts'][number];
  readonly now: number;
}

/** What the rules say of an act before it is sent: the same rules as on the page and in the history. */
export function askedBefore(occasion: Occasion, slice: RegistrySlice): readonly Finding[] {
  return judge(occasion, 'before', { ...slice, readReply }, slice.severities).findings;
}

/** A consult as it would be sent now. Of earlier ones the summary tells who was asked and when, not what. */
export function consultOccasion(draft: ConsultDraft, rule: ConsultRule, dossier: DossierSummary, acting: Acting): Occasion {
  const due = dueByRule(acting.slice.calendar, rule, acting.now);
  const later = parseTypedDate(draft.later);
  const questions = asked(draft);
  return {
    ...aboutDossier(dossier, acting),
    kind: 'consult',
    consultees: draft.consultees,
    named: rule.consultees,
    questionCount: questions.length,
    questions,
    ownPosition: draft.ownPosition.trim() !== '',
    reason: draft.reason.trim() !== '',
    ...((draft.order ?? '').trim() === '' ? {} : { order: (draft.order ?? '').trim() }),
    sentAt: acting.now,
    // A later day than the rule's is never too short, whatever it is.
    dueAt: later !== null && later > due.dueOn ? due.dueAt + 1 : due.dueAt,
    minimumDueAt: due.dueAt,
    workingDays: rule.unit === 'workingDays' ? rule.amount : null,
    effect: rule.effect,
    roundsAllowed: rule.maxRounds,
    earlier: dossier.consults.map(({ id, consultees, sentAt }) => ({
      ...{ consult: id, consultees: consultees.map(({ unit }) => unit), questions: null, sentAt, endedAt: null, changedSince: false },
    })),
  };
}

/** A reply as it would be given now. */
export function replyOccasion(part: AskedPart, draft: ReplyDraft, acting: Acting): Occasion {
  const { consult, consultee } = part;
  return {
    ...aboutDossier(part.dossier, acting),
    kind: 'answer',
    unit: consultee.unit,
    consult: consult.id,
    ...{ sentAt: consult.sentAt, dueAt: consult.dueAt, minimumDueAt: null, receivedAt: acting.now, everyChannelSeen: true, outage: false, takenWorkingDays: null },
    position: draft.position === '' ? null : draft.position,
    text: draft.text,
  };
}

/** A submission as it would go up now. Whether its signer may sign, the form says from the register of posts. */
export function submitOccasion(draft: SubmitDraft, dossier: DossierSummary, acting: Acting): Occasion {
  const filled = (text: string) => text.trim() !== '';
  return {
    ...aboutDossier(dossier, acting),
    unit: dossier.lead,
    kind: 'submit',
    to: draft.to,
    signer: null,
    proposal: { option: filled(draft.option), cost: filled(draft.cost), time: filled(draft.time), responsible: draft.responsible !== '' },
    openDissent: dossier.course.openDissent.map(({ unit }) => unit),
    legalBases: basesOf(draft).length,
    ownView: filled(draft.ownView),
  };
}

/** A return as it would be made now; what earlier ones named, the history knows. */
export function returnOccasion(draft: ReturnDraft, acting: Acting): Occasion {
  const defects = chosen(draft).map((code) => ({ code, ground: draft.grounds[code] ?? '' }));
  const about = { unit: acting.post.unit, post: acting.post.id, matter: null, place: null, documentClass: 'ordinary', on: civilDateOf(acting.now) } as const;
  return { ...about, lane: 'declared', evidence: [], kind: 'return', to: draft.to === '' ? [] : [draft.to], defects, earlier: [], heldWorkingDays: null };
}

function aboutDossier(dossier: DossierSummary, { post, now }: Acting) {
  const { matter, place } = dossier;
  return { unit: post.unit, post: post.id, matter, place, documentClass: 'ordinary', on: civilDateOf(now), lane: 'declared', evidence: [] } as const;
}
