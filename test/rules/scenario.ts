import { judge, type Reference, type RuleView, rules } from '@roviec/core';
import type { Tale } from './tale.ts';
import { occasionOf } from './tell.ts';

export type Outcome = 'hit' | 'miss' | 'unknown';
export type Expected = Tale & { readonly expect: Outcome };

/** Every rule has one of each: what it must catch, must leave alone, and must not judge. */
export interface Scenarios {
  readonly rule: string;
  readonly hit: Tale;
  readonly miss: Tale;
  readonly boundary: Tale;
  readonly exempt: Tale;
  readonly unknown: Tale;
  /** The risks of a false alarm that are known of the pattern (`P7`: domain research §3), each with what must be said. */
  readonly risks?: Readonly<Record<string, Expected>>;
  /** Its other cases. */
  readonly more?: Readonly<Record<string, Expected>>;
}

const expected = { hit: 'hit', miss: 'miss', boundary: 'hit', exempt: 'miss', unknown: 'unknown' } as const;

/** All tales of a rule by name, each with what the rule must say. */
export function talesOf(scenarios: Scenarios): readonly (readonly [name: string, tale: Tale, expect: Outcome])[] {
  const { risks, more } = scenarios;
  const five = (['hit', 'miss', 'boundary', 'exempt', 'unknown'] as const).map((name) => [name, scenarios[name], scenarios[name].expect ?? expected[name]] as const);
  const named = [...Object.entries(risks ?? {}), ...Object.entries(more ?? {})].map(([name, tale]) => [name, tale, tale.expect] as const);
  return [...five, ...named];
}

/** What one rule says of a tale, asked through the same door as everybody else, at every moment at which it looks. */
export function verdictOf(rule: string, tale: Tale, reference: Reference, view: RuleView = reference): Outcome {
  const occasion = occasionOf(tale, reference);
  const moment = rules.find(({ id }) => id === rule)?.moment === 'after' ? 'after' : 'before';
  const { findings, unknown } = judge(occasion, moment, view, {});
  if (findings.some((finding) => finding.rule === rule)) return 'hit';
  return unknown.some((entry) => entry.rule === rule) ? 'unknown' : 'miss';
}
