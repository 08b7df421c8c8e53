import type { CivilDate } from '../time/index.ts';
import { isInForce } from './period.ts';
import type { Delegation, Holding, PostId, Reference } from './types.ts';

type DelegationView = Pick<Reference, 'holdings' | 'delegations'>;

/**
 * The delegations of a post that hold on a day. One lasts no longer than whoever gave it: on its first day somebody held the
 * post, and that holding (or, of somebody acting, the instrument) still runs. By officer, then instrument.
 */
export function delegationsInForce(view: DelegationView, post: PostId, on: CivilDate): readonly Delegation[] {
  const given = (view.delegations ?? []).filter((delegation) => delegation.post === post && isInForce(delegation, on) && giverHolds(view, delegation, on));
  return given.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Whether whoever could have given a delegation on its first day still holds the post on another. */
export function giverHolds({ holdings }: Pick<DelegationView, 'holdings'>, delegation: Delegation, on: CivilDate): boolean {
  return holdings.some((holding) => holding.post === delegation.post && isLawful(holding) && isInForce(holding, delegation.from) && isInForce(holding, on));
}

/** Nobody acts in a head's stead without an instrument. */
export function isLawful({ acting, instrument }: Holding): boolean {
  return !acting || instrument !== undefined;
}

function keyOf({ officer, instrument, from }: Delegation): string {
  return `${officer}\n${instrument}\n${from}`;
}
