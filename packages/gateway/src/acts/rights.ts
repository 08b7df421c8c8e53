import {
  type Action,
  authorize,
  type ConsulteeState,
  courseOf,
  type Decision,
  type DossierId,
  type DossierState,
  type OfficerId,
  type Reference,
  type Resource,
  type RightsView,
  type UnitCode,
} from '@roviec/core';
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

/** Throws unless somebody may do this to the reference, or with all of the province. */
export function mayWithReference(who: Signed, action: 'read:registry' | 'read:scores' | 'read:warnings' | 'import:reference', at: number): void {
  const decision = decide(who, action, { kind: 'reference' }, at);
  if (decision.effect === 'deny') throw new ProblemError(decision.rule);
}

/** Whether somebody may read a dossier that stands so; `state` is null while nothing is known of it. */
export function mayRead(who: Pick<Signed, 'holder' | 'reference'>, id: DossierId, state: DossierState | null, at: number): boolean {
  return decide(who, 'read:dossier', { kind: 'dossier', id, consulted: consultedUnits(state), ...submittedIn(state) }, at).effect === 'allow';
}

/** Whether somebody may urge in a dossier, as far as the ledger knows it. */
export function mayUrge(who: Pick<Signed, 'holder' | 'reference'>, state: DossierState, at: number): boolean {
  return decide(who, 'act:urge', { kind: 'dossier', id: state.id, consulted: consultedUnits(state), ...submittedIn(state) }, at).effect === 'allow';
}

/**
 * Throws unless somebody may do this to a dossier. Who may not even read it is answered as if it were not there, with the
 * same words (`dossier-unknown`).
 */
export function mayOrThrow(
  who: Signed,
  action: Action,
  dossier: { readonly id: DossierId; readonly state: DossierState | null; readonly replyFor?: UnitCode; readonly requestedBy?: OfficerId },
  at: number,
): void {
  const { id, state, replyFor, requestedBy } = dossier;
  const resource = {
    kind: 'dossier' as const,
    id,
    consulted: consultedUnits(state),
    ...submittedIn(state),
    ...(replyFor === undefined ? {} : { replyFor }),
    ...(requestedBy === undefined ? {} : { requestedBy }),
  };
  const decision = decide(who, action, resource, at);
  if (decision.effect === 'allow') return;
  if (!mayRead(who, id, state, at)) throw hidden(decision.rule);
  throw new ProblemError(decision.rule);
}

/** The answer for a dossier that is not there, or not for the caller; `why` goes to the record of refusals alone. */
export function hidden(why: string): ProblemError {
  return new ProblemError(HIDDEN, { notedAs: why });
}

/** Whether an agency reads a dossier because it was asked, and for no other reason. */
export function readsAsConsulted(who: Pick<Signed, 'holder' | 'reference'>, state: DossierState, at: number): boolean {
  return decide(who, 'read:dossier', { kind: 'dossier', id: state.id, consulted: [], ...submittedIn(state) }, at).effect === 'deny';
}

/** Everybody who was ever asked in a dossier, with what became of it. */
export function consultedIn(state: DossierState): readonly ConsulteeState[] {
  return state.consults.flatMap(({ consultees }) => consultees);
}

function consultedUnits(state: DossierState | null): readonly UnitCode[] {
  return state ? consultedIn(state).map(({ unit }) => unit) : [];
}

/** The unit that it was submitted to; a decision does not take the dossier away from whoever decided. */
function submittedIn(state: DossierState | null): { readonly submittedTo?: UnitCode } {
  const submission = state ? courseOf(state).submission : null;
  return submission ? { submittedTo: submission.to } : {};
}
