import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type RunningEoffice, startEoffice } from './server.ts';
import { columnTexts, rowIds, signIn } from './test-browser.ts';

const PERMIT = '/van-ban/7700123';
const WAITING = '/van-ban-den/cho-xu-ly';

let folder: string;
let stateFile: string;
let office: RunningEoffice;
let clock: number;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'eoffice-'));
  stateFile = join(folder, 'state.json');
  clock = Date.now();
  office = await startEoffice({ port: 0, stateFile, now: () => clock });
});

afterEach(async () => {
  await office.close();
  rmSync(folder, { recursive: true });
});

function toUnit(code: string, role: string): [string, string][] {
  return [
    ['nguoi_nhan[]', code],
    [`vai_tro[${code}]`, role],
  ];
}

test('a list shows twenty rows a page and pages do not overlap', async () => {
  const clerk = await signIn(office.url, 'cv.soxd');
  const [first, second] = [await clerk.get(WAITING), await clerk.get(`${WAITING}?trang=2`)];
  expect(rowIds(first.text)).toHaveLength(20);
  expect(rowIds(first.text)).toContain(7700123);
  expect(new Set([...rowIds(first.text), ...rowIds(second.text)]).size).toBe(40);
  expect(columnTexts(second.text, 'col-stt')[0]).toBe('21');
  expect(rowIds((await clerk.get(`${WAITING}?trang=999`)).text)).not.toHaveLength(0);
  expect(first.headers.get('cache-control')).toBe('no-store');
});

test('a header sorts both ways, and rows without a deadline come last', async () => {
  const clerk = await signIn(office.url, 'cv.sct');
  const iso = (text: string) => text.split('/').reverse().join('-');
  for (const [direction, sign] of [
    ['tang', 1],
    ['giam', -1],
  ] as const) {
    const { text } = await clerk.get(`${WAITING}?sap_xep=han&chieu=${direction}`);
    const dates = columnTexts(text, 'col-han');
    const filled = dates.filter(Boolean).map(iso);
    expect(filled).toEqual(filled.toSorted((one, other) => sign * one.localeCompare(other)));
    expect(dates.at(-1)).toBe('');
  }
});

test('a forward reaches the other office, marks the own row and says so', async () => {
  const clerk = await signIn(office.url, 'cv.soxd');
  const form = [...toUnit('H99.06', 'chu_tri'), ...toUnit('tp.soxd', 'de_biet'), ['y_kien', 'Kính chuyển'] as const];
  const sent = await clerk.post(`${PERMIT}/chuyen`, form);
  expect(sent.text).toContain('Đã chuyển văn bản số 27/TTr-UBND đến: Sở Công Thương (Chủ trì), Lê Thu Hà (Nhận để biết)');
  expect(sent.text).toContain('id="tt_trang_thai">Đã xử lý');
  expect(columnTexts(sent.text, 'l-noidung')).toContain('Kính chuyển');
  expect((await clerk.get(PERMIT)).text).not.toContain('id="thong_bao"');
  expect(rowIds((await clerk.get('/van-ban-den/da-xu-ly')).text)).toContain(7700123);
  const other = await signIn(office.url, 'cv.sct');
  expect(rowIds((await other.get(WAITING)).text)[0]).toBe(7700123);
});

test('a return goes at once to the list of the person who sent it', async () => {
  const clerk = await signIn(office.url, 'cv.soxd');
  const sent = await clerk.post(`${PERMIT}/tra-lai`, [['ly_do', 'Thuộc thẩm quyền UBND cấp xã']]);
  expect(sent.text).toContain('Đã trả lại văn bản số 27/TTr-UBND cho Vũ Ngọc Mai');
  expect(rowIds((await clerk.get('/van-ban-den/da-tra-lai')).text)).toContain(7700123);
  const sender = await signIn(office.url, 'cv.donglam');
  const { text } = await sender.get('/van-ban-den/de-nghi-tra-lai');
  expect(rowIds(text)).toEqual([7700123]);
  expect(columnTexts(text, 'col-trangthai')).toEqual(['Bị trả lại']);
});

test('bad input changes nothing and keeps what was typed', async () => {
  const clerk = await signIn(office.url, 'cv.soxd');
  const before = readFileSync(stateFile, 'utf8');
  const typed: [string, string][] = [
    ['y_kien', 'đang gõ dở'],
    ['han_xu_ly', '31/02/2030'],
  ];
  const bad = await clerk.post(`${PERMIT}/chuyen`, [...typed, ...toUnit('H99.03', 'phoi_hop'), ...toUnit('X1', 'chu_tri')]);
  expect(bad.status).toBe(422);
  expect(bad.text).toContain('Hạn xử lý không đúng định dạng');
  expect(bad.text).toContain('“X1” không có trong danh mục');
  expect(bad.text).toContain('class="lop-phu mo" id="hop_chuyen"');
  expect(bad.text).toContain('đang gõ dở</textarea>');
  expect(bad.text).toContain('value="31/02/2030"');
  expect(bad.text).toContain('value="H99.03" checked');
  expect(bad.text).toMatch(/name="vai_tro\[H99\.03\]" value="phoi_hop" aria-label="[^"]*" checked/);
  expect((await clerk.post(`${PERMIT}/chuyen`, typed)).text).toContain('Chưa chọn đơn vị, cá nhân nhận.');
  expect((await clerk.post(`${PERMIT}/chuyen`, [['nguoi_nhan[]', 'H99.03']])).text).toContain('Chưa chọn vai trò');
  expect((await clerk.post(`${PERMIT}/tra-lai`, [['ly_do', '  ']])).text).toContain('Chưa nhập lý do trả lại.');
  expect(readFileSync(stateFile, 'utf8')).toBe(before);
});

test('the state survives a restart; the session does not', async () => {
  const clerk = await signIn(office.url, 'cv.soxd');
  await clerk.post(`${PERMIT}/tra-lai`, [['ly_do', 'Sai địa chỉ']]);
  await office.close();
  office = await startEoffice({ port: 0, stateFile });
  const headers = { cookie: 'qlvb_phien=from-before' };
  const ended = await fetch(office.url + PERMIT, { headers, redirect: 'manual' });
  expect(ended.headers.get('location')).toBe('/dang-nhap?tiep=%2Fvan-ban%2F7700123&het_phien=1');
  const again = await signIn(office.url, 'cv.soxd');
  expect((await again.get(PERMIT)).text).toContain('id="tt_trang_thai">Đã trả lại');
});

test('whatever is typed is escaped wherever it is shown', async () => {
  const clerk = await signIn(office.url, 'cv.soxd');
  const nasty = `</textarea><script>alert("1")</script>'&`;
  const pages = [
    await clerk.post(`${PERMIT}/chuyen`, [['y_kien', nasty], ['han_xu_ly', nasty], ...toUnit(nasty, 'chu_tri')]),
    await clerk.post(`${PERMIT}/tra-lai`, [['ly_do', nasty]]),
    await clerk.get(`/tra-cuu?tu_khoa=${encodeURIComponent(nasty)}`),
    await clerk.get(`/dang-nhap?tiep=${encodeURIComponent(`/"><script>alert("1")`)}`),
  ];
  for (const { text } of pages) expect(text).not.toContain('<script>alert');
  for (const { text } of pages.slice(0, 3)) expect(text).toContain('&lt;script&gt;alert(&quot;1&quot;)');
});

test('two posts at once: both forwards count, only one of two returns does', async () => {
  const [here, there] = [await signIn(office.url, 'cv.soxd'), await signIn(office.url, 'cv.soxd')];
  const both = await Promise.all([here.post(`${PERMIT}/chuyen`, toUnit('H99.03', 'chu_tri')), there.post(`${PERMIT}/chuyen`, toUnit('H99.05', 'phoi_hop'))]);
  expect(both.map(({ status }) => status)).toEqual([303, 303]);
  const flows = columnTexts((await here.get(PERMIT)).text, 'l-nhan');
  expect(flows).toEqual(expect.arrayContaining(['Sở Tài chính', 'Sở Nông nghiệp và Môi trường']));
  const returns = await Promise.all([here, there].map((browser) => browser.post('/van-ban/7700124/tra-lai', [['ly_do', 'Trả']])));
  expect(returns.map(({ status }) => status).toSorted()).toEqual([303, 422]);
});

test('an idle session ends, a stranger sees no document, and nobody is sent to another site', async () => {
  const clerk = await signIn(office.url, 'cv.sct');
  expect((await clerk.get(PERMIT)).status).toBe(404);
  expect((await clerk.get('/khong-co')).status).toBe(404);
  clock += 9 * 3_600_000;
  expect((await clerk.get(WAITING)).location).toContain('/dang-nhap?');
  const body = new URLSearchParams({ tai_khoan: 'cv.sct', tiep: '//example.org' });
  const entry = await fetch(`${office.url}/dang-nhap`, { method: 'POST', body, redirect: 'manual' });
  expect(entry.headers.get('location')).toBe(WAITING);
});
