import type { Holder } from '../dossier/people.ts';
import type { CivilDate } from '../time/index.ts';
import { isInForce } from './period.ts';
import type { OfficerId, Post, PostId, Reference, UnitCode } from './types.ts';

type Staff = Pick<Reference, 'posts' | 'holdings'>;

/** Who answers for a unit on a day: whoever acts for its head by an instrument, else its head. Null when the post is vacant; it is not looked for higher up. */
export function headOf(reference: Staff, unit: UnitCode, on: CivilDate): Holder | null {
  const held = reference.posts.filter((post) => post.unit === unit && post.head).map((post) => holderOf(reference, post.id, on));
  return held.find((holder) => holder?.acting) ?? held.find((holder) => holder !== null) ?? null;
}

/** Who holds a post on a day; somebody acting by an instrument wins in the dates of the instrument. Null when it is vacant or unknown. */
export function holderOf(reference: Staff, post: PostId, on: CivilDate): Holder | null {
  const unit = reference.posts.find(({ id }) => id === post)?.unit;
  if (unit === undefined) return null;
  const inForce = reference.holdings.filter((holding) => holding.post === post && isInForce(holding, on));
  const acting = inForce.find((holding) => holding.acting && holding.instrument !== undefined);
  const holding = acting ?? inForce.find((found) => !found.acting);
  return holding ? { post, officer: holding.officer, unit, acting: holding.acting } : null;
}

/** The posts in which an officer may act on a day, each once, in the order of the register. */
export function postsOf(reference: Staff, officer: OfficerId, on: CivilDate): readonly Post[] {
  const held = reference.holdings.filter((holding) => holding.officer === officer && isInForce(holding, on) && (!holding.acting || holding.instrument !== undefined));
  const ids = new Set(held.map((holding) => holding.post));
  return reference.posts.filter((post) => ids.has(post.id));
}
