import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { civilDateOf } from '@roviec/core';
import type { CoordinationView } from '@roviec/schema';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectRoot } from '../../packages/cli/src/up/layout.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { consultBoth, openPermit, people, posts } from '../support/story.ts';
import { roviec as terminal } from '../support/terminal.ts';

/** The terminal against a running gateway: what an auditor and an admin type. */
let stack: Stack;
let folder: string;
let id: string;

beforeAll(async () => {
  stack = await startStack();
  folder = await mkdtemp(join(tmpdir(), 'roviec-cli-'));
  const clerk = await stack.as(people.communeClerk, posts.communeClerk);
  ({ id } = await openPermit(clerk));
  await consultBoth(clerk, id);
});
afterAll(async () => {
  await stack?.close();
  await rm(folder, { recursive: true, force: true });
});

const roviec = (...args: string[]) => terminal(stack.gateway, ...args);

it('lists, shows and tells a dossier in office words', async () => {
  const list = JSON.parse((await roviec('dossier', 'list', '--json')).out) as { dossier: string }[];
  expect(list.map((row) => row.dossier)).toEqual([id]);
  expect(JSON.parse((await roviec('dossier', 'show', id, '--json')).out)).toMatchObject({ dossier: id, phase: 'open', consults: [{ id: 'c1' }] });
  const told = await roviec('dossier', 'timeline', id);
  expect(told.out).toContain('lấy ý kiến Sở Xây dựng, Sở Nông nghiệp và Môi trường');
  expect(told.out).toContain('Vũ Ngọc Mai');
  expect((await roviec('dossier', 'timeline', id, '--lang', 'en')).out).toContain('Department of Construction');
});

it('answers an unknown dossier with 1, bad use with 2, an absent gateway with 3', async () => {
  expect(await roviec('dossier', 'show', 'dossier/H99.32/2026/hs/khong-co')).toMatchObject({ code: 1, err: expect.stringContaining('dossier-unknown') });
  expect((await roviec('dossier', 'nonsense')).code).toBe(2);
  expect((await roviec('dossier', 'list', '--gateway', 'http://127.0.0.1:9')).code).toBe(3);
});

it('lists what histories show, of one dossier or of all that may be read', async () => {
  const told = await roviec('findings', '--all', '--json');
  expect(told.code).toBe(0);
  const { findings, read, complete } = JSON.parse(told.out) as { findings: { rule: string; dossier: string | null }[]; read: number; complete: boolean };
  expect([read, complete]).toEqual([1, true]);
  // The third quarter's report of the demonstration was never sent.
  expect(findings.filter(({ dossier }) => dossier === null).map(({ rule }) => rule)).toContain('late-report');
  const own = await roviec('findings', '--dossier', id);
  expect(own).toMatchObject({ code: 0, out: expect.stringMatching(/\d+ dấu hiệu từ 1 hồ sơ$/m) });
  expect(await roviec('findings', '--all', '--dossier', id)).toMatchObject({ code: 2, err: expect.stringContaining('[dossier-or-all]') });
  expect(await roviec('findings', '--dossier', 'dossier/H99.32/2026/hs/khong-co')).toMatchObject({ code: 1, err: expect.stringContaining('dossier-unknown') });
});

it('scores and ranks a month for an auditor, with the events behind each point, and for nobody else', async () => {
  const month = civilDateOf(Date.now()).slice(0, 7);
  const told = await roviec('score', '--month', month, '--unit', 'H99.32', '--json');
  expect(told.code).toBe(0);
  const { coordination } = JSON.parse(told.out) as CoordinationView;
  const scoped = coordination.units[0]?.components.find((component) => component.id === 'scoped-question');
  expect(coordination.units.map(({ unit, standing }) => [unit, standing])).toEqual([['H99.32', { kind: 'not-ranked', why: 'small-sample' }]]);
  expect([scoped?.points, scoped?.cases]).toEqual([8, [{ dossier: id, consult: 'c1', good: true, events: [expect.stringContaining(`${id}#`)] }]]);
  const ranking = await roviec('rank', '--month', month);
  expect(ranking.out).toContain('Chỉ số phối hợp (của RõViệc)');
  // The month still runs, so that the hash is of the moment of asking.
  expect(ranking.out).toMatch(/^sha256 [0-9a-f]{64}$/mu);
  expect(ranking.out).toMatch(/^–\tH99\.32\t.*không xếp hạng: dưới 10 việc/mu);
  expect(await roviec('rank', '--month', month, '--as', people.communeClerk)).toMatchObject({ code: 1, err: expect.stringContaining('[role-missing]') });
  expect(await roviec('rank', '--month', '2026-13')).toMatchObject({ code: 2, err: expect.stringContaining('[malformed-month]') });
});

it('finds everything in order', async () => {
  const { code, out } = await roviec('doctor', '--json');
  const { checks } = JSON.parse(out) as { checks: { what: string; ok: boolean }[] };
  expect(checks.find((check) => check.what === 'gateway')?.ok).toBe(true);
  expect(code).toBe(checks.every((check) => check.ok) ? 0 : 1);
});

it('imports a changed register; with one wrong row it loads nothing and says which', async () => {
  const province = join(folder, 'province');
  await cp(join(projectRoot, 'packages/demo/province'), province, { recursive: true });
  const officers = join(province, 'officers.tsv');
  const text = await readFile(officers, 'utf8');
  await writeFile(officers, text.replace('Phạm Minh Khôi', 'Phạm Minh Khôi B'));
  const holdings = join(province, 'holdings.tsv');
  const kept = await readFile(holdings, 'utf8');
  await writeFile(holdings, `${kept.trimEnd()}\nH99.04/khong-co\tcb-001\t2026-02-30\t\tkhông\t\n`);
  const broken = await roviec('import', 'all', province, '--as', 'cb-092');
  expect(broken.code).toBe(1);
  expect(broken.out + broken.err).toContain('holdings.tsv');
  expect(await nameOfHead()).toBe('Phạm Minh Khôi');
  await writeFile(holdings, kept);
  const loaded = await roviec('import', 'all', province, '--as', 'cb-092');
  expect(loaded.err).toBe('');
  expect(loaded.code).toBe(0);
  expect(await nameOfHead()).toBe('Phạm Minh Khôi B');
});

it('says what a new version would have made of the dossiers that ran, and publishes it', async () => {
  const before = await procedureOf(id);
  const province = join(folder, 'published');
  await cp(join(projectRoot, 'packages/demo/province'), province, { recursive: true });
  const path = join(province, 'procedures', `${before}.yaml`);
  const text = await readFile(path, 'utf8');
  const past = async () =>
    JSON.parse((await roviec('procedure', 'simulate', path, '--past', '--json')).out) as {
      looked: number;
      changed: { dossier: string; differences: { what: string }[] }[];
      unknown: string[];
    };
  expect(await past()).toMatchObject({ looked: 1, changed: [], unknown: [] });
  await writeFile(
    path,
    text.replace(/^(total: .*amount: )(\d+)/m, (_, head: string, amount: string) => `${head}${Number(amount) - 1}`),
  );
  expect(await past()).toMatchObject({ looked: 1, changed: [{ dossier: id, differences: [{ what: 'due' }] }], unknown: [] });
  const published = await roviec('procedure', 'publish', path, '--as', 'cb-092', '--json');
  expect(published.err).toBe('');
  expect(JSON.parse(published.out)).toMatchObject({ ok: true, procedure: before, changed: true, secondPerson: null });
  // What runs stays under the version that it was opened with.
  const { summary } = await (await stack.as(people.auditor))('dossier', { id });
  expect(await past()).toMatchObject({ changed: [{ dossier: id }] });
  expect(summary.procedure?.id).toBe(before);
  await writeFile(path, text.replace('kind: receive', 'kind: recieve'));
  expect(await roviec('procedure', 'publish', path, '--as', 'cb-092')).toMatchObject({ code: 1, out: expect.stringContaining('[unknown-value]') });
});

async function procedureOf(dossier: string): Promise<string> {
  const { summary } = await (await stack.as(people.auditor))('dossier', { id: dossier });
  return summary.procedure?.id ?? '';
}

async function nameOfHead(): Promise<string | undefined> {
  const anybody = await stack.as(people.auditor);
  const { personas } = await anybody('personas', {});
  return personas.find((persona) => persona.officer === people.departmentHead)?.name;
}
