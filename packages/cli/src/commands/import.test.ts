import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { workbook } from '../spreadsheet/workbook.fixture.ts';
import { registerImport } from './import.ts';
import { emptyFolder, terminal } from './terminal.fixture.ts';

const folder = emptyFolder();
const run = terminal(registerImport);

async function file(name: string, content: string): Promise<string> {
  await writeFile(join(folder(), name), content);
  return join(folder(), name);
}

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
    const book = join(folder(), 'to-chuc.xlsx');
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
