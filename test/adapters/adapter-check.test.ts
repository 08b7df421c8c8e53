import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { adapterCheck } from '../support/adapter-check.ts';
import { type GuardedPage, guardedPage } from '../support/guarded-page.ts';

/** `roviec adapter check`: what an adapter file is told of itself and of a page, in a real browser. */
const THANH_LAM = new URL('../../packages/adapters/sites/thanh-lam/adapter.json', import.meta.url).pathname;
const FIXTURES = new URL('./fixtures/', import.meta.url);
const fixture = (name: string): string => new URL(name, FIXTURES).pathname;
const LIST = { page: [fixture('list.html')], at: 'http://127.0.0.1/van-ban-den/cho-xu-ly', wait: '0' };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roviec-check-'));
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rm(folder, { recursive: true, force: true }));

async function checked(file: string, options: Parameters<typeof adapterCheck>[1] = {}) {
  const { out, err, code } = await adapterCheck(file, { ...options, json: true });
  return { code, err, answer: out === '' ? null : JSON.parse(out) };
}

describe('a saved page', () => {
  let first = '';

  it('is counted field by field and source by source', async () => {
    const { code, out } = await adapterCheck(THANH_LAM, { ...LIST, json: true });
    first = out;
    expect(code).toBe(0);
    const [frame] = JSON.parse(out).pages[0].frames;
    expect(frame).toMatchObject({ recognised: 'page', page: 'list', health: { state: 'ok' }, misses: [] });
    const [part] = frame.parts;
    expect(part).toMatchObject({ documents: 6, mounted: 6, restricted: 1, secrecy: { ordinary: 4, marked: 1, blank: 1, unreadable: 0 } });
    const field = (name: string) => part.fields.find((each: { name: string }) => each.name === name);
    expect(field('number')).toMatchObject({ value: 2, absent: 1, examples: ['27/TTr-UBND', '468/SNNMT-ĐĐ'] });
    expect(field('dueOn').sources).toMatchObject([
      { used: 2, gives: 2, fragile: [] },
      { used: 0, gives: 2, fragile: ['by-heading'] },
    ]);
    expect(field('subject')).toMatchObject({ value: 4, different: 4, examples: [] });
    for (const { sources } of part.fields) for (const { ms } of sources) expect(ms).toBeGreaterThanOrEqual(0);
  });

  it('tells no subject line, no name and no marked document, in either language', async () => {
    const html = await readFile(fixture('list.html'), 'utf8');
    const cells = [...html.matchAll(/<td class="col-(?:trichyeu|coquan|nguoichuyen|sokyhieu)"[^>]*>([\s\S]*?)<\/td>/g)].map(([, text = '']) => text.replace(/<[^>]+>/g, '').trim());
    expect(cells.length).toBeGreaterThan(12);
    const said = [first];
    for (const more of [{ lang: 'vi' as const }, { lang: 'en' as const }]) said.push((await adapterCheck(THANH_LAM, { ...LIST, ...more })).out);
    const open = new Set(['27/TTr-UBND', '468/SNNMT-ĐĐ']);
    for (const text of cells.filter((cell) => cell !== '' && !open.has(cell))) for (const out of said) expect(out.normalize('NFC')).not.toContain(text.normalize('NFC'));
    expect(said[1]).toContain('Trang khớp mẫu.');
    expect(said[2]).toContain('The page fits.');
  });

  it('is degraded with its reasons where it rests on structure', async () => {
    const { code, answer } = await checked(fixture('habits/11-no-classes-no-ids.adapter.json'), { page: [fixture('habits/11-no-classes-no-ids.html')], wait: '0' });
    expect([code, answer.pages[0].frames[0].health]).toEqual([0, expect.objectContaining({ state: 'degraded', reasons: ['fragile', 'guessed'] })]);
  });

  it.each([
    ['list-upgraded.html', 'page', /headers-changed|unreadable/],
    ['login.html', 'login', /login/],
    ['foreign.html', 'foreign', /marks/],
  ])('%s does not fit, and it is said why', async (name, recognised, why) => {
    const { code, answer } = await checked(THANH_LAM, { ...LIST, page: [fixture(name)] });
    expect([code, answer.ok, answer.pages[0].fits, answer.pages[0].frames[0].recognised]).toEqual([1, false, false, recognised]);
    expect(JSON.stringify(answer.pages[0].frames[0])).toMatch(why);
  });

  it('does not fit at an address that the adapter does not name', async () => {
    const { code, answer } = await checked(THANH_LAM, { ...LIST, at: 'http://vanban.example/van-ban-den/cho-xu-ly' });
    expect([code, answer.pages[0].named, answer.pages[0].frames[0].health.state]).toEqual([1, false, 'ok']);
  });

  it('is no page without its address, unless the browser wrote it into the file', async () => {
    const without = await checked(THANH_LAM, { page: LIST.page, wait: '0' });
    expect([without.code, without.answer.pages[0].frames[0].misses]).toEqual([1, expect.arrayContaining([expect.objectContaining({ page: 'list', condition: 'path' })])]);
    const saved = join(folder, 'saved.html');
    const html = await readFile(fixture('list.html'), 'utf8');
    await writeFile(saved, html.replace(/<html/, '<!-- saved from url=(0045)http://127.0.0.1/van-ban-den/cho-xu-ly -->\n<html'));
    expect((await checked(THANH_LAM, { page: [saved], wait: '0' })).code).toBe(0);
  });
});

describe('a page behind a session', () => {
  const ADAPTER = {
    ...{ schema: 1, id: 'guarded', vendor: 'Trang thử', version: '2026.11.1', origins: ['http://127.0.0.1/*'], marks: ['.quan-ly-van-ban'], login: '#dang-nhap' },
    secrecy: { kind: 'none', why: 'Hệ thống giả định, không tiếp nhận văn bản mật', approvedBy: 'Chánh Văn phòng (thử)' },
    pages: [
      {
        ...{ id: 'list', kind: 'list', frame: { name: 'giua' }, when: { path: ['/danh-sach/*'], all: ['#ds'] }, root: '#ds', rows: 'tbody > tr[data-id]' },
        key: { from: [{ own: true, attr: 'data-id' }], parse: 'trailingInt', required: true },
        fields: {
          number: { from: [{ header: ['Số'] }], parse: 'docNumber', required: true },
          subject: { from: [{ header: ['Trích yếu'] }], parse: 'text', required: true },
          dueOn: { from: [{ header: ['Hạn'] }], parse: 'vnDate' },
        },
        ...{ mount: { at: 'append', css: 'td:first-child' }, watch: { root: '#ds', mode: 'rows' }, expect: { rows: { min: 1, max: 500 }, headers: ['Số', 'Hạn'] } },
        ...{ fragile: true, evidence: 'captured', verifiedOn: { product: 'Trang thử', version: '1', on: '2026-11-23' } },
      },
    ],
  };
  const row = (id: number) => ({ id, so: `${id}/UBND-VP`, trich: `Việc số ${id} của ông Nguyễn Văn Thử`, han: '30/11/2026' });
  const SESSION = 'b1-mat-8f31';
  let office: GuardedPage;
  let file: string;

  beforeAll(async () => {
    office = await guardedPage(SESSION, [
      [row(11), row(12)],
      [row(13), row(12)],
    ]);
    file = join(folder, 'guarded.json');
    await writeFile(file, JSON.stringify(ADAPTER));
    await writeFile(join(folder, 'session.txt'), `Cookie: phien=${SESSION}\n`);
  });
  afterAll(() => office?.close());

  it('is read in its frame under a strict policy, with the next page beside it; the session is told to nobody', async () => {
    const before = office.asked.length;
    const page = [`${office.url}/danh-sach?trang=1&ve=${SESSION}`, `${office.url}/danh-sach?trang=2`];
    const { code, answer } = await checked(file, { page, cookies: join(folder, 'session.txt') });
    expect(code).toBe(0);
    expect(answer.pages).toMatchObject([
      { fits: true, again: 0, twice: 0, frames: [{ page: 'list', health: { state: 'degraded', read: 2 } }] },
      { fits: true, again: 1, twice: 0 },
    ]);
    expect(JSON.stringify(answer)).not.toContain(SESSION);
    expect(JSON.stringify(answer)).not.toContain('Nguyễn Văn Thử');
    // What a person's own visit asks for, and nothing from us.
    const perPage = ['GET /danh-sach', 'GET /danh-sach/khung', 'GET /danh-sach/a.js', 'GET /danh-sach/hang'];
    const asked = office.asked.slice(before).map((line) => line.replace(/\?.*/, ''));
    expect(asked.filter((line) => !line.includes('favicon')).sort()).toEqual([...perPage, ...perPage].sort());
  });

  it('is the sign-in page without one', async () => {
    const { code, answer } = await checked(file, { page: [`${office.url}/danh-sach`], wait: '1' });
    expect([code, answer.pages[0].frames[0].recognised]).toEqual([1, 'login']);
  });

  it('that nobody serves is unavailable', async () => {
    expect(await checked(file, { page: [`${office.url}/khong-co`], cookies: join(folder, 'session.txt') })).toMatchObject({ code: 3, err: expect.stringContaining('HTTP 404') });
    expect(await checked(file, { page: ['http://127.0.0.1:1/'] })).toMatchObject({ code: 3, err: expect.stringContaining('page-unreachable') });
  });
});

describe('the file', () => {
  it.each([
    ['"marks": ["#dau', '"marks": ["##dau', 'marks', 'selector-syntax'],
    ['"schema": 1,', '"schema": 1, "script": "x",', 'script', 'unrecognized-keys'],
    ['"schema": 1,', '"schema": 1;', '', 'malformed-json'],
  ])('with %s as %s is wrong at its place', async (part, change, path, code) => {
    const text = await readFile(THANH_LAM, 'utf8');
    const from = text.indexOf(part);
    expect(from).toBeGreaterThan(0);
    const wrong = join(folder, 'wrong.json');
    await writeFile(wrong, text.replace(part, change));
    const { code: ended, answer } = await checked(wrong, LIST);
    expect([ended, answer.problems]).toEqual([1, [expect.objectContaining({ path, code, line: text.slice(0, from).split('\n').length })]]);
  });

  it('alone is checked without a browser', async () => {
    vi.stubEnv('ROVIEC_CHROMIUM', join(folder, 'no-chromium'));
    expect((await checked(THANH_LAM)).code).toBe(0);
    expect(await checked(THANH_LAM, LIST)).toMatchObject({ code: 3, err: expect.stringContaining('apt-get install chromium') });
  });

  it.each([
    ['nowhere.json', {}, 'unreadable-file'],
    [THANH_LAM, { page: ['nowhere.html'] }, 'unreadable-file'],
    [THANH_LAM, { page: ['http://[x'] }, 'malformed-address'],
    [THANH_LAM, { wait: 'soon' }, 'malformed-wait'],
    [THANH_LAM, { ...LIST, cookies: THANH_LAM }, 'cookies-question'],
  ])('%s with %j is bad use', async (file, options, code) => {
    expect(await checked(file, options)).toMatchObject({ code: 2, err: expect.stringContaining(code) });
  });
});
