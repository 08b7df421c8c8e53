import { expect, it } from 'vitest';
import { switchedOff } from './kill.ts';
import { packagedAdapters } from './packaged.ts';
import { readPage } from './read.ts';
import { inRange } from './version.ts';

const WHY = 'đọc sai hạn xử lý sau bản nâng cấp';
const [packaged] = packagedAdapters();
if (!packaged) throw new Error('no packaged adapter');
const { plan } = packaged;

it('leaves a plan that it does not name as it is', () => {
  expect(switchedOff(plan, [{ adapter: 'other', why: WHY }])).toBe(plan);
  expect(switchedOff(plan, [{ adapter: plan.id, before: plan.version, why: WHY }])).toBe(plan);
});

it('switches a page off, which still says so and reads nothing', () => {
  const { pages } = switchedOff(plan, [{ adapter: plan.id, page: 'list', why: WHY }]);
  const list = pages.find(({ id }) => id === 'list');
  expect(pages.filter(({ off }) => off).map(({ id }) => id)).toEqual(['list']);
  if (!list) throw new Error('no list');
  const given = readPage(plan, list, {} as Document, { pathname: '/', search: '' });
  expect(given).toEqual({ readings: [], withheld: [], health: { state: 'unknown', reasons: ['switched-off'], read: 0, withheld: 0 } });
});

it('takes one act away, or the whole adapter', () => {
  const acts = (kill: { readonly action?: string }) =>
    switchedOff(plan, [{ adapter: plan.id, why: WHY, ...kill }]).pages.flatMap(({ actions = [] }) => actions.map(({ id }) => id));
  expect(acts({ action: 'forward' })).toEqual(['return', 'submit', 'consult', 'close', 'publish']);
  expect(acts({})).toEqual([]);
  expect(packagedAdapters([{ adapter: plan.id, why: WHY }])[0]?.plan.pages.every(({ off }) => off)).toBe(true);
});

it('compares versions by their parts', () => {
  expect(inRange('4.10', { from: '4.9' })).toBe(true);
  expect(inRange('4.1', { from: '4.1.0', before: '4.1.1' })).toBe(true);
  expect(inRange('5.0', { before: '5' })).toBe(false);
});
