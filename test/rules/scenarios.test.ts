import { type Reference, type RuleView, readReply, rules } from '@roviec/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { demoReference } from '../support/province.ts';
import { allScenarios } from './all-scenarios.ts';
import { crossHits } from './cross-hits.ts';
import { talesOf, verdictOf } from './scenario.ts';

let reference: Reference;
let view: RuleView;
beforeAll(async () => {
  reference = await demoReference();
  view = { ...reference, readReply };
});

it('every rule has its scenarios, in one order', () => {
  expect(allScenarios.map((scenarios) => scenarios.rule)).toEqual(rules.map((rule) => rule.id));
});

describe.each(allScenarios)('$rule', (scenarios) => {
  it.each(talesOf(scenarios))('%s', (_, tale, expected) => {
    expect(verdictOf(scenarios.rule, tale, reference, view)).toBe(expected);
  });

  it('says nothing of the scenarios of other rules that are not its business', () => {
    const others = allScenarios.filter((other) => other.rule !== scenarios.rule);
    const hits = others.flatMap((other) =>
      talesOf(other)
        .filter(([, tale]) => verdictOf(scenarios.rule, tale, reference, view) === 'hit')
        .map(([name]) => `${other.rule}/${name}`),
    );
    expect(hits).toEqual((crossHits[scenarios.rule] ?? []).map(({ scenario }) => scenario));
  });
});

it('forwarding within the agency raises nothing', () => {
  const inside = { actor: 'Sở Xây dựng', forwards: 'V/v đề nghị cấp giấy phép xây dựng nhà ở riêng lẻ', to: 'Sở Xây dựng', place: 'UBND phường Đông Lâm', on: '2026-11-20' };
  expect(rules.map((rule) => verdictOf(rule.id, inside, reference, view))).toEqual(rules.map(() => 'miss'));
});
