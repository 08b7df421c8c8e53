import type { Source } from '../procedure/types.ts';
import type { Severity } from '../registry/types.ts';
import { forwardOwnWork } from './forward-own-work.ts';
import { lateReply } from './late-reply.ts';
import { loosenedTarget } from './loosened-target.ts';
import { noConcreteProposal } from './no-concrete-proposal.ts';
import { noSingleOwner } from './no-single-owner.ts';
import type { Occasion } from './occasions.ts';
import type { Ground, Rule, Verdict } from './rule.ts';
import { shouldReturn } from './should-return.ts';
import { stagnation } from './stagnation.ts';
import { submitOwnDecision } from './submit-own-decision.ts';
import { takeOthersWork } from './take-others-work.ts';
import { unreconciledDissent } from './unreconciled-dissent.ts';
import type { RuleView } from './view.ts';
import { wrongSigner } from './wrong-signer.ts';

/** Every rule there is; one file each, found by its id. */
export const rules: readonly Rule[] = [
  forwardOwnWork,
  shouldReturn,
  lateReply,
  unreconciledDissent,
  wrongSigner,
  noConcreteProposal,
  submitOwnDecision,
  takeOthersWork,
  noSingleOwner,
  stagnation,
  loosenedTarget,
];

/** Something to explain, not a verdict on anybody. */
export interface Finding extends Ground {
  readonly rule: string;
  readonly demands: readonly string[];
  readonly severity: Exclude<Severity, 'off'>;
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
export function judge(occasion: Occasion, moment: 'before' | 'after', view: RuleView, severities: Readonly<Record<string, Severity>>): Judgement {
  const findings: Finding[] = [];
  const unknown: { rule: string; why: string }[] = [];
  for (const rule of rules) {
    const severity = severities[rule.id] ?? 'inform';
    if (severity === 'off' || (rule.moment !== 'both' && rule.moment !== moment) || !rule.occasions.includes(occasion.kind)) continue;
    const verdict = rule.check(occasion, view);
    if (verdict.kind === 'unknown') unknown.push({ rule: rule.id, why: verdict.why });
    if (verdict.kind === 'finding') findings.push({ ...groundOf(verdict), rule: rule.id, demands: rule.demands, severity, sources: rule.sources, evidence: occasion.evidence });
  }
  return { findings, unknown };
}

function groundOf({ kind: _, ...ground }: Extract<Verdict, { kind: 'finding' }>): Ground {
  return ground;
}
