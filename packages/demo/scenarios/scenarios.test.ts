import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Reference, type Scenario, simulate, unmetBy } from '@roviec/core';
import { parseReference, parseScenario } from '@roviec/schema';
import { beforeAll, describe, expect, it } from 'vitest';

const here = import.meta.dirname;
const names = (await readdir(here)).filter((name) => name.endsWith('.yaml'));
const scenarios = await Promise.all(
  names.map(async (name): Promise<readonly [string, Scenario]> => {
    const { scenario, problems } = parseScenario(name, await readFile(join(here, name), 'utf8'));
    if (!scenario) throw new Error(JSON.stringify(problems));
    return [name, scenario];
  }),
);
let province: Reference;

beforeAll(async () => {
  const folder = join(here, '../province');
  const files = (await readdir(folder, { recursive: true })).filter((name) => /\.(tsv|yaml)$/.test(name));
  const parsed = await parseReference(Object.fromEntries(await Promise.all(files.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const))), 0);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  province = parsed.reference;
});

describe('a scenario of the demonstration', () => {
  it.each(scenarios)('%s comes out as it was written to', (_, scenario) => {
    const procedure = province.procedures.find(({ id }) => id === scenario.procedure) ?? expect.fail(`no procedure ${scenario.procedure}`);
    const simulation = simulate(scenario, procedure, province);
    expect(unmetBy(simulation, scenario.expect ?? {})).toEqual([]);
    expect(simulation.notTaken.filter(({ why }) => why === 'post-vacant')).toEqual([]);
    expect(simulate(scenario, procedure, province)).toEqual(simulation);
  });

  it('is there for every procedure', () => {
    const covered = new Set(scenarios.map(([, { procedure }]) => procedure));
    expect(province.procedures.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
  });

  it('says which day it is due and nothing less', () => {
    for (const [name, { expect: expected }] of scenarios) expect(Object.keys(expected ?? {}).length, name).toBeGreaterThan(1);
  });
});
