import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { sampleGateway } from '../sample/gateway.ts';
import { NOW, OFFICE } from '../sample/office.ts';

/** The files of the demonstration province, as an agency would send its own. */
async function provinceFiles(): Promise<Record<string, string>> {
  const folder = new URL('../../../demo/province/', import.meta.url);
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(tsv|yaml)$/.test(name));
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(new URL(name, folder), 'utf8')] as const)));
}

test('an import is all or nothing; the slice changes with it and with the day, and else is not sent again', async () => {
  const gateway = await sampleGateway({ reference: null, bootstrapToken: 'first-import' });
  const put = (files: object, token: string) =>
    gateway.app.request('/v1/reference', {
      method: 'POST',
      body: JSON.stringify({ files }),
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    });
  const files = await provinceFiles();
  const broken = await put({ ...files, 'units.tsv': `${files['units.tsv']?.trimEnd()}\nH99\n` }, 'first-import');
  expect(broken.status).toBe(422);
  expect(await broken.json()).toMatchObject({
    code: 'reference-invalid',
    fields: expect.arrayContaining([{ path: expect.stringMatching(/^units.tsv:\d+:/), code: 'cell-count' }]),
  });
  expect(await gateway.parts.references.current()).toBeNull();

  const taken = await put(files, 'first-import');
  expect(taken.status).toBe(200);
  const { version, changed, counts } = (await taken.json()) as { version: string; changed: boolean; counts: Record<string, number> };
  expect(changed).toBe(true);
  expect(counts['units']).toBeGreaterThan(10);

  const { personas } = (await (await gateway.app.request('/v1/personas')).json()) as { personas: { officer: string; posts: { id: string; roles: string[] }[] }[] };
  const admin = personas.find((persona) => persona.posts.some((post) => post.roles.includes('admin')));
  const post = admin?.posts.find((held) => held.roles.includes('admin'))?.id ?? '';
  const headers = { authorization: `Bearer ${gateway.tokenOf(admin?.officer ?? '')}`, 'roviec-post': encodeURIComponent(post) };
  const again = await gateway.app.request('/v1/reference', {
    method: 'POST',
    body: JSON.stringify({ files }),
    headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
  });
  expect(await again.json()).toMatchObject({ version, changed: false });

  const slice = await gateway.app.request('/v1/registry', { headers });
  expect(slice.status).toBe(200);
  expect(JSON.stringify(await slice.json())).not.toMatch(/Phạm Minh Khôi|cb-001/);
  const etag = slice.headers.get('etag') ?? '';
  const same = await gateway.app.request('/v1/registry', { headers: { ...headers, 'if-none-match': etag } });
  expect([same.status, await same.text(), same.headers.get('etag')]).toEqual([304, '', etag]);
  gateway.clock.now += 24 * 3_600_000;
  expect(
    (await gateway.app.request('/v1/registry', { headers: { ...headers, authorization: `Bearer ${gateway.tokenOf(admin?.officer ?? '')}`, 'if-none-match': etag } })).status,
  ).toBe(200);
  await gateway.close();
});

test('a clock that lags behind the newest version is named', async () => {
  const gateway = await sampleGateway({ reference: { ...OFFICE, recordedAt: NOW + 60_000 } });
  const response = await gateway.app.request('/v1/reference', {
    method: 'POST',
    body: JSON.stringify({ files: await provinceFiles() }),
    headers: { authorization: `Bearer ${gateway.tokenOf('quan-tri')}`, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
  });
  expect(await response.json()).toMatchObject({ status: 503, code: 'reference-out-of-order' });
  await gateway.close();
});
