import { agencyOf, type CivilDate, type Delegation, type Reference, signatoryOf, type UnitCode } from '@roviec/core';
import type { RegistrySlice } from '../contract/registry-slice.ts';

type SlicePost = RegistrySlice['signingPosts'][number];
type Signing = SlicePost['signs'][number];

/** What is asked of the right to sign: the act, and whether the paper stays inside the agency. */
const ASKED: readonly { readonly signing: Signing; readonly action: 'submit' | 'reconcile' | 'decide' | 'extend'; readonly withinAgency: boolean }[] = [
  { signing: 'submit', action: 'submit', withinAgency: false },
  { signing: 'submit-within', action: 'submit', withinAgency: true },
  { signing: 'reconcile', action: 'reconcile', withinAgency: false },
  { signing: 'decide', action: 'decide', withinAgency: false },
  { signing: 'extend', action: 'extend', withinAgency: true },
];

/**
 * The posts that somebody may have to be named by: whoever heads an agency or works in it directly, and the heads of its
 * divisions. Each with what its holder may sign for the agency that day; who holds it is not said.
 */
export function slicePosts(reference: Reference, today: CivilDate): readonly SlicePost[] {
  const divisions = new Set(reference.units.filter(({ kind }) => kind === 'division').map(({ code }) => code));
  const named = reference.posts.filter((post) => post.head || !divisions.has(post.unit));
  const views = new Map<UnitCode, ReturnType<typeof viewOf>>();
  return named.map(({ id, unit, title, head }) => {
    const agency = agencyOf(reference.units, unit);
    const view = views.get(agency) ?? viewOf(reference, agency);
    views.set(agency, view);
    const found = ASKED.map(({ signing, action, withinAgency }) => ({ signing, signs: signatoryOf(view, { agency, post: id, action, on: today, withinAgency }) }));
    const signs = found.filter(({ signs: right }) => right !== null && right.capacity !== 'none').map(({ signing }) => signing);
    const instruments = new Set(found.flatMap(({ signs: right }) => (right?.capacity === 'delegate' ? [right.instrument] : [])));
    const under = view.delegations.filter(({ instrument, from, to }) => instruments.has(instrument) && from <= today && today <= (to ?? today));
    return { id, unit, title: { ...title }, head, signs, ...(under.length > 0 ? { under: under.map(dates) } : {}) };
  });
}

function dates({ instrument, from, to }: Delegation): NonNullable<SlicePost['under']>[number] {
  return { instrument, from, ...(to === undefined ? {} : { to }) };
}

/** One agency's part of the reference: a province has thousands of posts, and each is asked about five times. */
function viewOf(reference: Reference, agency: UnitCode) {
  const posts = reference.posts.filter(({ unit }) => agencyOf(reference.units, unit) === agency);
  const ids = new Set(posts.map(({ id }) => id));
  const ofAgency = ({ post }: { readonly post: string }) => ids.has(post);
  return { units: reference.units, posts, holdings: reference.holdings.filter(ofAgency), delegations: (reference.delegations ?? []).filter(ofAgency) };
}
