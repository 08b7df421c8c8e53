import type { Holder } from '../dossier/people.ts';
import type { CivilDate } from '../time/index.ts';
import { delegationsInForce, isLawful } from './delegations.ts';
import { isInForce } from './period.ts';
import type { Delegation, Holding, OfficerId, Post, PostId, Reference, UnitCode } from './types.ts';

type Staff = Pick<Reference, 'posts' | 'holdings'>;

/** Who stood for a post on a day: whoever was appointed to it, whoever acted by an instrument, and whoever was delegated to. */
export interface Tenure {
  readonly post: PostId;
  readonly unit: UnitCode;
  /** Appointed to the post; null while it is vacant. */
  readonly appointed: Holding | null;
  readonly acting: Holding | null;
  readonly delegations: readonly Delegation[];
}

/** Who answers for a unit on a day: whoever acts for its head by an instrument, else its head. Null when the post is vacant; it is not looked for higher up. */
export function headOf(reference: Staff, unit: UnitCode, on: CivilDate): Holder | null {
  const posts = reference.posts.filter((post) => post.unit === unit && post.head).map(({ id }) => id);
  const held = posts.toSorted().map((id) => holderOf(reference, id, on));
  return held.find((holder) => holder?.acting) ?? held.find((holder) => holder !== null) ?? null;
}

/** Who holds a post on a day; somebody acting by an instrument wins in the dates of the instrument. Null when it is vacant or unknown. */
export function holderOf(reference: Staff, post: PostId, on: CivilDate): Holder | null {
  const tenure = tenureOf(reference, post, on);
  const holding = tenure?.acting ?? tenure?.appointed;
  return tenure && holding ? { post, officer: holding.officer, unit: tenure.unit, acting: holding.acting } : null;
}

/** Who held a post on a day, acted in it or was delegated to. Null for an unknown post. */
export function tenureOf(reference: Staff & Pick<Reference, 'delegations'>, post: PostId, on: CivilDate): Tenure | null {
  const unit = reference.posts.find(({ id }) => id === post)?.unit;
  if (unit === undefined) return null;
  const inForce = reference.holdings.filter((holding) => holding.post === post && isLawful(holding) && isInForce(holding, on)).toSorted(latestFirst);
  const appointed = inForce.find(({ acting }) => !acting) ?? null;
  const acting = inForce.find((holding) => holding.acting) ?? null;
  return { post, unit, appointed, acting, delegations: delegationsInForce(reference, post, on) };
}

/** The posts in which an officer may act on a day, each once, in the order of the register. */
export function postsOf(reference: Staff, officer: OfficerId, on: CivilDate): readonly Post[] {
  const held = reference.holdings.filter((holding) => holding.officer === officer && isInForce(holding, on) && isLawful(holding));
  const ids = new Set(held.map((holding) => holding.post));
  return reference.posts.filter((post) => ids.has(post.id));
}

/** Of several in one post, whoever came last; then by officer, so that the order of the register decides nothing. */
function latestFirst(a: Holding, b: Holding): number {
  if (a.from !== b.from) return a.from < b.from ? 1 : -1;
  return a.officer < b.officer ? -1 : 1;
}
