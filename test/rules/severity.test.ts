import { type Judgement, judge, mayRefuse, type Occasion, type Reference, type RuleView, readReply, rules, type Severities, severityKey } from '@roviec/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { demoReference } from '../support/province.ts';
import { allScenarios } from './all-scenarios.ts';
import { occasionOf } from './tell.ts';

let reference: Reference;
let view: RuleView;
beforeAll(async () => {
  reference = await demoReference();
  view = { ...reference, readReply };
});

describe.each(allScenarios)('$rule', ({ rule: id, hit }) => {
  const rule = rules.find((known) => known.id === id);
  const moment = rule?.moment === 'after' ? ('after' as const) : ('before' as const);
  const said = (severities: Severities, change: Partial<Occasion> = {}, when: 'before' | 'after' = moment): string | null => {
    const occasion = { ...occasionOf(hit, reference), ...change } as Occasion;
    const { findings }: Judgement = judge(occasion, when, view, severities);
    return findings.find((finding) => finding.rule === id)?.severity ?? null;
  };

  it('speaks as strongly as the agency says, or not at all', () => {
    expect(said({})).toBe('inform');
    expect(said({ [id]: 'inform' })).toBe('inform');
    expect(said({ [id]: 'ask' })).toBe('ask');
    expect(said({ [id]: 'off' })).toBeNull();
  });

  it('refuses what is about to be declared, and nothing that has happened', () => {
    expect(said({ [id]: 'refuse' })).toBe(rule && mayRefuse(rule) ? 'refuse' : 'ask');
    expect(said({ [id]: 'refuse' }, { lane: 'observed' })).toBe('ask');
    if (rule?.moment === 'both') expect(said({ [id]: 'refuse' }, {}, 'after')).toBe('ask');
  });

  it('an agency’s own severity counts before the general one', () => {
    const { unit } = occasionOf(hit, reference);
    const agency = unit.split('.').slice(0, 2).join('.');
    expect(said({ [id]: 'ask', [severityKey(id, agency)]: 'off' })).toBeNull();
    expect(said({ [id]: 'ask', [severityKey(id, 'H99.77')]: 'off' })).toBe('ask');
  });
});
