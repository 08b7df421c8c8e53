import type { Adapter } from '@roviec/adapters';
import { compileAdapter, packagedAdapters } from '@roviec/adapters/checked';
import { afterEach, expect, test } from 'vitest';
import { inForce, type Layer, putInForce } from './in-force.ts';
import { plansFor } from './senders.ts';

const WHY = 'Bản này đọc sai cột hạn xử lý';
const [thanhLam] = packagedAdapters([]);
if (!thanhLam) throw new Error('no packaged adapter');
const { adapter: base } = thanhLam;

function compiled(change: Partial<Adapter>) {
  const found = compileAdapter({ ...base, ...change });
  if (!found.ok) throw new Error(found.problems[0]?.code);
  return { adapter: found.adapter, plan: found.plan };
}

const layer = (from: Layer['from'], adapters: Layer['adapters'], kills: Layer['kills'] = []): Layer => ({ from, adapters, kills });
const tierOf = (id: string) => inForce().find(({ adapter }) => adapter.id === id)?.from;
afterEach(() => putInForce([]));

test('an adapter that is not packaged is in force beside the others, on its own origins alone', () => {
  putInForce([layer('pack', [compiled({ id: 'so-ngoai-vu', origins: ['https://vanban.so.gov.vn/*'] })])]);
  expect(plansFor('https://vanban.so.gov.vn').map(({ id }) => id)).toEqual(['so-ngoai-vu']);
  expect(plansFor('https://vanban.so.gov.vn.evil.vn')).toEqual([]);
  expect(plansFor('http://127.0.0.1').map(({ id }) => id)).not.toContain('so-ngoai-vu');
});

test('of one id the newest version counts, a packaged one before others of the same; what was taught here before all', () => {
  const same = compiled({});
  const newer = compiled({ version: '2026.12.1' });
  putInForce([layer('pack', [same])]);
  expect(tierOf(base.id)).toBe('packaged');
  putInForce([layer('pack', [newer]), layer('policy', [same])]);
  expect(tierOf(base.id)).toBe('pack');
  putInForce([layer('own', [same]), layer('pack', [newer])]);
  expect(inForce().filter(({ adapter }) => adapter.id === base.id)).toMatchObject([{ from: 'own' }]);
});

test.each(['own', 'policy', 'pack'] as const)('what a pack switches off is off, in the tier %s and in those that are packaged', (from) => {
  const taught = compiled({ id: 'so-ngoai-vu' });
  putInForce([
    layer(from, [taught]),
    layer(
      'pack',
      [],
      [
        { adapter: 'so-ngoai-vu', why: WHY },
        { adapter: base.id, page: 'list', why: WHY },
      ],
    ),
  ]);
  const pagesOff = (id: string) =>
    inForce()
      .find(({ plan }) => plan.id === id)
      ?.plan.pages.filter(({ off }) => off)
      .map((page) => page.id);
  expect(pagesOff('so-ngoai-vu')).toEqual(taught.plan.pages.map(({ id }) => id));
  expect(pagesOff(base.id)).toEqual(['list']);
});

test('with the sites of a policy every adapter reads there and nowhere else', () => {
  putInForce([], { only: true, sites: [{ origin: 'https://vanban.tinh.gov.vn:8443', adapter: base.id }] });
  expect(plansFor('https://vanban.tinh.gov.vn:8443').map(({ id }) => id)).toEqual([base.id]);
  for (const origin of ['https://vanban.tinh.gov.vn', 'http://vanban.tinh.gov.vn:8443', 'http://127.0.0.1']) expect(plansFor(origin), origin).toEqual([]);
});

test('on a site that a person added any adapter may know the product; the others keep their own', () => {
  putInForce([], { only: false, sites: [{ origin: 'https://vanban.tinh.gov.vn', adapter: null }] });
  expect(plansFor('https://vanban.tinh.gov.vn').length).toBe(inForce().length);
  expect(plansFor('http://127.0.0.1').length).toBeGreaterThan(0);
  expect(plansFor('https://khac.tinh.gov.vn')).toEqual([]);
});
