import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type RunningEoffice, startEoffice } from '../server.ts';
import { signIn, type TestBrowser } from '../test-browser.ts';

const PERMIT = 7700123;
const ACT = 'ctl00$cphNoiDung$';

let folder: string;
let office: RunningEoffice;
let clerk: TestBrowser;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'eoffice-'));
  office = await startEoffice({ port: 0, stateFile: join(folder, 'state.json') });
  clerk = await signIn(office.url, 'cv.soxd');
});
afterEach(async () => {
  await office.close();
  rmSync(folder, { recursive: true });
});

type Fields = readonly (readonly [string, string])[];

/** How each skin is asked for the same three acts; gives the text of the answer. */
const SKINS: Readonly<Record<string, (work: 'forward' | 'submit' | 'return', id: number) => readonly [path: string, fields: Fields]>> = {
  webforms: (work, id) => {
    const fields = {
      forward: [
        ['__EVENTTARGET', `${ACT}lnkChuyen`],
        [`${ACT}ddlChuTri`, 'H99.06'],
        [`${ACT}cblDeBiet$3`, 'tp.soxd'],
      ],
      submit: [
        [`${ACT}btnTrinh`, 'Trình'],
        [`${ACT}ddlLanhDao`, 'gd.soxd'],
        [`${ACT}ddlNguoiKy`, 'tp.soxd'],
      ],
      return: [
        ['__EVENTTARGET', `${ACT}btnTraLai`],
        [`${ACT}txtLyDo`, 'Thuộc thẩm quyền cấp xã'],
      ],
    } as const;
    return [`/dialects/webforms/ChiTiet.aspx?vb=${id}`, fields[work]];
  },
  jquery: (work, id) => {
    const fields = {
      forward: [
        ['viec', 'chuyen'],
        ['vai_tro[H99.06]', 'chu_tri'],
        ['vai_tro[tp.soxd]', 'de_biet'],
      ],
      submit: [
        ['viec', 'trinh'],
        ['lanh_dao', 'gd.soxd'],
        ['nguoi_ky', 'tp.soxd'],
      ],
      return: [
        ['viec', 'tra-lai'],
        ['ly_do', 'Thuộc thẩm quyền cấp xã'],
      ],
    } as const;
    return ['/dialects/jquery/main', [['id', `${id}`], ...fields[work]]];
  },
  angular: (work, id) => {
    const fields = {
      forward: [
        ['vaiTro[H99.06]', 'chu_tri'],
        ['vaiTro[tp.soxd]', 'de_biet'],
      ],
      submit: [
        ['lanhDao', 'gd.soxd'],
        ['nguoiKy', 'tp.soxd'],
      ],
      return: [['lyDo', 'Thuộc thẩm quyền cấp xã']],
    } as const;
    return [`/dialects/angular/api/van-ban/${id}/${{ forward: 'chuyen', submit: 'trinh', return: 'tra-lai' }[work]}`, fields[work]];
  },
  generated: (work, id) => {
    const fields = {
      forward: [
        ['role[H99.06]', 'chu_tri'],
        ['role[tp.soxd]', 'de_biet'],
      ],
      submit: [
        ['superior', 'gd.soxd'],
        ['signer', 'tp.soxd'],
      ],
      return: [['reason', 'Thuộc thẩm quyền cấp xã']],
    } as const;
    return ['/dialects/generated/au', [['command', `do-${work}`], ['desktop', JSON.stringify({ id })], ...fields[work]]];
  },
};

describe.each(Object.keys(SKINS))('%s', (skin) => {
  const send = async (work: 'forward' | 'submit' | 'return', id = PERMIT): Promise<string> => {
    const [path, fields] = SKINS[skin]?.(work, id) ?? ['', []];
    return (await clerk.post(path, fields)).text;
  };

  test('does the same acts as the standard pages, and says so in the same words', async () => {
    expect(await send('forward')).toContain('Đã chuyển văn bản số 27/TTr-UBND đến: Sở Công Thương (Chủ trì), Lê Thu Hà (Nhận để biết)');
    expect((await clerk.get(`/van-ban/${PERMIT}`)).text).toContain('id="tt_trang_thai">Đã xử lý');
    expect(await send('forward')).toContain('đã được chuyển đến Sở Công Thương');
    expect(await send('submit', 7700151)).toContain('Đã trình văn bản số 45/TTr-UBND lên: Phạm Minh Khôi');
    expect(await send('return', 7700124)).toContain('Đã trả lại văn bản số 1206/UBND-KTHT cho Vũ Ngọc Mai');
    const sender = await signIn(office.url, 'cv.donglam');
    expect((await sender.get('/van-ban-den/de-nghi-tra-lai')).text).toContain('vb_7700124');
  });

  test('opens nothing for somebody whom the document never reached, and nothing at all without signing in', async () => {
    const other = await signIn(office.url, 'cv.snnmt');
    const [path, fields] = SKINS[skin]?.('return', PERMIT) ?? ['', []];
    expect((await other.post(path, fields)).text).not.toContain('27/TTr-UBND');
    const stranger = await fetch(office.url + path, { method: 'POST', body: new URLSearchParams(fields.map(([name, value]) => [name, value])), redirect: 'manual' });
    expect(await stranger.text()).not.toContain('27/TTr-UBND');
    expect((await clerk.get(`/van-ban/${PERMIT}`)).text).toContain('id="tt_trang_thai">Chờ xử lý');
  });
});

test('a postback pages by the state that the server keeps, and a partial one answers with its panel alone', async () => {
  const first = (await clerk.get('/dialects/webforms/DanhSach.aspx')).text;
  const [, viewState = ''] = /id="__VIEWSTATE" value="([^"]+)"/.exec(first) ?? [];
  const body = new URLSearchParams({ __EVENTTARGET: `${ACT}grvVanBan`, __EVENTARGUMENT: 'Page$2', __VIEWSTATE: viewState, [`${ACT}ddlDanhSach`]: 'cho-xu-ly' });
  const second = (await clerk.post('/dialects/webforms/DanhSach.aspx', [...body])).text;
  expect(second).toContain('_lblStt">21<');
  const [, next = ''] = /id="__VIEWSTATE" value="([^"]+)"/.exec(second) ?? [];
  expect(next).not.toBe(viewState);
  expect(viewState).not.toMatch(/cho-xu-ly|ngay_den/);
});

test('nothing in a generated page keeps its name', async () => {
  const names = async () => new Set([...(await clerk.get('/dialects/generated/desktop')).text.matchAll(/(?:id|class)="([^"]+)"/g)].map(([, name]) => name));
  const [first, second] = [await names(), await names()];
  expect(first.size).toBeGreaterThan(100);
  expect([...first].filter((name) => second.has(name))).toEqual([]);
});
