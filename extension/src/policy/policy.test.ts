import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { NO_POLICY, readPolicy } from './policy.ts';

const GOOD = {
  gatewayOrigin: 'https://roviec.tinh.example',
  sites: [
    { origin: 'https://qlvb.tinh.example', adapter: 'thanh-lam' },
    { origin: 'http://qlvb-cu.noibo.example:8080', adapter: 'redmine' },
  ],
  locale: 'vi',
  featuresOff: ['filter', 'notifications'],
  guardMode: 'inform',
} as const;

describe('a policy', () => {
  it('is read as it was written', () => {
    expect(readPolicy({ ...GOOD, adapterKeys: ['abc'], adapterPack: {} })).toEqual({ policy: GOOD, faults: [] });
    expect(readPolicy({})).toEqual({ policy: NO_POLICY, faults: [] });
  });

  test.each([
    [{ gatewayOrigin: 'roviec.tinh.example' }, 'gatewayOrigin', 'not-an-origin'],
    [{ gatewayOrigin: 'https://roviec.tinh.example/v1' }, 'gatewayOrigin', 'not-an-origin'],
    [{ gatewayOrigin: 'ftp://roviec.tinh.example' }, 'gatewayOrigin', 'not-an-origin'],
    [{ sites: { origin: 'https://a.example' } }, 'sites', 'not-a-list'],
    [{ sites: [...GOOD.sites, { origin: 'https://*.example', adapter: 'Thanh Lâm' }] }, 'sites.3', 'not-a-site'],
    [{ locale: 'fr' }, 'locale', 'unknown-locale'],
    [{ featuresOff: ['filter', 'notifications', 'everything'] }, 'featuresOff.3', 'unknown-feature'],
    [{ guardMode: 'refuse' }, 'guardMode', 'unknown-guard-mode'],
    [{ gateway: 'https://roviec.tinh.example' }, 'gateway', 'unknown-field'],
  ])('with %j has that part named by %s and %s, and all else followed', (wrong, field, code) => {
    const { policy, faults } = readPolicy({ ...GOOD, ...wrong });
    expect(faults).toEqual([{ field, code }]);
    const [name = ''] = field.split('.');
    const { [name as 'locale']: _, ...others } = policy;
    const { [name as 'locale']: __, ...wanted } = GOOD;
    expect(others).toEqual(wanted);
    if (field.includes('.')) expect(policy[name as 'sites']).toEqual(GOOD[name as 'sites']);
  });

  it('forgives a slash at the end and capital letters in a host', () => {
    expect(readPolicy({ gatewayOrigin: ' https://RoViec.tinh.example/ ' }).policy.gatewayOrigin).toBe('https://roviec.tinh.example');
  });
});

describe('the schema and the samples', () => {
  const root = new URL('../../../', import.meta.url);
  const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
  const schema = read('extension/public/policy.schema.json') as { readonly type: string; readonly properties: Readonly<Record<string, { readonly type?: string }>> };

  it('the schema has every field, each with one type: a browser does not load an extension whose schema it cannot read', () => {
    expect(Object.keys(schema.properties).toSorted()).toEqual(['adapterKeys', 'adapterPack', 'featuresOff', 'gatewayOrigin', 'guardMode', 'locale', 'sites']);
    expect(schema.type).toBe('object');
    for (const property of Object.values(schema.properties)) expect(property.type).toMatch(/^(string|array|object)$/);
  });

  it.each(readdirSync(new URL('docs/policy/', root)).filter((name) => name.endsWith('.json')))('docs/policy/%s has no fault', (name) => {
    const policies = policiesIn(read(`docs/policy/${name}`));
    for (const policy of policies) expect(readPolicy(policy).faults).toEqual([]);
    if (name !== 'build.example.json') expect(policies.length).toBeGreaterThan(0);
  });
});

/** Wherever an agency's policy lies inside what a browser is given. */
function policiesIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('gatewayOrigin' in value) return [value as Readonly<Record<string, unknown>>];
  return Object.values(value).flatMap(policiesIn);
}
