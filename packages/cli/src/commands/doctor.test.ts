import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Command } from 'commander';
import { afterEach, expect, it, vi } from 'vitest';
import { registerDoctor } from './doctor.ts';

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

/** The checks that doctor makes of a gateway which answers so at `/readyz`. */
async function checksOf(body: object) {
  const printed: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  const server = createServer((_, response) => response.setHeader('content-type', 'application/json').end(JSON.stringify(body)));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const program = new Command('roviec').exitOverride();
  registerDoctor(program);
  await program.parseAsync(['doctor', '--gateway', `http://127.0.0.1:${port}`, '--json'], { from: 'user' });
  await new Promise((closed) => server.close(closed));
  const { checks } = JSON.parse(printed.join('\n')) as { checks: readonly { what: string; ok: boolean; found: string; mend?: string }[] };
  return checks.filter(({ what }) => what.startsWith('lịch'));
}

const gap = (urgency: 'soon' | 'now') => ({ calendar: 'vn-office', year: 2028, urgency, words: { vi: 'Chưa có lịch nghỉ năm 2028', en: 'The days off of 2028 are missing' } });

it('reminds of a year whose days off are not known, and finds fault once due dates fall into it', async () => {
  expect(await checksOf({ ready: true, missing: [], calendar: [] })).toEqual([{ what: 'lịch / calendar', ok: true, found: 'đủ năm / no year missing' }]);
  expect(await checksOf({ ready: true, missing: [], calendar: [gap('soon')] })).toMatchObject([
    { ok: true, found: expect.stringContaining('2028'), mend: 'roviec import calendar 2028.yaml' },
  ]);
  expect(await checksOf({ ready: true, missing: [], calendar: [gap('now'), gap('soon')] })).toMatchObject([{ ok: false }, { ok: true }]);
  expect(await checksOf({ ready: true })).toMatchObject([{ ok: true }]);
});
