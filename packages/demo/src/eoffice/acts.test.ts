import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type RunningEoffice, startEoffice } from './server.ts';
import { columnTexts, rowIds, signIn, type TestBrowser } from './test-browser.ts';

const PERMIT = '/van-ban/7700123';
const WAITING = '/van-ban-den/cho-xu-ly';

let folder: string;
let stateFile: string;
let office: RunningEoffice;
let clerk: TestBrowser;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'eoffice-acts-'));
  stateFile = join(folder, 'state.json');
  office = await startEoffice({ port: 0, stateFile });
  clerk = await signIn(office.url, 'cv.soxd');
});

afterEach(async () => {
  await office.close();
  rmSync(folder, { recursive: true });
});

test('a submission goes up to one, handles the own row, and says so', async () => {
  const sent = await clerk.post(`${PERMIT}/trinh`, [
    ['trinh_len', 'gd.soxd'],
    ['nguoi_ky', 'tp.soxd'],
    ['noi_dung', 'Kính trình xem xét'],
  ]);
  expect(sent.text).toContain('Đã trình văn bản số 27/TTr-UBND lên: Phạm Minh Khôi');
  expect(sent.text).toContain('id="tt_trang_thai">Đã xử lý');
  expect(columnTexts(sent.text, 'l-hanhdong')).toContain('Trình');
  const head = await signIn(office.url, 'gd.soxd');
  expect(rowIds((await head.get(WAITING)).text)[0]).toBe(7700123);
});

test('a consult reaches each office with its day to answer by, and leaves the own row as it is', async () => {
  const sent = await clerk.post(`${PERMIT}/lay-y-kien`, [
    ['don_vi[]', 'H99.05'],
    ['don_vi[]', 'H99.06'],
    ['noi_dung', 'Có ảnh hưởng quy hoạch không?'],
    ['han_tra_loi', '31/12/2099'],
  ]);
  expect(sent.text).toContain('Đã gửi lấy ý kiến về văn bản số 27/TTr-UBND: Sở Nông nghiệp và Môi trường, Sở Công Thương');
  expect(sent.text).toContain('id="tt_trang_thai">Chờ xử lý');
  const { text } = await (await signIn(office.url, 'cv.sct')).get('/tra-cuu?tu_khoa=27/TTr-UBND');
  expect(columnTexts(text, 'col-han')).toEqual(['31/12/2099']);
});

test('what is issued is a document of its own that reaches its recipients, once', async () => {
  const form: [string, string][] = [
    ['so_ky_hieu', '1720/SXD-QLXD'],
    ['trich_yeu', 'V/v trả lời đề nghị cấp giấy phép'],
    ['nguoi_ky', 'gd.soxd'],
    ['don_vi[]', 'H99.32'],
  ];
  const sent = await clerk.post(`${PERMIT}/phat-hanh`, form);
  expect(sent.text).toContain('Đã phát hành văn bản số 1720/SXD-QLXD trả lời văn bản số 27/TTr-UBND, gửi: UBND phường Đông Lâm');
  expect(columnTexts(sent.text, 'l-hanhdong')).toContain('Phát hành');
  const again = await clerk.post(`${PERMIT}/phat-hanh`, form);
  expect(again.status).toBe(422);
  expect(again.text).toContain('đã được dùng');
  expect(readFileSync(stateFile, 'utf8').split('1720/SXD-QLXD')).toHaveLength(2);
});

test('what is done may name what shows it', async () => {
  const done = await clerk.post(`${PERMIT}/hoan-thanh`, [['ket_qua', '1720/SXD-QLXD']]);
  expect(done.text).toContain('Đã hoàn thành xử lý văn bản số 27/TTr-UBND');
  expect(done.text).toContain('Kết quả: 1720/SXD-QLXD');
  expect((await clerk.post('/van-ban/7700124/hoan-thanh', [])).text).toContain('Đã hoàn thành xử lý');
});

test.each([
  ['trinh', [['noi_dung', 'đang gõ dở']], 'Chưa chọn người, cơ quan nhận trình.', 'hop_trinh'],
  [
    'trinh',
    [
      ['trinh_len', 'cv.sct'],
      ['nguoi_ky', 'gd.soxd'],
      ['noi_dung', 'đang gõ dở'],
    ],
    'Chưa chọn người, cơ quan nhận trình.',
    'hop_trinh',
  ],
  [
    'lay-y-kien',
    [
      ['don_vi[]', 'X1'],
      ['noi_dung', 'đang gõ dở'],
      ['han_tra_loi', '31/02/2030'],
    ],
    'Hạn trả lời không đúng định dạng',
    'hop_lay_y_kien',
  ],
  [
    'phat-hanh',
    [
      ['trich_yeu', 'đang gõ dở'],
      ['don_vi[]', 'H99.32'],
    ],
    'Chưa chọn người ký văn bản.',
    'hop_phat_hanh',
  ],
  ['hoan-thanh', [['ket_qua', `đang gõ dở${'x'.repeat(80)}`]], 'dài quá 60 ký tự', 'hop_hoan_thanh'],
] as const)('bad input changes nothing and keeps what was typed: %s', async (path, form, problem, dialog) => {
  const before = readFileSync(stateFile, 'utf8');
  const bad = await clerk.post(`${PERMIT}/${path}`, form);
  expect(bad.status).toBe(422);
  expect(bad.text).toContain(problem);
  expect(bad.text).toContain(`class="lop-phu mo" id="${dialog}"`);
  expect(bad.text).toContain('đang gõ dở');
  expect(readFileSync(stateFile, 'utf8')).toBe(before);
});
