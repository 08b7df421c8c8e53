import type { Expectation } from './scenario.ts';
import type { Simulation } from './simulate.ts';

/** Something that a scenario was written to show and that does not hold. */
export interface Unmet {
  readonly what: keyof Expectation;
  readonly expected: string;
  readonly found: string;
}

/** What of an expectation does not hold; lists count without their order. Findings are among what is found: other rules may see more. */
export function unmetBy(simulation: Simulation, expected: Expectation): readonly Unmet[] {
  const rules = new Set(simulation.findings.map(({ rule, variant }) => (variant ? `${rule}/${variant}` : rule)));
  const found: Required<{ readonly [K in keyof Expectation]: string }> = {
    dueOn: simulation.dueOn ?? '',
    consultDueOn: simulation.consultDueOn ?? '',
    deemed: listed(simulation.deemed),
    silent: listed(simulation.silent),
    findings: listed(expected.findings?.every((rule) => rules.has(rule)) ? expected.findings : rules),
    refused: listed(simulation.notTaken.map(({ why }) => why)),
    phase: simulation.state.phase,
  };
  return (Object.keys(found) as (keyof Expectation)[]).flatMap((what) => {
    const wanted = expected[what];
    if (wanted === undefined) return [];
    const text = typeof wanted === 'string' ? wanted : listed(wanted);
    return text === found[what] ? [] : [{ what, expected: text, found: found[what] }];
  });
}

function listed(items: Iterable<string>): string {
  return [...items].toSorted().join(', ');
}
