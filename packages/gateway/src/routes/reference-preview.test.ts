import { readdir, readFile } from 'node:fs/promises';
import { parseReference } from '@roviec/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, type SampleGateway, sampleGateway } from '../sample/gateway.ts';

const ADMIN = 'cb-092';
const PROVINCE = new URL('../../../demo/province/', import.meta.url);
let gateway: SampleGateway;
let files: Record<string, string>;

beforeAll(async () => {
  const names = (await readdir(PROVINCE, { recursive: true })).filter((name) => /\.(tsv|yaml)$/.test(name) && !name.startsWith('earlier'));
  files = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(new URL(name, PROVINCE), 'utf8')] as const)));
  const parsed = await parseReference(files, Date.UTC(2026, 0, 1));
  if (!parsed.ok) throw new Error('the province does not parse');
  gateway = await sampleGateway({ reference: parsed.reference });
  gateway.clock.now = Date.parse('2026-11-23T09:00:00+07:00');
  await open('cb-012', 'H99.32.02/chuyen-vien', 'dossier/H99.32/2026/den/15', '27/TTr-UBND');
  await open('cb-051', 'H99.01/chanh-van-phong', 'dossier/H99.01/2026/den/7', '28/TTr-UBND');
});
afterAll(() => gateway.close());

async function open(officer: string, post: string, dossier: string, number: string): Promise<void> {
  const command = {
    kind: 'open',
    document: { issuer: 'H99.32', issuedOn: '2026-11-20', number },
    documentClass: 'ordinary',
    matter: 'bang-gia-dat',
    place: 'H99.32',
    procedure: 'PRO-1',
    aliases: [],
    subject: 'V/v cấp giấy phép xây dựng nhà ở riêng lẻ',
  };
  expect(await ask(gateway, officer, 'act', { dossier, command }, { post })).toMatchObject({ status: 200, body: { status: 'done' } });
}

const preview = (officer: string, changed: Record<string, string>, post: string) => ask(gateway, officer, 'previewReference', { files: { ...files, ...changed } }, { post });
const dayOff = () => ({
  'calendars/2026.yaml': (files['calendars/2026.yaml'] ?? '').replace('off:\n', 'off:\n  - { on: 2026-11-25, name: { vi: "Nghỉ", en: "Off" }, source: nq-28-2026 }\n'),
});

test('says which dossiers under way it would touch, counts those the caller may not read, and keeps nothing', async () => {
  const before = await gateway.parts.references.current();
  const { body } = await preview(ADMIN, dayOff(), 'H99.01.06/quan-tri');
  expect(body).toMatchObject({ changed: true, touched: [{ dossier: 'dossier/H99.01/2026/den/7', owner: null }], hidden: [{ unit: 'H99.32', count: 1 }], more: false });
  expect(await gateway.parts.references.current()).toBe(before);
  const same = await preview(ADMIN, {}, 'H99.01.06/quan-tri');
  expect(same.body).toMatchObject({ changed: false, touched: [], hidden: [] });
});

test('names the owner and the due dates before and after', async () => {
  const moved = { ...dayOff(), 'competence.tsv': (files['competence.tsv'] ?? '').replace(/^(C18\t[^\t]+\t)H99.05/m, '$1H99.03') };
  const { body } = await preview(ADMIN, moved, 'H99.01.06/quan-tri');
  expect(body.touched).toEqual([
    {
      dossier: 'dossier/H99.01/2026/den/7',
      owner: { before: 'H99.05', after: 'H99.03' },
      moves: [{ consult: null, unit: null, before: '2026-12-03', after: '2026-12-04', provisional: false }],
    },
  ]);
});

test('is for administrators, and refuses what an import would refuse, by row and column', async () => {
  expect((await preview('cb-012', {}, 'H99.32.02/chuyen-vien')).problem?.status).toBe(403);
  const wrong = await preview(ADMIN, { 'severities.tsv': 'rule\tseverity\nlate-reply\tshout\n' }, 'H99.01.06/quan-tri');
  expect(wrong.problem).toMatchObject({ code: 'reference-invalid', fields: [{ path: 'severities.tsv:2:severity', code: 'unknown-value' }] });
});
