import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { workbook } from '../spreadsheet/workbook.fixture.ts';
import { registerCalendar } from './calendar.ts';
import { registerCompetence } from './competence.ts';
import { registerImport } from './import.ts';
import { registerSuggest } from './suggest.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roviec-cli-'));
  vi.stubEnv('ROVIEC_REFERENCE', '');
  vi.stubEnv('ROVIEC_TOKEN', '');
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = undefined;
  await rm(folder, { recursive: true });
});

/** Runs a command as a terminal would: what it printed, what it complained of, how it ended. */
async function run(...args: readonly string[]) {
  const printed: string[] = [];
  const complained: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void complained.push(line));
  process.exitCode = undefined;
  const program = new Command('roviec').exitOverride();
  for (const register of [registerCalendar, registerCompetence, registerImport, registerSuggest]) register(program);
  await program.parseAsync([...args], { from: 'user' });
  return { out: printed.join('\n'), error: complained.join('\n'), code: process.exitCode ?? 0 };
}

async function file(name: string, content: string): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

describe('calendar due', () => {
  it('gives the due date alone', async () => {
    const { out, code } = await run('calendar', 'due', '--from', '2026-11-20', '--working-days', '3', '--json');
    expect([JSON.parse(out), code]).toEqual([{ due: '2026-11-26' }, 0]);
  });

  it.each([
    ['2027-12-30', '5'],
    ['2022-12-30', '5'],
  ])('says that %s lies outside the decided years', async (from, count) => {
    expect(JSON.parse((await run('calendar', 'due', '--from', from, '--working-days', count, '--json')).out)).toMatchObject({ provisional: true });
  });

  it('answers a list with the same list', async () => {
    const list = await file(
      'list.json',
      JSON.stringify([
        { start: '2027-02-03', workingDays: 5 },
        { start: '2026-01-09', workingDays: 1 },
      ]),
    );
    expect(JSON.parse((await run('calendar', 'due', '--file', list, '--json')).out)).toEqual([
      { start: '2027-02-03', workingDays: 5, due: '2027-02-17' },
      { start: '2026-01-09', workingDays: 1, due: '2026-01-10' },
    ]);
  });

  it('gives every vector of the State calendar', async () => {
    const vectors: readonly (readonly [string, number, string])[] = [
      ['2027-02-03', 5, '2027-02-17'],
      ['2027-02-03', 2, '2027-02-12'],
      ['2026-08-19', 5, '2026-08-25'],
      ['2026-08-28', 2, '2026-09-04'],
      ['2026-11-20', 3, '2026-11-26'],
      ['2026-11-22', 5, '2026-11-30'],
      ['2026-04-23', 5, '2026-05-05'],
      ['2026-01-09', 1, '2026-01-10'],
      ['2024-04-25', 4, '2024-05-04'],
      ['2025-04-24', 2, '2025-04-26'],
      ['2023-04-28', 2, '2023-05-05'],
      ['2027-04-29', 3, '2027-05-06'],
    ];
    const list = await file('vectors.json', JSON.stringify(vectors.map(([start, workingDays]) => ({ start, workingDays }))));
    const answers = JSON.parse((await run('calendar', 'due', '--file', list, '--json')).out);
    expect(answers).toEqual(vectors.map(([start, workingDays, due]) => ({ start, workingDays, due })));
  });

  it('counts calendar days and months, and by a unit’s own calendar', async () => {
    const due = async (...args: readonly string[]) => JSON.parse((await run('calendar', 'due', ...args, '--json')).out).due;
    expect(await due('--from', '2027-01-26', '--calendar-days', '15')).toBe('2027-02-11');
    expect(await due('--from', '2026-08-22', '--calendar-days', '10')).toBe('2026-09-03');
    expect(await due('--from', '2026-01-31', '--months', '1')).toBe('2026-03-02');
    expect(await due('--from', '2026-12-18', '--working-days', '2', '--unit', 'H99.36.01')).toBe('2026-12-22');
    expect(await due('--from', '2026-12-18', '--working-days', '2', '--unit', 'H99.04')).toBe('2026-12-22');
    expect(await due('--from', '2026-12-18', '--working-days', '1', '--unit', 'H99.36.01')).toBe('2026-12-19');
    expect(await due('--from', '2026-12-18', '--working-days', '1', '--unit', 'H99.04')).toBe('2026-12-21');
  });

  it('tells the years, what they rest on, and the one that is missing', async () => {
    const answer = async (at: string) => {
      const { out, code } = await run('calendar', 'years', '--at', at, '--json');
      return { ...JSON.parse(out), code };
    };
    const now = await answer('2026-11-23');
    expect([now.missing, now.code]).toEqual([[], 0]);
    expect(now.years.find((year: { year: number; calendar: string }) => year.year === 2027)).toMatchObject({
      confirmed: true,
      off: 12,
      working: 0,
      sources: expect.arrayContaining([expect.objectContaining({ confidence: 'high' })]),
    });
    const later = await answer('2027-10-01');
    expect([later.missing[0], later.code]).toMatchObject([{ calendar: 'vn-office', year: 2028, urgency: 'soon' }, 1]);
    expect((await run('calendar', 'years', '--at', '2027-10-01')).out).toMatch(/vn-office 2027\t✔\t−12 \+0\t.*\n.*! Chưa có lịch nghỉ năm 2028/s);
  });

  it.each([
    ['unknown-unit', ['--from', '2026-02-20', '--working-days', '5', '--unit', 'H99.99']],
    ['calendar-question', ['--from', '2026-02-20', '--working-days', '5', '--months', '1']],
    ['malformed-date', ['--from', '2026-02-30', '--working-days', '5']],
    ['malformed-count', ['--from', '2026-02-20', '--working-days', '2.5']],
    ['malformed-count', ['--from', '2026-02-20', '--working-days', '']],
    ['malformed-count', ['--from', '2026-02-20', '--working-days=-1']],
    ['calendar-question', ['--from', '2026-02-20']],
    ['unknown-calendar', ['--from', '2026-02-20', '--working-days', '5', '--calendar', 'moon']],
    ['unreadable-file', ['--file', '/khong/co.json']],
    ['reference-folder', ['--from', '2026-02-20', '--working-days', '5', '--data', '/khong/co']],
  ])('refuses bad use: %s', async (problem, args) => {
    const { out, error, code } = await run('calendar', 'due', ...args);
    expect([out, code]).toEqual(['', 2]);
    expect(error).toContain(`[${problem}]`);
  });

  it('names the entry of the list that is wrong', async () => {
    const list = await file(
      'list.json',
      JSON.stringify([
        { start: '2027-02-03', workingDays: 5 },
        { start: '2027-02-33', workingDays: 5 },
      ]),
    );
    expect((await run('calendar', 'due', '--file', list)).error).toMatch(/ 2\. .*\[malformed-list\]/);
  });
});

describe('competence who', () => {
  const who = async (...args: readonly string[]) => {
    const { out, code } = await run('competence', 'who', ...args, '--json');
    return { ...JSON.parse(out), code };
  };

  it('follows the day on which minerals changed hands', async () => {
    expect(await who('--matter', 'khoang-san', '--at', '2026-09-14')).toMatchObject({ owner: 'H99.05', rule: 'C22a', code: 0 });
    expect(await who('--matter', 'C22', '--at', '2026-09-15')).toMatchObject({ owner: 'H99.06', rule: 'C22b', legalBases: [{ confidence: 'verified' }], code: 0 });
    expect((await who('--matter', 'khoang-san', '--at', '2026-10-06')).head).toMatchObject({ post: 'H99.06/giam-doc', appointed: { officer: 'cb-031' } });
    expect(await who('--matter', 'khoang-san', '--at', '2027-03-01')).toMatchObject({ owner: null, why: 'no-rule', code: 1 });
  });

  it('answers as it was known', async () => {
    expect(await who('--matter', 'khoang-san', '--at', '2026-11-22', '--as-known', '2026-09-10')).toMatchObject({ owner: 'H99.05' });
    expect(await who('--matter', 'khoang-san', '--at', '2026-11-22', '--as-known', '2026-09-11')).toMatchObject({ owner: 'H99.06' });
    expect(await who('--matter', 'khoang-san', '--at', '2026-11-22', '--as-known', '2026-06-30')).toMatchObject({ owner: null, why: 'not-recorded', code: 1 });
  });

  it('reads a subject line and a place', async () => {
    const title = 'V/v đề nghị cấp giấy phép xây dựng nhà ở riêng lẻ tại tổ dân phố 5';
    expect(await who('--title', title, '--at', '2026-11-22', '--place', 'UBND phường Đông Lâm')).toMatchObject({ owner: 'H99.32', matter: 'gpxd-nha-o-rieng-le', code: 0 });
    expect(await who('--title', title, '--at', '2026-11-22', '--place', '000.02.32.H99')).toMatchObject({ owner: 'H99.32' });
    expect(await who('--title', title, '--at', '2026-11-22')).toMatchObject({ kind: 'commune', owner: null, code: 0 });
    expect(await who('--title', 'chúc mừng năm mới', '--at', '2026-11-22')).toMatchObject({ kind: 'unknown', why: 'ceremonial', code: 1 });
  });

  it.each([
    ['competence-question', ['--at', '2026-11-22']],
    ['competence-question', ['--at', '2026-11-22', '--matter', 'khoang-san', '--title', 'x']],
    ['unknown-matter', ['--at', '2026-11-22', '--matter', 'mat-trang']],
    ['unknown-place', ['--at', '2026-11-22', '--matter', 'khoang-san', '--place', 'UBND xã Không Có']],
    ['malformed-date', ['--at', 'hôm nay', '--matter', 'khoang-san']],
  ])('refuses bad use: %s', async (problem, args) => {
    const { error, code } = await run('competence', 'who', ...args);
    expect(code).toBe(2);
    expect(error).toContain(`[${problem}]`);
  });
});

describe('competence post and report', () => {
  it('tells who held a post, acted in it, and was delegated to', async () => {
    const post = async (...args: readonly string[]) => {
      const { out, code } = await run('competence', 'post', ...args, '--json');
      return { ...JSON.parse(out), code };
    };
    expect(await post('--post', 'H99.32/chu-tich', '--at', '2026-12-05')).toMatchObject({
      appointed: { officer: 'cb-011', to: null },
      acting: null,
      delegations: [{ officer: 'cb-015', actions: ['submit', 'reconcile'], instrument: expect.stringContaining('08/GUQ-UBND') }],
      code: 0,
    });
    expect(await post('--unit', 'H99.05', '--at', '2026-10-06')).toMatchObject({ post: 'H99.05/giam-doc', acting: { officer: 'cb-023' }, code: 0 });
    expect(await post('--unit', 'H99.32', '--at', '2024-01-01')).toMatchObject({ appointed: null, code: 1 });
    expect(await post('--unit', 'H99.32', '--at', '2026-11-22', '--as-known', '2026-06-30')).toMatchObject({ recorded: false, code: 1 });
    expect((await run('competence', 'post', '--post', 'H99.32/chu-tich', '--at', '2026-12-05')).out).toMatch(/giữ vị trí.*cb-011.*\n.*ủy quyền.*cb-015/);
  });

  it('reviews the assignment of work: what is missing, clashes, or ends', async () => {
    const report = async (at: string) => {
      const { out, code } = await run('competence', 'report', '--at', at, '--json');
      return { notices: JSON.parse(out).notices as readonly { kind: string; since: string; now: boolean; rule?: string; matter?: string; words: { vi: string } }[], code };
    };
    const today = await report('2026-11-23');
    expect(today.code).toBe(0);
    expect(today.notices.find(({ kind }) => kind === 'matter-without-owner')).toMatchObject({
      matter: 'khoang-san',
      since: '2027-03-01',
      now: false,
      words: { vi: expect.stringContaining('chưa giao cho đơn vị nào từ ngày 01/03/2027') },
    });
    expect((await report('2026-12-01')).notices).toContainEqual(expect.objectContaining({ kind: 'competence-expiring', rule: 'C22b', since: '2027-02-28' }));
    const later = await report('2027-03-01');
    expect([later.notices[0], later.code]).toMatchObject([{ kind: 'matter-without-owner', now: true }, 1]);
    expect((await run('competence', 'report', '--at', '2026-11-23')).out).toMatch(/· 2027-03-01 .*\[matter-without-owner\]/);
  });

  it.each([
    ['post-question', ['post', '--post', 'x', '--unit', 'y']],
    ['unknown-post', ['post', '--post', 'H99.32/khong-co']],
    ['malformed-date', ['post', '--unit', 'H99.32', '--at', '2026-02-30']],
    ['malformed-count', ['report', '--days', '-1']],
    ['unknown-class', ['who', '--matter', 'khoang-san', '--class', 'thư']],
    ['malformed-value', ['who', '--matter', 'khoang-san', '--value', '1.5']],
  ])('refuse bad use: %s', async (problem, args) => {
    const { error, code } = await run('competence', ...args);
    expect(code).toBe(2);
    expect(error).toContain(`[${problem}]`);
  });
});

describe('import', () => {
  const province = join(import.meta.dirname, '../../../demo/province');

  it('checks a whole folder', async () => {
    const { out, code } = await run('import', 'all', province, '--check', '--json');
    expect([JSON.parse(out), code]).toMatchObject([{ ok: true, sent: false, counts: { competence: 144 } }, 0]);
  });

  it('tells file, row and column of what is wrong', async () => {
    const table = await file('severities.tsv', 'rule\tseverity\nlate-reply\tinform\nshould-return\tshout\n');
    const { out, code } = await run('import', 'competence', table, '--check');
    expect(code).toBe(1);
    expect(out).toMatch(/^severities\.tsv:3:severity .*\[unknown-value\]$/);
  });

  it('takes a year with the decision that it rests on, in one file', async () => {
    const year = await file(
      '2028.yaml',
      [
        'calendar: vn-office\nyear: 2028\nconfirmed: true',
        'sources: { lich-2028: { text: "Thông báo của Văn phòng Chính phủ về lịch nghỉ năm 2028", confidence: high } }',
        'off: [{ on: 2028-01-26, name: { vi: Tết, en: Tết }, source: lich-2028 }]\nworking: []\n',
      ].join('\n'),
    );
    expect((await run('import', 'calendar', year, '--check')).code).toBe(0);
    const wrong = await file('2029.yaml', 'calendar: vn-office\nyear: 2029\nconfirmed: true\noff: []\nworking: []\n');
    expect((await run('import', 'calendar', wrong, '--check')).out).toMatch(/^calendars\/2029\.yaml:2:year .*\[calendar-gap\]/);
  });

  it('takes one year of a calendar by itself', async () => {
    const year = await file('2027.yaml', 'calendar: vn-office\nyear: 2027\nconfirmed: false\noff: []\nworking: []\n');
    expect((await run('import', 'calendar', year, '--check')).code).toBe(0);
  });

  it('reads CSV and workbooks, and tells file, sheet, row and column of what is wrong', async () => {
    const csv = await file('severities.csv', 'rule;severity\r\nlate-reply;inform\r\nshould-return;shout\r\n');
    expect((await run('import', 'competence', csv, '--check')).out).toMatch(/^severities\.csv:3:severity .*\[unknown-value\]$/);
    await file('severities.csv', 'rule;severity\r\nlate-reply;inform\r\n');
    expect((await run('import', 'competence', csv, '--check')).code).toBe(0);
    const book = join(folder, 'to-chuc.xlsx');
    await writeFile(book, workbook({ severities: [['rule', 'severity'], [null], ['late-reply', { formula: '"in"&"form"', value: 'inform' }], ['should-return', 'ask']] }));
    expect((await run('import', 'competence', book, '--check')).out).toMatch(/^to-chuc\.xlsx \[severities\]:3:severity .*\[formula-cell\]$/);
    await writeFile(book, workbook({ severities: [['rule', 'severity'], [null], ['late-reply', 'shout'], ['should-return', 'ask']] }));
    expect((await run('import', 'competence', book, '--check')).out).toMatch(/^to-chuc\.xlsx \[severities\]:3:severity .*\[unknown-value\]$/);
    await writeFile(
      book,
      workbook({
        severities: [
          ['rule', 'severity'],
          ['late-reply', 'inform'],
        ],
      }),
    );
    expect(JSON.parse((await run('import', 'competence', book, '--check', '--json')).out)).toMatchObject({ ok: true, sent: false });
  });

  it.each([
    ['import-kind', ['import', 'law', '.']],
    ['unreadable-file', ['import', 'org', '/khong/co']],
    ['token-missing', ['import', 'all', join(import.meta.dirname, '../../../demo/province')]],
  ])('refuses bad use: %s', async (problem, args) => {
    const { error, code } = await run(...args);
    expect(code).toBe(2);
    expect(error).toContain(`[${problem}]`);
  });

  it('sends a whole folder to the gateway, without what was said earlier', async () => {
    const asked: { path: string; token: string; key: string; files: readonly string[] }[] = [];
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const { files } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      asked.push({
        path: `${request.method} ${request.url}`,
        token: request.headers.authorization ?? '',
        key: String(request.headers['idempotency-key']),
        files: Object.keys(files),
      });
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ version: 'v1', changed: true, counts: { units: 100 } }));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    vi.stubEnv('ROVIEC_TOKEN', 'ma-truy-cap');
    const { port } = server.address() as AddressInfo;
    const { out, code } = await run('import', 'all', province, '--gateway', `http://127.0.0.1:${port}`, '--json');
    await new Promise((closed) => server.close(closed));
    expect([JSON.parse(out), code]).toEqual([{ ok: true, sent: true, version: 'v1', changed: true, counts: { units: 100 } }, 0]);
    expect(asked).toMatchObject([{ path: 'POST /v1/reference', token: 'Bearer ma-truy-cap', key: expect.stringMatching(/^[0-9a-f-]{36}$/) }]);
    expect(asked[0]?.files).toEqual(expect.arrayContaining(['units.tsv', 'calendars/2027.yaml', 'procedures/PRO-1.yaml']));
    expect(asked[0]?.files.filter((name) => name.startsWith('earlier/'))).toEqual([]);
  });

  it('shows first which dossiers it would touch, and imports nothing', async () => {
    const asked: string[] = [];
    const preview = {
      version: 'v2',
      changed: true,
      touched: [
        {
          dossier: 'dossier/H99.32/2026/den/15',
          owner: { before: 'H99.05', after: null },
          moves: [{ consult: 'c1', unit: 'H99.04', before: '2026-11-26', after: '2026-11-27', provisional: true }],
        },
      ],
      hidden: [{ unit: 'H99.06', count: 2 }],
      more: false,
    };
    const server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      request.resume().on('end', () => response.setHeader('content-type', 'application/json').end(JSON.stringify(preview)));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    vi.stubEnv('ROVIEC_TOKEN', 'ma-truy-cap');
    const { port } = server.address() as AddressInfo;
    const { out, code } = await run('import', 'all', province, '--dry-run', '--gateway', `http://127.0.0.1:${port}`);
    await new Promise((closed) => server.close(closed));
    expect([asked, code]).toEqual([['POST /v1/reference/preview'], 0]);
    expect(out.split('\n')).toEqual([
      expect.stringMatching(/^3 hồ sơ/),
      'dossier/H99.32/2026/den/15\tthẩm quyền / owner: H99.05 → ?; hạn / due H99.04: 2026-11-26 → 2026-11-27 (tạm tính / provisional)',
      expect.stringMatching(/^H99\.06\t2 hồ sơ/),
    ]);
  });

  it('does not mix a part with the demonstration when it would be sent', async () => {
    const table = await file('severities.tsv', 'rule\tseverity\nlate-reply\tinform\n');
    expect((await run('import', 'competence', table)).error).toContain('[import-base]');
  });
});

describe('suggest', () => {
  const suggest = async (...args: readonly string[]) => {
    const { out, code } = await run('suggest', ...args, '--json');
    return { code, answers: JSON.parse(out) };
  };

  it('says whose a line is, how sure that is, and by which words', async () => {
    const { answers, code } = await suggest('--title', 'V/v gia hạn giấy phép khai thác cát mỏ Bãi Soi', '--at', '2026-09-14');
    expect([answers, code]).toMatchObject([[{ owner: 'H99.05', ownerName: 'Sở Nông nghiệp và Môi trường', matter: 'khoang-san', confident: true }], 0]);
    expect(answers[0].because[0]).toContain('khai thác');
    expect(Object.keys(answers[0])).toEqual(expect.arrayContaining(['title', 'owner', 'ownerName', 'matter', 'confidence', 'confident', 'alternatives', 'because']));
    expect((await suggest('--title', 'V/v gia hạn giấy phép khai thác cát mỏ Bãi Soi', '--at', '2026-09-15')).answers).toMatchObject([{ owner: 'H99.06' }]);
  });

  it('names the commune where the line does, and else the level', async () => {
    const permit = 'xin cấp giấy phép xây dựng nhà ở riêng lẻ';
    expect((await suggest('--title', `${permit} tại xã Tân Lập`, '--at', '2026-11-20')).answers).toMatchObject([{ owner: 'H99.33' }]);
    expect((await suggest('--title', permit, '--at', '2026-11-20')).answers).toMatchObject([{ owner: 'commune-of-place', ownerName: 'UBND cấp xã nơi có việc' }]);
  });

  it('claims nobody for a courtesy', async () => {
    expect(await suggest('--title', 'Thư chúc mừng năm mới', '--at', '2026-11-20')).toMatchObject({ code: 1, answers: [{ owner: null, ownerName: null, confident: false }] });
  });

  it('reads a file, each line on its own day', async () => {
    const list = await file('lines.tsv', 'on\ttitle\n2025-02-14\tCấp phiếu lý lịch tư pháp\n\n2025-03-03\tCấp phiếu lý lịch tư pháp\n');
    expect(await suggest('--file', list)).toMatchObject({ code: 0, answers: [{ owner: 'H99.11' }, { owner: 'G01.99' }] });
  });

  it('refuses a question it cannot read', async () => {
    const list = await file('lines.tsv', 'name\nx\n');
    expect(await run('suggest')).toMatchObject({ code: 2, error: expect.stringContaining('suggest-question') });
    expect(await run('suggest', '--file', list)).toMatchObject({ code: 2, error: expect.stringContaining('missing-title-column') });
    expect(await run('suggest', '--title', 'x', '--at', '2026-02-30')).toMatchObject({ code: 2, error: expect.stringContaining('malformed-date') });
  });
});
