import { rules } from '@roviec/core';
import { describe, expect, it } from 'vitest';
import { demoReference } from '../support/province.ts';
import { forwardOwnWork } from './forward-own-work.ts';
import { lateReply } from './late-reply.ts';
import { loosenedTarget } from './loosened-target.ts';
import { noConcreteProposal } from './no-concrete-proposal.ts';
import { noSingleOwner } from './no-single-owner.ts';
import { type Scenarios, verdictOf } from './scenario.ts';
import { shouldReturn } from './should-return.ts';
import { stagnation } from './stagnation.ts';
import { submitOwnDecision } from './submit-own-decision.ts';
import { takeOthersWork } from './take-others-work.ts';
import { unreconciledDissent } from './unreconciled-dissent.ts';
import { wrongSigner } from './wrong-signer.ts';

const all: readonly Scenarios[] = [
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
const expected = { hit: 'hit', miss: 'miss', boundary: 'hit', exempt: 'miss', unknown: 'unknown' } as const;

it('every rule has its scenarios', () => {
  expect(all.map((scenarios) => scenarios.rule).sort()).toEqual(rules.map((rule) => rule.id).sort());
});

describe.each(all)('$rule', (scenarios) => {
  it.each(['hit', 'miss', 'boundary', 'exempt', 'unknown'] as const)('%s', async (name) => {
    const tale = scenarios[name];
    expect(verdictOf(scenarios.rule, tale, await demoReference())).toBe(tale.expect ?? expected[name]);
  });

  it('says nothing of the scenarios of other rules that are not its business', async () => {
    const reference = await demoReference();
    const others = all.filter((other) => other.rule !== scenarios.rule);
    const hits = others.flatMap((other) =>
      (['hit', 'miss', 'boundary', 'exempt', 'unknown'] as const)
        .filter((name) => verdictOf(scenarios.rule, other[name], reference) === 'hit')
        .map((name) => `${other.rule}/${name}`),
    );
    expect(hits).toEqual(CROSS_HITS[scenarios.rule] ?? []);
  });
});

/** Acts that break two rules at once, each named: handing somebody else's mineral file to a third body, and so on. */
const CROSS_HITS: Readonly<Record<string, readonly string[]>> = {};

it('forwarding within the agency raises nothing', async () => {
  const reference = await demoReference();
  const inside = { actor: 'Sở Xây dựng', forwards: 'V/v đề nghị cấp giấy phép xây dựng nhà ở riêng lẻ', to: 'Sở Xây dựng', place: 'UBND phường Đông Lâm', on: '2026-11-20' };
  expect(rules.map((rule) => verdictOf(rule.id, inside, reference))).toEqual(rules.map(() => 'miss'));
});
