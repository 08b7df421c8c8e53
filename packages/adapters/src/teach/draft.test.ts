import { expect, test } from 'vitest';
import { compileAdapter } from '../compile.ts';
import { adapterOf, doubtsOf, draftOf, lackingIn, type Statement, type Step } from './draft.ts';
import type { TaughtField } from './field.ts';
import type { TaughtList } from './list.ts';

const LIST: TaughtList = {
  ...{ root: '#luoi', rows: "tr[id^='vb_']", columns: null, headings: ['Số', 'Hạn'], count: 5, fragile: false },
  key: { field: { from: [{ own: true, attr: 'id' }], parse: 'trailingInt', required: true }, doubts: [] },
  mount: { at: 'append', css: 'td.so' },
  place: { marks: ['#dau_trang'], weak: false, path: '/van-ban/*', origin: 'https://vanban.tinh.gov.vn/*', hostname: 'vanban.tinh.gov.vn', frame: null },
  doubts: ['no-empty-mark'],
};
const field = (css: string, doubts: TaughtField['doubts'] = []): TaughtField => ({
  ...{ field: { from: [{ css }], parse: 'text' }, doubts, facets: [], chosen: 0, texts: [], rows: 5, given: 5, accepted: 5, rest: [] },
});
const list: Step = { kind: 'list', list: LIST };
const number: Step = { kind: 'field', name: 'number', taught: field('td.so') };
const mark: Step = { kind: 'field', name: 'secrecy', taught: field('td.mat') };
const SAID: Statement = { vendor: 'Hệ thống văn bản tỉnh', version: '', secrecy: { kind: 'marked', ordinary: ['Thường'] } };
const made = (steps: readonly Step[], said: Statement = SAID) => adapterOf(draftOf(steps), said, '2026-11-05');

test('an adapter comes only when everything was pointed at and said', () => {
  const lacking = (steps: readonly Step[], said: Partial<Statement> = {}) => lackingIn(draftOf(steps), { ...SAID, ...said });
  expect(lacking([])).toEqual(['list', 'fields', 'mark']);
  expect(lacking([list, mark])).toEqual(['fields']);
  expect(lacking([list, number])).toEqual(['mark']);
  expect(lacking([list, number, mark], { secrecy: null, vendor: ' ' })).toEqual(['vendor', 'secrecy']);
  expect(lacking([list, number], { secrecy: { kind: 'none', why: 'Chỉ có văn bản công khai', approvedBy: 'Chánh Văn phòng' } })).toEqual([]);
  expect(made([list, number])).toBeNull();
});

test('it passes the check of all adapters, and calls itself a guess', () => {
  const adapter = made([list, number, mark]);
  expect(compileAdapter(adapter)).toMatchObject({ ok: true });
  expect(adapter).toMatchObject({
    id: 'day-vanban-tinh-gov-vn',
    version: '2026.11.5',
    origins: ['https://vanban.tinh.gov.vn/*'],
    pages: [{ evidence: 'guessed', verifiedOn: { version: 'chưa rõ' } }],
  });
});

test('pointing again replaces, pointing at another list begins anew, and the last pointing can be taken back', () => {
  const again: Step = { kind: 'field', name: 'number', taught: field('td.so-ky-hieu') };
  expect(made([list, number, mark, again])?.pages[0]?.fields.number?.from).toEqual([{ css: 'td.so-ky-hieu' }]);
  expect(draftOf([list, number, mark, list]).fields).toEqual({});
  expect(draftOf([list, number, mark, again].slice(0, -1)).fields.number?.field.from).toEqual([{ css: 'td.so' }]);
});

test('what rests on order makes the page fragile, and is told', () => {
  const ordered: Step = { kind: 'field', name: 'dueOn', taught: field(':scope > td:nth-of-type(4)', ['one-source']) };
  const adapter = made([list, number, mark, ordered]);
  expect([adapter?.pages[0]?.fragile, compileAdapter(adapter).ok]).toEqual([true, true]);
  expect(doubtsOf(draftOf([list, number, ordered]))).toEqual(['no-empty-mark', 'one-source']);
});

test('a button is watched until somebody says how success shows; on a list it is done on the rows that are ticked', () => {
  const act = (sign: string): Step => ({ kind: 'action', act: 'forward', taught: { within: '#lenh', trigger: '#chuyen', label: 'Chuyển xử lý', fragile: false }, sign });
  const action = (sign: string) => made([list, number, mark, act(sign)])?.pages[0]?.actions?.[0];
  expect(action('')).toMatchObject({ guard: 'watch', observed: [], keys: { item: ":is(#luoi) :is(tr[id^='vb_']):has(input:checked)" } });
  expect(action('Đã chuyển')).toMatchObject({ guard: 'ask', observed: [{ starts: ['Đã chuyển'] }] });
  expect(compileAdapter(made([list, number, mark, act('Đã chuyển')])).ok).toBe(true);
});
