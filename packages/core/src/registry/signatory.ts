import type { Signatory } from '../dossier/people.ts';
import type { CivilDate } from '../time/index.ts';
import { delegationsInForce, isLawful } from './delegations.ts';
import { holderOf } from './holders.ts';
import type { CompetenceView } from './ownership.ts';
import { isInForce } from './period.ts';
import type { DelegatedAction, OfficerId, PostId, Reference, UnitCode } from './types.ts';
import { agencyOf, isWithin } from './units.ts';

/** What the right to sign rests on. */
export type SigningView = Pick<CompetenceView, 'units'> & Pick<Reference, 'posts' | 'holdings' | 'delegations'>;

export interface SigningQuestion {
  readonly agency: UnitCode;
  readonly post: PostId;
  readonly action: DelegatedAction;
  readonly on: CivilDate;
  /** Whoever acts in the post; absent: whoever holds it that day. */
  readonly officer?: OfficerId;
  /** The paper stays inside the agency, so that the head of one of its divisions may sign for it. */
  readonly withinAgency?: boolean;
  /** The unit of the officer who handles it: of the divisions only those it belongs to sign. Null: nobody does; absent: not known. */
  readonly handledIn?: UnitCode | null;
}

/**
 * By what right somebody signs for an agency on a day: as its head, as whoever acts for the head, by a delegation in force,
 * or by none. Null when nobody holds the post.
 */
export function signatoryOf(view: SigningView, question: SigningQuestion): Signatory | null {
  const { agency, post, action, on } = question;
  const officer = question.officer ?? holderOf(view, post, on)?.officer;
  const found = view.posts.find(({ id }) => id === post);
  if (officer === undefined || !found) return null;
  const held = view.holdings.filter((one) => one.post === post && one.officer === officer && isInForce(one, on));
  // Whoever is appointed to a post needs no instrument to act in it.
  const holding = held.find(({ acting }) => !acting) ?? held.find(isLawful) ?? held[0];
  const who = { post, officer, unit: found.unit };
  if (!holding || agencyOf(view.units, found.unit) !== agency) return { ...who, capacity: 'none', instrument: null };
  if (found.head && (found.unit === agency || signsWithin(view, question, found.unit))) {
    if (!holding.acting) return { ...who, capacity: 'head', instrument: null };
    if (holding.instrument !== undefined) return { ...who, capacity: 'acting-head', instrument: holding.instrument };
  }
  const heads = view.posts.filter((head) => head.head && head.unit === agency).map(({ id }) => id);
  const given = heads.toSorted().flatMap((id) => delegationsInForce(view, id, on));
  const delegation = given.find((one) => one.officer === officer && one.actions.includes(action));
  return delegation ? { ...who, capacity: 'delegate', instrument: delegation.instrument } : { ...who, capacity: 'none', instrument: null };
}

/** The head of a division signs inside the agency for what is handled in that division or below it. */
function signsWithin({ units }: SigningView, { withinAgency, handledIn }: SigningQuestion, unit: UnitCode): boolean {
  if (!withinAgency) return false;
  return handledIn === undefined || (handledIn !== null && isWithin(units, handledIn, unit));
}
