import { type Action, authorize, courseOf, type Decision, type DossierId, type OfficerId, type Reference, type Resource, type RightsView, type UnitCode } from '@roviec/core';
import type { DossierRow } from '@roviec/ledger';
import type { Signed } from '../http/endpoint.ts';
import { HIDDEN, ProblemError } from '../http/problems.ts';

/** What rights of one officer rest on; pages ask for hundreds of dossiers at once, so it is laid out once per reference. */
const views = new WeakMap<Reference, Map<OfficerId, RightsView>>();

function viewFor(reference: Reference, officer: OfficerId): RightsView {
  const known = views.get(reference) ?? new Map<OfficerId, RightsView>();
  views.set(reference, known);
  const kept = known.get(officer);
  if (kept) return kept;
  const holdings = reference.holdings.filter((holding) => holding.officer === officer);
  const held = new Set(holdings.map((holding) => holding.post));
  const view = { units: reference.units, posts: reference.posts.filter((post) => held.has(post.id)), holdings };
  known.set(officer, view);
  return view;
}

function decide({ holder, reference }: Pick<Signed, 'holder' | 'reference'>, action: Action, resource: Resource, at: number): Decision {
  return authorize({ officer: holder.officer, post: holder.post.id }, action, resource, at, viewFor(reference, holder.officer));
}

/** Throws unless somebody may do this to the reference. */
export function mayWithReference(who: Signed, action: 'read:registry' | 'import:reference', at: number): void {
  const decision = decide(who, action, { kind: 'reference' }, at);
  if (decision.effect === 'deny') throw new ProblemError(decision.rule);
}

/** Whether somebody may read a dossier, as far as the ledger knows it. */
export function mayRead(who: Pick<Signed, 'holder' | 'reference'>, id: DossierId, row: DossierRow | null, at: number): boolean {
  return decide(who, 'read:dossier', { kind: 'dossier', id, consulted: consultedIn(row), ...submittedIn(row) }, at).effect === 'allow';
}

/** Whether somebody may urge in a dossier, as far as the ledger knows it. */
export function mayUrge(who: Pick<Signed, 'holder' | 'reference'>, row: DossierRow, at: number): boolean {
  return decide(who, 'act:urge', { kind: 'dossier', id: row.id, consulted: consultedIn(row), ...submittedIn(row) }, at).effect === 'allow';
}

/**
 * Throws unless somebody may do this to a dossier. Who may not even read it is answered as if it were not there, with the
 * same words (`dossier-unknown`).
 */
export function mayOrThrow(
  who: Signed,
  action: Action,
  dossier: { readonly id: DossierId; readonly row: DossierRow | null; readonly replyFor?: UnitCode; readonly requestedBy?: OfficerId },
  at: number,
): void {
  const { id, row, replyFor, requestedBy } = dossier;
  const resource = {
    kind: 'dossier' as const,
    id,
    consulted: consultedIn(row),
    ...submittedIn(row),
    ...(replyFor === undefined ? {} : { replyFor }),
    ...(requestedBy === undefined ? {} : { requestedBy }),
  };
  const decision = decide(who, action, resource, at);
  if (decision.effect === 'allow') return;
  if (!mayRead(who, id, row, at)) throw hidden(decision.rule);
  throw new ProblemError(decision.rule);
}

/** The answer for a dossier that is not there, or not for the caller; `why` goes to the record of refusals alone. */
export function hidden(why: string): ProblemError {
  return new ProblemError(HIDDEN, { notedAs: why });
}

function consultedIn(row: DossierRow | null): readonly UnitCode[] {
  return row?.state.consults.flatMap((consult) => consult.consultees.map((consultee) => consultee.unit)) ?? [];
}

/** The unit that it was submitted to; a decision does not take the dossier away from whoever decided. */
function submittedIn(row: DossierRow | null): { readonly submittedTo?: UnitCode } {
  const submission = row ? courseOf(row.state).submission : null;
  return submission ? { submittedTo: submission.to } : {};
}
