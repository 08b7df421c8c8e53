import type { UnitCode } from '@roviec/core';
import type { ConsultView, DossierSummary } from '@roviec/schema';

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

/** What the lead may do with one consultee's part, beyond waiting. */
export function partActions(part: AskedPart, agency: UnitCode): readonly ('record-reply' | 'attest' | 'correct')[] {
  if (part.dossier.lead !== agency || part.dossier.phase !== 'open') return [];
  const { status } = part.consultee;
  const record = unanswered(part.consultee) ? (['record-reply'] as const) : [];
  if (status === 'silent') return ['attest', ...record];
  if (status === 'deemed') return ['correct', ...record];
  return record;
}

/** The part by its keys, as long as it is still there. */
export function findPart(dossiers: readonly DossierSummary[], dossier: string, consult: string, unit: UnitCode): AskedPart | null {
  return partsOf(dossiers).find((part) => part.dossier.dossier === dossier && part.consult.id === consult && part.consultee.unit === unit) ?? null;
}
