import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DAY_MS, type Reference } from '@roviec/core';
import { afterEach, expect, test } from 'vitest';
import { ask, type SampleGateway, sampleGateway } from '../sample/gateway.ts';
import { CONSULT, dossierOf, LEAD, NOW, OFFICE, OPEN } from '../sample/office.ts';
import { DailyMail } from './daily.ts';
import { openOutbox } from './outbox.ts';

const WITH_MAIL: Reference = { ...OFFICE, digest: { at: '07:00', soonWorkingDays: 3, from: 'roviec@so.invalid', domain: 'so.invalid', language: 'vi' } };
const hours = 3_600_000;
/** 09:00 of Monday 30 November, on which the sample consult is due. */
const DUE_DAY = NOW + 7 * DAY_MS;

let gateway: SampleGateway;
afterEach(() => gateway.close());

async function office(reference: Reference = WITH_MAIL) {
  gateway = await sampleGateway({ reference });
  for (const command of [OPEN, CONSULT]) await ask(gateway, 'an', 'act', { dossier: dossierOf(LEAD), command });
  const folder = join(gateway.folder, 'outbox');
  const letters = () => readdir(join(folder, 'new')).catch(() => []);
  return { folder, letters, mail: () => new DailyMail(gateway.parts, openOutbox(folder)) };
}

/** The text part, decoded. */
function textOf(source: string): string {
  const [, part = ''] = source.split(/Content-Type: text\/plain; charset=utf-8\r\n/);
  const [head = '', body = ''] = [part.slice(0, part.indexOf('\r\n\r\n')), part.slice(part.indexOf('\r\n\r\n') + 4, part.indexOf('\r\n----'))];
  if (head.includes('base64')) return Buffer.from(body, 'base64').toString('utf8');
  const bytes = body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

test('before the hour nothing, after it one message a person, and none again after a restart or after it was fetched', async () => {
  const { folder, letters, mail } = await office();
  gateway.clock.now = DUE_DAY - 2 * hours - 1;
  expect(await mail().pass()).toBe(0);
  gateway.clock.now = DUE_DAY - 2 * hours;
  // The consulted unit's head has a line; the tracker is written to in any case (two people hold that post); other heads have nothing.
  expect(await mail().pass()).toBe(3);
  expect((await letters()).sort()).toEqual(['2026-11-30.hai.eml', '2026-11-30.kiem-nhiem.eml', '2026-11-30.theo-doi.eml']);
  await rm(join(folder, 'new', '2026-11-30.hai.eml'));
  expect(await mail().pass()).toBe(0);
  expect(await letters()).toHaveLength(2);
});

test('a crash between two people writes the rest, and nobody twice', async () => {
  const { folder, letters, mail } = await office();
  gateway.clock.now = DUE_DAY;
  await mail().pass();
  await rm(join(folder, 'written', '2026-11-30', 'all done'));
  await rm(join(folder, 'written', '2026-11-30', 'hai'));
  await rm(join(folder, 'new', '2026-11-30.hai.eml'));
  expect(await mail().pass()).toBe(1);
  expect(await letters()).toHaveLength(3);
});

test.each([
  ['a day off', { ...WITH_MAIL, calendars: WITH_MAIL.calendars.map((calendar) => ({ ...calendar, off: ['2026-11-30'] })) }, DUE_DAY],
  ['a Saturday', WITH_MAIL, NOW + 5 * DAY_MS],
  ['an office that set up no messages', OFFICE, DUE_DAY],
])('none on %s', async (_when, reference, now) => {
  const { mail } = await office(reference);
  gateway.clock.now = now;
  expect(await mail().pass()).toBe(0);
});

test('a make-up Saturday is a day like another', async () => {
  const { mail } = await office({ ...WITH_MAIL, calendars: WITH_MAIL.calendars.map((calendar) => ({ ...calendar, working: ['2026-11-28'] })) });
  gateway.clock.now = NOW + 5 * DAY_MS;
  expect(await mail().pass()).toBeGreaterThan(0);
});

test('a message is RFC 5322 in two parts and UTF-8, names the consult and the hour, and holds no free text', async () => {
  const { folder, mail } = await office();
  gateway.clock.now = DUE_DAY;
  await mail().pass();
  const source = await readFile(join(folder, 'new', '2026-11-30.hai.eml'), 'latin1');
  expect(source).toMatch(/^From: =\?UTF-8\?.*<roviec@so\.invalid>\r$/m);
  expect(source).toMatch(/^To: .*<hai@so\.invalid>\r$/m);
  expect(source).toMatch(/^Message-ID: <2026-11-30\.hai@so\.invalid>\r$/m);
  expect(source).toMatch(/^Date: Mon, 30 Nov 2026 00:00:00 \+0000\r$/m);
  expect(source).toContain('multipart/alternative');
  expect(source).toContain('text/html; charset=utf-8');
  expect(source.split('\r\n').every((line) => line.length <= 998)).toBe(true);
  const text = textOf(source);
  expect(text).toContain('Hôm nay đơn vị đồng chí sẽ được coi là đồng ý với:');
  expect(text).toContain('văn bản số 27/TTr-UBND ngày 20/11/2026 của UBND phường Đông Lâm; Sở Xây dựng hỏi 1 nội dung; hạn hết ngày 30/11/2026; im lặng được coi là đồng ý');
  expect(text).toContain('http://localhost/ho-so/dossier%2FH99.04');
  for (const personal of ['Có ý kiến gì không', 'Đề nghị cấp phép', 'Xin cấp phép']) expect(text).not.toContain(personal);
});

test('the same message is answered for a post', async () => {
  await office();
  gateway.clock.now = DUE_DAY - 4 * hours;
  const { body } = await ask(gateway, 'hai', 'digest', { lang: 'en' });
  expect(body.text).toContain('Today your unit will be deemed to agree to:');
  expect(body.mail?.file).toBe('2026-11-30.hai.eml');
  expect((await ask(gateway, 'la', 'digest')).body).toMatchObject({ mail: null, text: expect.stringContaining('Hôm nay không có ý kiến nào sẽ được coi là đồng ý.') });
});
