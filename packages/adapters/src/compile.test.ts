import { describe, expect, it } from 'vitest';
import thanhLam from '../sites/thanh-lam/adapter.json' with { type: 'json' };
import { compileAdapter } from './compile.ts';
import { packagedAdapters } from './packaged.ts';

type Loose = Record<string, unknown>;
type File = Loose & { pages: (Loose & { fields: Record<string, Loose>; actions?: Loose[] })[] };

/** The packaged adapter with one thing changed. */
function changed(change: (file: File) => void): unknown {
  const file = structuredClone(thanhLam) as unknown as File;
  change(file);
  return file;
}

function codes(file: unknown, today?: string): readonly string[] {
  const compiled = compileAdapter(file, today === undefined ? {} : { today });
  return compiled.ok ? [] : compiled.problems.map(({ code }) => code);
}

const list = (file: File) => file.pages[0] as File['pages'][number];
const page = (file: File) => file.pages[1] as File['pages'][number];

describe('the packaged adapters', () => {
  it('are sound, frozen, and small enough to be sent to a page', () => {
    for (const { adapter, plan } of packagedAdapters()) {
      expect(Object.isFrozen(plan.pages[0]?.fields)).toBe(true);
      expect(JSON.stringify(plan).length, adapter.id).toBeLessThanOrEqual(8192);
    }
  });

  it('fold headings and labels once', () => {
    const [plan] = packagedAdapters().map((packaged) => packaged.plan);
    expect(plan?.pages[0]?.expect.headers).toContain('so ky hieu');
    expect(plan?.pages[1]?.key.from[0]).not.toHaveProperty('note');
  });
});

describe('a file is refused', () => {
  it.each<readonly [string, (file: File) => void]>([
    ['secrecy-missing', (file) => delete list(file)['secrecy']],
    ['rows-missing', (file) => delete list(file)['rows']],
    ['selector-touches-secret', (file) => Object.assign(list(file), { root: 'input[type=password]' })],
    ['selector-touches-secret', (file) => Object.assign(page(file), { root: '#__VIEWSTATE' })],
    ['selector-generated', (file) => Object.assign(page(file), { root: '[_ngcontent-abc-c12]' })],
    ['selector-by-order', (file) => Object.assign(list(file), { rows: 'tr:nth-child(2)' })],
    ['selector-too-wide', (file) => Object.assign(list(file), { root: 'table' })],
    ['attribute-forbidden', (file) => Object.assign(list(file), { key: { from: [{ own: true, attr: 'data-csrf' }], parse: 'text' } })],
    ['header-outside-list', (file) => Object.assign(page(file), { key: { from: [{ header: ['Số'] }], parse: 'text' } })],
    ['agree-unknown', (file) => Object.assign(list(file).fields['number'] as Loose, { agree: 'urgency' })],
    ['page-twice', (file) => Object.assign(page(file), { id: 'list' })],
    ['sign-missing', (file) => Object.assign(page(file).actions?.[0] as Loose, { observed: [] })],
    ['label-missing', (file) => Object.assign(page(file).actions?.[0] as Loose, { label: [] })],
    ['list-words-outside-list', (file) => Object.assign(page(file), { ready: 'tr.day-du' })],
    ['version-unread', (file) => Object.assign(page(file), { when: { version: { from: '4.1' } } })],
    ['offset-needs-header', (file) => Object.assign(list(file), { key: { from: [{ css: 'td.so', offset: 1 }], parse: 'text' } })],
    ['malformed-call', (file) => Object.assign(list(file), { key: { from: [{ own: true, attr: 'onclick', take: { call: 'a|b', argument: 0 } }], parse: 'text' } })],
    ['selector-touches-secret', (file) => Object.assign(list(file), { columns: { row: 'tr.token' } })],
    ['like-needs-header', (file) => Object.assign(list(file), { key: { from: [{ css: 'td.so', like: 'td.so' }], parse: 'text' } })],
    ['source-needs-one-place', (file) => Object.assign(list(file), { key: { from: [{ css: 'td', own: true }], parse: 'text' } })],
  ])('for %s', (code, change) => expect(codes(changed(change))).toContain(code));

  it('for any word that the vocabulary does not have', () => {
    expect(codes(changed((file) => Object.assign(file, { script: 'alert(1)' })))).toHaveLength(1);
    expect(codes(changed((file) => Object.assign(list(file).fields, { citizen: { from: [{ css: 'td.x' }], parse: 'text' } })))).toHaveLength(1);
    expect(codes(changed((file) => Object.assign(list(file), { off: true })))).toHaveLength(1);
    expect(codes(changed((file) => Object.assign(list(file), { key: { from: [{ own: true, attr: 'id' }], parse: { regex: '(\\d+)$' } } })))).toHaveLength(1);
  });

  it('for a source past its day', () => {
    const file = changed((change) => Object.assign(list(change), { key: { from: [{ own: true, attr: 'id', until: '2026-12-31' }], parse: 'text' } }));
    expect(codes(file, '2026-12-31')).toEqual([]);
    expect(codes(file, '2027-01-01')).toEqual(['source-expired']);
  });
});

it('takes a system without marks only with a reason and a name', () => {
  const none = { kind: 'none', why: 'Hệ thống chỉ tiếp nhận văn bản công khai', approvedBy: 'Chánh Văn phòng' };
  const without = (secrecy: unknown) =>
    changed((file) => {
      Object.assign(file, { secrecy });
      for (const each of file.pages) delete each['secrecy'];
    });
  expect(codes(without(none))).toEqual([]);
  expect(codes(without({ ...none, approvedBy: '' })).length).toBeGreaterThan(0);
});
