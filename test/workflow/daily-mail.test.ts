import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { civilDateOf } from '@roviec/core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectRoot } from '../../packages/cli/src/up/layout.ts';
import { readReferenceFolder } from '../../packages/cli/src/up/reference.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { consultBoth, openPermit, people, posts } from '../support/story.ts';
import { roviec } from '../support/terminal.ts';
import { eventually } from '../support/waiting.ts';
import { workingDay } from '../support/working-day.ts';

/** The daily messages over real processes: the gateway writes them, a kill and a restart later nobody has them twice. */
const today = civilDateOf(Date.now());
const file = `${today}.${people.departmentHead}.eml`;
let stack: Stack;
let scratch: string;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'roviec-digest-'));
  stack = await startStack({ province: workingDay(today, '23:59') });
});
afterAll(async () => {
  await stack?.close();
  await rm(scratch, { recursive: true, force: true });
});

const letters = () => readdir(join(stack.layout.dataDir, 'outbox/new')).catch((): string[] => []);

it('tells the head what will be deemed, once a day, also after kill -9', async () => {
  const clerk = await stack.as(people.communeClerk, posts.communeClerk);
  const { id, document } = await openPermit(clerk);
  await consultBoth(clerk, id);
  expect(await letters()).toEqual([]);

  // The hour comes: the agency's administrator sets it to the beginning of today.
  const files = workingDay(today, '00:00')(await readReferenceFolder(join(projectRoot, 'packages/demo/province')));
  await (await stack.as('cb-092'))('importReference', { files }, { act: crypto.randomUUID() });
  await eventually(async () => (await letters()).includes(file), 'the message of the day');
  const source = await readFile(join(stack.layout.dataDir, 'outbox/new', file), 'latin1');
  const text = plainText(source);
  expect(text).toContain('Hôm nay đơn vị đồng chí sẽ được coi là đồng ý với:');
  expect(text).toContain(`số ${document.number}`);
  expect(text).toContain('im lặng được coi là đồng ý');
  expect(text).toContain(`${stack.gateway}/ho-so/${encodeURIComponent(id)}`);
  expect(text).not.toContain('quy hoạch');

  await eventually(async () => (await readdir(join(stack.layout.dataDir, 'outbox/written', today))).includes('all done'), 'the end of the day’s messages');
  const all = await letters();
  expect(all.filter((name) => name.includes('cb-061'))).toHaveLength(1);
  // A mail server takes them away; what was written stays written.
  await rm(join(stack.layout.dataDir, 'outbox/new'), { recursive: true });
  await stack.kill('gateway');
  await eventually(async () => (await fetch(`${stack.gateway}/readyz`)).ok, 'the gateway after the kill');
  await eventually(async () => (await gatewayLog()).includes('daily-mail-known'), 'a look at the day after the restart');
  expect((await gatewayLog()).split('daily-mail-written')).toHaveLength(2);
  expect(await letters()).toEqual([]);
});

it('roviec digest prints and writes the same for a post', async () => {
  const { code, out } = await roviec(stack.gateway, 'digest', '--for', 'H99.04/giam-doc', '--on', today, '--out', scratch, '--json');
  expect(code).toBe(0);
  const told = JSON.parse(out) as { text: string; workingDay: boolean; mail: { file: string; written: string } };
  expect(told.workingDay).toBe(true);
  expect(told.text).toMatch(/sẽ được coi là đồng ý với:|đã được coi là đồng ý/i);
  expect(plainText(await readFile(told.mail.written, 'latin1'))).toContain('Tin đầu ngày');
  expect(await roviec(stack.gateway, 'digest', '--for', 'H99.04/khong-co')).toMatchObject({ code: 1 });
  expect(await roviec(stack.gateway, 'digest', '--for', 'H99.04/giam-doc', '--on', '2020-01-02')).toMatchObject({ code: 1, err: expect.stringContaining('day-is-over') });
});

const gatewayLog = async (): Promise<string> => {
  const names = await readdir(stack.layout.logDir);
  return (await Promise.all(names.filter((name) => name.startsWith('gateway')).map((name) => readFile(join(stack.layout.logDir, name), 'utf8')))).join('\n');
};

/** The text part, which is base64 or quoted-printable. */
function plainText(source: string): string {
  const start = source.indexOf('Content-Type: text/plain');
  const body = source.indexOf('\r\n\r\n', start) + 4;
  const [head, text] = [source.slice(start, body), source.slice(body, source.indexOf('\r\n----', body))];
  if (/base64/i.test(head)) return Buffer.from(text, 'base64').toString('utf8');
  const bytes = text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
