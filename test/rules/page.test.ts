import { readFile } from 'node:fs/promises';
import { rules } from '@roviec/core';
import { expect, it } from 'vitest';
import { demoReference } from '../support/province.ts';
import { demands } from './demands.ts';
import { rulesPage } from './page.ts';

it('docs/rules.md is what the code says: npm run docs:rules', async () => {
  const page = await readFile(new URL('../../docs/rules.md', import.meta.url), 'utf8');
  expect(page).toBe(`${rulesPage(await demoReference())}`);
});

it('every demand has a rule or says what serves it', () => {
  expect(demands.filter(({ id, beside }) => beside === '' && !rules.some((rule) => rule.demands.includes(id)))).toEqual([]);
  const known = new Set(demands.map(({ id }) => id));
  expect(rules.flatMap((rule) => rule.demands).filter((id) => !known.has(id))).toEqual([]);
});

it('every rule has a source with how sure we are of it, and no limit that nobody set', async () => {
  const { parameters = [], severities } = await demoReference();
  expect(rules.filter(({ sources }) => sources.length === 0)).toEqual([]);
  expect(Object.keys(severities).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  const needing = rules.filter(({ needs }) => needs.includes('parameters')).map(({ id }) => id);
  expect([...new Set(parameters.map(({ rule }) => rule))].toSorted()).toEqual(needing.toSorted());
});
