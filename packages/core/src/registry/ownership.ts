import type { DocumentClass } from '../dossier/positions.ts';
import type { CivilDate } from '../time/index.ts';
import type { CompetenceRule, MatterId, Unit, UnitCode } from './types.ts';

/** The part of a reference that ownership rests on; the browser's slice satisfies it too. */
export interface CompetenceView {
  readonly units: readonly (Pick<Unit, 'code' | 'kind' | 'parent'> & Partial<Pick<Unit, 'successors' | 'enrolledFrom' | 'calendar'>>)[];
  readonly competence: readonly CompetenceRule[];
}

/** Why nobody can be named. `needs-…`: the register decides by something that was not said. */
export type OwnerUnknown = 'no-matter' | 'no-rule' | 'ambiguous' | 'needs-place' | 'needs-class' | 'needs-value';

/** Whose a matter is, on a day, at a place. `unknown` is an answer: never guess (design §2.4). */
export type Ownership =
  | { readonly kind: 'unit'; readonly unit: UnitCode; readonly rule: CompetenceRule }
  /** It belongs to communes, and which one cannot be told without the place. */
  | { readonly kind: 'commune'; readonly rule: CompetenceRule }
  | { readonly kind: 'unknown'; readonly why: OwnerUnknown };

export interface OwnershipQuestion {
  readonly matter: MatterId | null;
  readonly on: CivilDate;
  /** Any unit inside the commune where the matter lies. */
  readonly place?: UnitCode | null;
  readonly documentClass?: DocumentClass | null;
  /** What the matter is worth, VND. */
  readonly value?: number | null;
}
