import { isSettled, type UnitCode } from '@roviec/core';
import type { ConsultView, DossierSummary } from '@roviec/schema';
import type { Standing } from './standing.ts';

type Consultee = ConsultView['consultees'][number];

/** One unit's part in a consult of a dossier. */
export interface AskedPart {
  readonly dossier: DossierSummary;
  readonly consult: ConsultView;
  readonly consultee: Consultee;
}

const OPEN_FOR_REPLY: readonly Consultee['status'][] = ['awaited', 'due-passed', 'silent', 'attested', 'deemed', 'proceeded-without', 'escalated'];

/** No reply is known; one that came after a deeming is, although the deeming stands. */
function unanswered({ status, position }: Consultee): boolean {
  return position === null && OPEN_FOR_REPLY.includes(status);
}

/** Every part in every consult. */
export function partsOf(dossiers: readonly DossierSummary[]): readonly AskedPart[] {
  return dossiers.flatMap((dossier) => dossier.consults.flatMap((consult) => consult.consultees.map((consultee) => ({ dossier, consult, consultee }))));
}

/** What my agency was asked and has not answered, soonest due first; an answer after the due time still counts as said. */
export function awaitingUs(dossiers: readonly DossierSummary[], agency: UnitCode): readonly AskedPart[] {
  const ours = partsOf(dossiers).filter(({ dossier, consultee }) => dossier.phase === 'open' && consultee.unit === agency && unanswered(consultee));
  return ours.toSorted((a, b) => a.consult.dueAt - b.consult.dueAt);
}

/** Consults that my agency sent and whose reply can still be recorded. */
export function recordable(dossiers: readonly DossierSummary[], agency: UnitCode): readonly AskedPart[] {
  return partsOf(dossiers).filter(({ dossier, consultee }) => dossier.lead === agency && dossier.phase === 'open' && unanswered(consultee));
}

export type PartAction = 'record-reply' | 'attest' | 'correct' | 'unlink' | 'reconcile' | 'reserve' | 'urge';

/** What somebody may do with one consultee's part, beyond waiting: by the table of rights, and by how the part stands. */
export function partActions({ dossier, consultee }: AskedPart, who: Standing): readonly PartAction[] {
  if (dossier.phase !== 'open') return [];
  const { status, position, dissent, unit } = consultee;
  const settled = isSettled(dossier.course);
  const open = unanswered(consultee);
  const objecting = position === 'disagree' && dissent === null && dossier.course.decidedAt === null;
  return PART_ACTIONS.filter((action) => {
    switch (action) {
      case 'reconcile':
        return objecting && who.may('act:reconcile');
      case 'reserve':
        return objecting && who.may('act:reserve', unit);
      case 'attest':
        return status === 'silent' && !settled && who.may('act:attest-no-reply');
      case 'correct':
        return status === 'deemed' && who.may('act:correct');
      case 'unlink':
        return unlinkable(dossier, consultee) && who.may('act:correct');
      case 'record-reply':
        return open && who.may('observe:reply-recorded');
      default:
        return open && !settled && status !== 'deemed' && who.may('act:urge');
    }
  });
}

/** What somebody recorded as a unit's reply, as long as nothing rests on it. */
function unlinkable({ course }: DossierSummary, { status, dissent, linked }: Consultee): boolean {
  const counts = status === 'replied' || status === 'replied-late';
  return counts && linked !== undefined && dissent === null && course.submittedAt === null && course.transferredTo === null;
}

const PART_ACTIONS: readonly PartAction[] = ['attest', 'correct', 'reconcile', 'reserve', 'record-reply', 'unlink', 'urge'];

/** Units of a consult whose question can still be taken back. */
export function withdrawable({ consultees }: ConsultView): readonly UnitCode[] {
  return consultees.filter(({ status, position }) => position === null && (status === 'awaited' || status === 'due-passed')).map(({ unit }) => unit);
}

/** The part by its keys, as long as it is still there. */
export function findPart(dossiers: readonly DossierSummary[], dossier: string, consult: string, unit: UnitCode): AskedPart | null {
  return partsOf(dossiers).find((part) => part.dossier.dossier === dossier && part.consult.id === consult && part.consultee.unit === unit) ?? null;
}
