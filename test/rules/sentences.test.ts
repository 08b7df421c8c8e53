import { type Finding, findingCases, findingWords, judge, type Names, type Reference, type RuleView, readReply, rules, ruleWords, sourceText, wayOutWords } from '@roviec/core';
import { beforeAll, expect, it } from 'vitest';
import { demoReference } from '../support/province.ts';
import { allScenarios } from './all-scenarios.ts';
import { talesOf } from './scenario.ts';
import { occasionOf } from './tell.ts';

let reference: Reference;
let names: Names;
let findings: readonly Finding[];
beforeAll(async () => {
  reference = await demoReference();
  const view: RuleView = { ...reference, readReply };
  names = { unit: (code) => reference.units.find((unit) => unit.code === code)?.name ?? null, officer: () => null, post: () => null };
  const occasions = allScenarios.flatMap((scenarios) => talesOf(scenarios).map(([, tale]) => occasionOf(tale, reference)));
  findings = occasions.flatMap((occasion) => (['before', 'after'] as const).flatMap((moment) => judge(occasion, moment, view, {}).findings));
});
const caseOf = ({ rule, variant }: Finding) => `${rule}/${variant ?? ''}`;

it('every case that a rule can fire in has a sentence, and every sentence a scenario', () => {
  expect([...new Set(findings.map(caseOf))].toSorted()).toEqual([...findingCases].toSorted());
});

it('a sentence names who it is about in both languages, and nothing stays unfilled', () => {
  for (const finding of findings) {
    const { vi, en } = findingWords(finding, names);
    const unit = names.unit(finding.unit);
    expect(`${caseOf(finding)} ${vi}`).not.toMatch(/undefined|null|\s{2}|\s[;,.]/);
    expect(`${caseOf(finding)} ${en}`).not.toMatch(/undefined|null|\s{2}|\s[;,.]/);
    if (!caseOf(finding).startsWith('merit') && finding.rule !== 'wrong-class-move') expect(`${caseOf(finding)} ${vi}`).toContain(unit?.vi ?? finding.unit);
    expect(vi).not.toBe(en);
  }
});

it('every finding has a lawful way out, a text it rests on, and its post where posts are known', () => {
  for (const finding of findings) {
    expect(finding.wayOut.length).toBeGreaterThan(0);
    for (const way of finding.wayOut) expect(wayOutWords(way).vi).not.toBe('');
    expect(finding.sources.map(sourceText).join('')).not.toBe('');
    expect(finding.demands.length).toBeGreaterThan(0);
    if (reference.posts.some(({ unit, head }) => head && unit === finding.unit)) expect(`${caseOf(finding)} ${finding.accountable}`).not.toContain('null');
  }
});

it('every rule has a name in office words', () => {
  const named = rules.map(({ id }) => ruleWords(id).vi);
  expect(new Set(named).size).toBe(rules.length);
  expect(named).not.toContain(ruleWords('no-such-rule').vi);
});
