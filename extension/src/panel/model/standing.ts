import { type Action, authorize, civilDateOf, type UnitCode } from '@roviec/core';
import type { DossierSummary, Persona, RegistrySlice } from '@roviec/schema';

export type SigningPost = RegistrySlice['signingPosts'][number];
export type Signing = SigningPost['signs'][number];

/** How somebody, in the post they act in, stands to one dossier. */
export interface Standing {
  readonly officer: string;
  readonly post: string;
  readonly agency: UnitCode;
  /** By the table of rights, which the gateway asks again. `replyFor`: the unit in whose name something is said. */
  readonly may: (action: Action, replyFor?: UnitCode) => boolean;
  /** Acts that the post signs for its agency today, as its head or under a delegation. */
  readonly signs: readonly Signing[];
}

/** Works out how somebody stands to a dossier from the register alone. */
export function standingOf(slice: RegistrySlice, who: { readonly officer: string; readonly post: Persona['posts'][number] }, dossier: DossierSummary, at: number): Standing {
  const { officer, post } = who;
  const held = { id: post.id, unit: post.unit, title: post.title, head: false, roles: post.roles as ('officer' | 'head')[] };
  // The gateway gave this post to this person when they signed in, and looks again at each act.
  const view = { units: slice.units, posts: [held], holdings: [{ post: post.id, officer, from: civilDateOf(0), acting: false }] };
  const consulted = dossier.consults.flatMap(({ consultees }) => consultees.map(({ unit }) => unit));
  const { submittedTo } = dossier.course;
  const about = { kind: 'dossier' as const, id: dossier.dossier, consulted, ...(submittedTo === null ? {} : { submittedTo }) };
  return {
    officer,
    post: post.id,
    agency: post.agency,
    may: (action, replyFor) => authorize({ officer, post: post.id }, action, replyFor === undefined ? about : { ...about, replyFor }, at, view).effect === 'allow',
    signs: slice.signingPosts.find(({ id }) => id === post.id)?.signs ?? [],
  };
}
