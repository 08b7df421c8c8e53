import { parseDossierId } from '../dossier/keys.ts';
import { postsOf } from '../registry/holders.ts';
import type { Post, Reference, Unit, UnitCode } from '../registry/types.ts';
import { agencyOf } from '../registry/units.ts';
import { civilDateOf } from '../time/index.ts';
import { denialWords } from './denials.ts';
import { RIGHTS, type Standing } from './table.ts';
import type { Action, Decision, DenialCode, Resource, Subject } from './types.ts';

/** The parts of a reference that rights rest on. */
export type RightsView = Pick<Reference, 'posts' | 'holdings'> & { readonly units: readonly Pick<Unit, 'code' | 'kind' | 'parent'>[] };

/**
 * May this person, in this post, do this, now? Pure and deny by default. Whether the post is held and which roles it has is
 * looked up at `at` (epoch ms), so that whoever lost a post loses its rights at once.
 */
export function authorize(subject: Subject, action: Action, resource: Resource, at: number, reference: RightsView): Decision {
  const post = postsOf(reference, subject.officer, civilDateOf(at)).find((held) => held.id === subject.post);
  if (!post) return deny('post-not-held');
  const standing = RIGHTS.filter((right) => right.actions.includes(action) && stands(right.standing, post, resource, reference));
  if (standing.length === 0) return deny('other-agency');
  const right = standing.find((candidate) => candidate.roles.some((role) => post.roles.includes(role)));
  if (right && resource.kind === 'dossier' && resource.requestedBy === subject.officer) return deny('own-request');
  return right ? { effect: 'allow', rule: right.id, words: right.words } : deny('role-missing');
}

function stands(standing: Standing, post: Post, resource: Resource, reference: RightsView): boolean {
  if (standing === 'province') return true;
  if (resource.kind !== 'dossier') return false;
  const ownAgency = agencyOf(reference.units, post.unit);
  const own = (unit: UnitCode | undefined) => unit !== undefined && agencyOf(reference.units, unit) === ownAgency;
  switch (standing) {
    case 'lead':
      return own(parseDossierId(resource.id)?.unit);
    case 'replying':
      return own(resource.replyFor);
    case 'known-dossier':
      return reference.units.some((unit) => unit.code === parseDossierId(resource.id)?.unit);
    case 'deciding':
      return own(resource.submittedTo);
    case 'consulted':
      return resource.consulted.some(own);
  }
}

function deny(rule: DenialCode): Decision {
  return { effect: 'deny', rule, words: denialWords[rule] };
}
