import type { Source } from '../procedure/types.ts';
import type { CompetenceRule, UnitCode } from '../registry/types.ts';
import type { CivilDate } from '../time/index.ts';
import type { Occasion, OccasionKind } from './occasions.ts';
import type { RuleView } from './view.ts';
import type { WayOut } from './ways-out.ts';

/** What a rule needs to know beside the occasion; `docs/rules.md` says what that means for an agency. */
export type Need = 'competence' | 'staff' | 'parameters' | 'procedure' | 'calendar' | 'texts' | 'other-dossiers' | 'report-duties';

/** Where a person meets what a rule says: on the e-office page, in a form of the panel, in the timeline, in a report. */
export type Place = 'page' | 'panel' | 'timeline' | 'report';

/** Whose explanation it is: the head of the unit's, or that of the post that acted. */
export type Answerer = 'head' | 'actor';

interface RuleText<K extends OccasionKind> {
  readonly id: string;
  /** The demands it serves (design §6): `S0b`. */
  readonly demands: readonly string[];
  readonly sources: readonly Source[];
  /** `before`: as a question on the page; `after`: as a finding in the history. */
  readonly moment: 'before' | 'after' | 'both';
  /** The acts and states that it looks at. */
  readonly occasions: readonly K[];
  readonly needs: readonly Need[];
  readonly shown: readonly Place[];
  readonly answers: Answerer;
  /** `explain` when absent. A proposal and a commendation charge nobody. */
  readonly nature?: 'explain' | 'propose' | 'commend';
}

/** A rule of design §6: one file, with its sources as data and the moments it looks at. */
export interface Rule extends RuleText<OccasionKind> {
  /** Asked about an occasion that it does not look at, it has nothing to say. */
  check(occasion: Occasion, view: RuleView): Verdict;
}

/** What a rule says of an occasion. `unknown` is never read as `clear`, and never warns. */
export type Verdict = { readonly kind: 'clear' } | { readonly kind: 'unknown'; readonly why: string } | ({ readonly kind: 'finding' } & Ground);

/** What a finding rests on. */
export interface Ground {
  /** The unit that has something to explain. */
  readonly unit: UnitCode;
  /** Whose the matter is, when competence decides. */
  readonly owner?: UnitCode;
  /** The other units that the sentence names. */
  readonly others?: readonly UnitCode[];
  /** The line of the competence register that decides. */
  readonly competence?: CompetenceRule;
  /** Which of the rule's cases fired, for its sentence. */
  readonly variant?: string;
  /** The day by which it was owed, for the sentence. */
  readonly dueOn?: CivilDate;
  /** The text of a limit that decides, before the rule's own sources. */
  readonly basis?: Source;
  readonly wayOut: readonly WayOut[];
}

/** A rule from its text and its check; the check sees only the occasions that the rule looks at. */
export function rule<K extends OccasionKind>(definition: RuleText<K> & { check(occasion: Extract<Occasion, { kind: K }>, view: RuleView): Verdict }): Rule {
  const concerns = (occasion: Occasion): occasion is Extract<Occasion, { kind: K }> => (definition.occasions as readonly OccasionKind[]).includes(occasion.kind);
  return { ...definition, check: (occasion, view) => (concerns(occasion) ? definition.check(occasion, view) : clear()) };
}

export function clear(): Verdict {
  return { kind: 'clear' };
}

export function unknown(why: string): Verdict {
  return { kind: 'unknown', why };
}

export function finding(ground: Ground): Verdict {
  return { kind: 'finding', ...ground };
}
