import type { Source } from '../procedure/types.ts';
import type { PostId, Severity } from '../registry/types.ts';
import { rules } from './all.ts';
import type { Occasion } from './occasions.ts';
import type { Ground, Rule, Verdict } from './rule.ts';
import { type Severities, severityOf } from './severity.ts';
import type { RuleView } from './view.ts';

/** Something to explain, not a verdict on anybody; or, as its nature says, a proposal or something well done. */
export interface Finding extends Ground {
  readonly rule: string;
  readonly demands: readonly string[];
  readonly nature: NonNullable<Rule['nature']>;
  readonly severity: Exclude<Severity, 'off'>;
  /** The post that answers for it; null where posts are not known. */
  readonly accountable: PostId | null;
  readonly sources: readonly Source[];
  readonly evidence: readonly string[];
}

/** What the rules say of one occasion: findings, and what they could not tell. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly unknown: readonly { readonly rule: string; readonly why: string }[];
}

/**
 * Asks every rule that looks at this kind of occasion at this moment. The overlay asks before the act, the history after
 * it, with the same functions. A rule that the agency switched off is not asked.
 */
export function judge(occasion: Occasion, moment: 'before' | 'after', view: RuleView, severities: Severities): Judgement {
  const findings: Finding[] = [];
  const unknown: { rule: string; why: string }[] = [];
  for (const rule of rules) {
    if (!rule.occasions.includes(occasion.kind) || (rule.moment !== 'both' && rule.moment !== moment)) continue;
    const severity = severityOf(rule, occasion, moment, view, severities);
    if (severity === 'off') continue;
    const verdict = rule.check(occasion, view);
    if (verdict.kind === 'unknown') unknown.push({ rule: rule.id, why: verdict.why });
    if (verdict.kind === 'finding') findings.push(findingOf(rule, verdict, occasion, severity, view));
  }
  return { findings, unknown };
}

function findingOf(rule: Rule, verdict: Extract<Verdict, { kind: 'finding' }>, occasion: Occasion, severity: Finding['severity'], view: RuleView): Finding {
  const { kind: _, ...ground } = verdict;
  const sources = ground.basis ? [ground.basis, ...rule.sources] : rule.sources;
  const accountable = answererOf(rule, ground, occasion, view);
  return { ...ground, rule: rule.id, demands: rule.demands, nature: rule.nature ?? 'explain', severity, accountable, sources, evidence: occasion.evidence };
}

/** The post that acted where the rule is about the act; else the head's, who answers for the unit. */
function answererOf(rule: Rule, ground: Ground, occasion: Occasion, view: RuleView): PostId | null {
  if (rule.answers === 'actor' && occasion.post !== undefined) return occasion.post;
  return view.posts?.find((post) => post.head && post.unit === ground.unit)?.id ?? null;
}
