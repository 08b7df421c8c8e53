import type { CivilDate } from '../time/index.ts';
import { ownerOf } from './competence.ts';
import { headOf, type Tenure, tenureOf } from './holders.ts';
import type { Ownership, OwnershipQuestion } from './ownership.ts';
import type { PostId, Reference } from './types.ts';

/** What was in the register, and since when the system knew it. */
type Version = Pick<Reference, 'version' | 'recordedAt' | 'units' | 'posts' | 'holdings' | 'delegations' | 'competence'>;

/** On two axes: `on`, the day that is asked about; `knownAt` (epoch ms), what the system knew by then. */
export interface AccountabilityQuestion extends OwnershipQuestion {
  readonly knownAt: number;
}

/** Whose a matter was, who stood for that unit, and which version of the register says so. */
export type Accountability = { readonly kind: 'not-recorded' } | { readonly kind: 'recorded'; readonly version: string; readonly owner: Ownership; readonly head: Tenure | null };

/** The version that the system worked with at an instant: the newest recorded by then. Null when nothing was. In whatever order they are given. */
export function knownAt<V extends Pick<Reference, 'version' | 'recordedAt'>>(versions: readonly V[], at: number): V | null {
  const rank = ({ recordedAt, version }: V) => `${String(recordedAt).padStart(16, '0')} ${version}`;
  const known = versions.filter(({ recordedAt }) => recordedAt <= at).toSorted((a, b) => (rank(a) < rank(b) ? 1 : -1));
  return known[0] ?? null;
}

/** Who was competent for a matter on a day, and who answered for that unit, as known at an instant. */
export function accountableFor(versions: readonly Version[], question: AccountabilityQuestion): Accountability {
  const version = knownAt(versions, question.knownAt);
  if (!version) return { kind: 'not-recorded' };
  const owner = ownerOf(version, question);
  const head = owner.kind === 'unit' ? headOf(version, owner.unit, question.on) : null;
  return { kind: 'recorded', version: version.version, owner, head: head && tenureOf(version, head.post, question.on) };
}

/** Who held a post on a day, acted in it or was delegated to, as known at an instant. Null when nothing was recorded, or no such post. */
export function tenureAsKnown(versions: readonly Version[], post: PostId, on: CivilDate, at: number): Tenure | null {
  const version = knownAt(versions, at);
  return version && tenureOf(version, post, on);
}
