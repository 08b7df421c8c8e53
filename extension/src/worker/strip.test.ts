import { expect, it } from 'vitest';
import type { Context } from './context.ts';
import { factsOf } from './facts.ts';
import { context, pageDocument, summary } from './office.fixture.ts';
import { stripOf } from './strip.ts';

type Document = ReturnType<typeof pageDocument>;
type Dossier = Parameters<typeof stripOf>[2];
const strip = (document: Document = pageDocument(), given: Context = context(), dossier: Dossier = null) => stripOf(factsOf(document, 'thanh-lam', given, dossier), given, dossier);
const values = (...given: Parameters<typeof strip>) => Object.fromEntries(strip(...given).clears.map(({ kind, value }) => [kind, value]));

it('gives all six clears of a dossier, each with its source', () => {
  expect(values(pageDocument(), context(), summary([]))).toEqual({
    person: 'Nguyễn Văn Bình, Chuyên viên',
    task: 'Đường tỉnh',
    time: '02/12/2026, còn 7 ngày làm việc',
    responsibility: 'Phạm Minh Khôi, Giám đốc Sở',
    product: 'Giấy phép đấu nối',
    authority: 'Sở Xây dựng',
  });
  for (const { source, kind } of strip(pageDocument(), context(), summary([])).clears) expect(source, kind).toBeTruthy();
});

it('says “chưa rõ” and why, for each clear that nothing gives', () => {
  const { clears } = strip(pageDocument({ subject: 'V/v báo cáo', dueOn: '' }));
  expect(clears.map(({ kind, value, known }) => [kind, value, known])).toEqual(
    ['person', 'task', 'time', 'responsibility', 'product', 'authority'].map((kind) => [kind, 'chưa rõ', false]),
  );
  for (const { source } of clears) expect(source).toBeTruthy();
});

it('says from where it has what a dossier has not said yet', () => {
  const handed = pageDocument({ issuer: 'UBND phường Đông Lâm', number: '27/TTr-UBND', subject: 'V/v đề nghị cấp giấy phép xây dựng nhà ở' });
  const { clears, chips } = strip(handed);
  const by = Object.fromEntries(clears.map((clear) => [clear.kind, clear]));
  expect(by['time']).toMatchObject({ value: '26/11/2026, còn 3 ngày làm việc', source: 'hạn xử lý ghi trên trang này' });
  expect(by['task']?.source).toContain('giấy phép xây dựng nhà ở');
  expect(by['responsibility']).toMatchObject({ value: 'Người đứng đầu UBND phường Đông Lâm' });
  expect(by['authority']).toMatchObject({
    value: 'Được giao chủ trì; theo danh mục thẩm quyền thuộc UBND phường Đông Lâm',
    source: 'NĐ 217/2026/NĐ-CP, Điều 53.1. Trả lại nơi gửi và nêu căn cứ này, hoặc chuyển đúng cơ quan',
    provisional: null,
  });
  expect(by['product']?.source).toBe('quy trình “Cấp phép nhà ở”');
  expect(chips.map(({ kind }) => kind)).toEqual(['not-ours']);
});

it('says both when a superior made us the lead of what the register gives to another: go on, and report', () => {
  const authorityOf = (fields: Record<string, string>) =>
    strip(pageDocument({ subject: 'V/v đề nghị cho khai thác cát', ...fields })).clears.find(({ kind }) => kind === 'authority');
  expect(authorityOf({ issuer: 'UBND tỉnh', number: '5/UBND-XD' })).toMatchObject({ tone: 'note', source: expect.stringContaining('báo cáo nơi giao') });
  expect(authorityOf({ role: 'support' })?.value).toBe('Sở Công Thương');
});

it('marks what is provisional', () => {
  const by = Object.fromEntries(strip(pageDocument({ dueOn: '2027-02-26' })).clears.map((clear) => [clear.kind, clear.provisional]));
  expect(by).toMatchObject({ authority: 'tạm tính', time: 'tạm tính', product: null });
});

it('shows class and deadline alone of a denunciation', () => {
  const { clears, chips } = strip({ key: '1', documentClass: 'denunciation', fields: { dueOn: '2026-11-26' } });
  expect(clears.map(({ kind }) => kind)).toEqual(['time']);
  expect(chips.map(({ text }) => text)).toEqual(['Đơn tố cáo']);
});

it('says what could not be checked, and claims nothing without a person', () => {
  expect(strip(pageDocument(), context({ gateway: { kind: 'down', sinceAt: 0 } })).alarm).toBe('mất kết nối, chưa kiểm tra được');
  expect(strip(pageDocument(), context({ gateway: { kind: 'signed-out' }, slice: null, acting: null }))).toMatchObject({
    clears: [],
    chips: [],
    alarm: 'chưa đăng nhập, chưa kiểm tra được',
  });
  expect(strip().alarm).toBeNull();
});

it('never says that there is no dossier while that cannot be known', () => {
  const down = context({ gateway: { kind: 'down', sinceAt: 0 } });
  const { clears } = strip(pageDocument(), down);
  expect(clears.filter(({ source }) => source?.includes('chưa mở hồ sơ'))).toEqual([]);
  expect(clears.find(({ kind }) => kind === 'person')).toMatchObject({ known: false, source: 'mất kết nối: chưa kiểm tra được hồ sơ' });
  expect(clears.find(({ kind }) => kind === 'time')?.source).toContain('chưa kiểm tra được hồ sơ');
});
