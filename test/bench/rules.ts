/** What judging costs (design §10), on the demonstration province and on registers grown from it. */
import { type CompetenceRule, type CompetenceView, judge, type Occasion, ownerOf, type RuleView, readReply } from '@roviec/core';
import { allScenarios } from '../rules/all-scenarios.ts';
import { talesOf } from '../rules/scenario.ts';
import { occasionOf } from '../rules/tell.ts';
import { demoReference } from '../support/province.ts';
import { type Measured, microsecondsOf } from './measure.ts';

/** Rules for one act, and competence look-ups in registers of 10^3 to 10^5 lines. */
export async function measureRules(): Promise<readonly Measured[]> {
  const reference = await demoReference();
  const view: RuleView = { ...reference, readReply };
  const occasions = allScenarios.flatMap((scenarios) => talesOf(scenarios).map(([, tale]) => occasionOf(tale, reference)));
  return [...byKind(occasions, view), ...[1_000, 10_000, 100_000].map((size) => lookUp(size, reference))];
}

/** The slowest act of each kind, with every rule that looks at it. */
function byKind(occasions: readonly Occasion[], view: RuleView): readonly Measured[] {
  const kinds = Map.groupBy(occasions, ({ kind }) => kind);
  return [...kinds].map(([kind, acts]) => {
    const moments = ['before', 'after'] as const;
    const each = acts.flatMap((occasion) => moments.map((moment) => microsecondsOf(() => judge(occasion, moment, view, {}).findings.length, 100)));
    return { what: `rules for one act: ${kind}`, measured: Math.max(...each), unit: 'µs', budget: 1_000 };
  });
}

function lookUp(size: number, { units, competence }: CompetenceView): Measured {
  const grown = grownTo(size, competence);
  const register = { units, competence: grown };
  const asked = Array.from({ length: 1_000 }, (_, index) => grown[(index * 7_919) % grown.length]?.matter ?? null);
  let at = 0;
  const micros = microsecondsOf(() => ownerOf(register, { matter: asked[at++ % asked.length] ?? null, on: '2026-11-20' }).kind.length, 20_000);
  return { what: `competence look-up in ${size} lines`, measured: micros, unit: 'µs', budget: size <= 10_000 ? 50 : null };
}

/** As many matters as the lines need, each with the demonstration's lines one after another. */
function grownTo(size: number, competence: readonly CompetenceRule[]): readonly CompetenceRule[] {
  return Array.from({ length: size }, (_, index): CompetenceRule => {
    const rule = competence[index % competence.length];
    if (!rule) throw new Error('the register is empty');
    const copy = Math.floor(index / competence.length);
    return { ...rule, id: `${rule.id}-${copy}`, matter: `${rule.matter}-${copy}` };
  });
}
