import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manifestOf } from './manifest.ts';
import { type Packed, pack } from './package.ts';
import { readEnterpriseBuild } from './read-build.ts';
import { chromiumId, firefoxUpdates } from './updates.ts';

const BUILD = new URL('../../docs/policy/build.example.json', import.meta.url).pathname;
let folder: string;
let once: Packed;
let again: Packed;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'roviec-packed-'));
  // As on another machine: elsewhere, in another time zone.
  const { TZ } = process.env;
  once = pack({ flavour: 'enterprise', browser: 'chrome', build: BUILD }, join(folder, 'once'));
  process.env['TZ'] = 'America/Bogota';
  again = pack({ flavour: 'enterprise', browser: 'chrome', build: BUILD }, join(folder, 'again'));
  if (TZ === undefined) delete process.env['TZ'];
  else process.env['TZ'] = TZ;
}, 90_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a package', () => {
  it('built twice is the same bytes, with all that lies beside it', () => {
    expect(again).toEqual(once);
    const files = readdirSync(join(folder, 'once'));
    expect(files.toSorted()).toEqual([once.file, `${once.file}.cdx.json`, 'updates.xml'].toSorted());
    for (const file of files) expect(readFileSync(join(folder, 'again', file)).equals(readFileSync(join(folder, 'once', file))), file).toBe(true);
  });

  it('has the powers of its manifest and no others', () => {
    const { 'manifest.json': text = new Uint8Array() } = unzipSync(readFileSync(join(folder, 'once', once.file)));
    const { manifest_version, version, background, side_panel, options_ui, action, ...rest } = JSON.parse(strFromU8(text));
    const { action: ours, ...wanted } = manifestOf({ kind: 'enterprise', ...readEnterpriseBuild(readFileSync(BUILD, 'utf8')) }, 'chrome');
    expect(rest).toEqual(wanted);
    expect({ ...action, default_popup: undefined }).toEqual({ ...ours, default_popup: undefined });
    expect([manifest_version, typeof version, typeof background.service_worker, typeof side_panel.default_path, typeof (options_ui ?? {})]).toEqual([
      3,
      'string',
      'string',
      'string',
      'object',
    ]);
  });

  it('says what it is made of, and of how little', () => {
    const bom = JSON.parse(readFileSync(join(folder, 'once', `${once.file}.cdx.json`), 'utf8'));
    expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', metadata: { component: { hashes: [{ alg: 'SHA-256', content: once.sha256 }] } } });
    const names = bom.components.map(({ purl }: { readonly purl: string }) => purl.replace(/@[^@]*$/, ''));
    expect(names).toEqual(expect.arrayContaining(['pkg:npm/preact', 'pkg:npm/zod']));
    expect(names.length).toBeLessThanOrEqual(5);
    expect(once.contentScript).toBeLessThanOrEqual(20 * 1024);
  });

  it('is announced to Chromium by its version and address', () => {
    const xml = readFileSync(join(folder, 'once/updates.xml'), 'utf8');
    expect(xml).toContain(`codebase="https://roviec.tinh.example/tien-ich/${once.file.replace('.zip', '.crx')}"`);
    expect(xml).toContain('version="0.1.0"');
  });
});

describe('a new version', () => {
  it('is announced to Firefox under the agency’s id', () => {
    const own = { ...readEnterpriseBuild(readFileSync(BUILD, 'utf8')), geckoId: 'roviec@tinh.example' };
    expect(JSON.parse(firefoxUpdates(own, '0.2.0', 'https://roviec.tinh.example/tien-ich/a.xpi'))).toEqual({
      addons: {
        'roviec@tinh.example': {
          updates: [{ version: '0.2.0', update_link: 'https://roviec.tinh.example/tien-ich/a.xpi', applications: { gecko: { strict_min_version: '140.0' } } }],
        },
      },
    });
  });
});

describe('Chromium’s id', () => {
  it('follows from the public key', () => {
    const { key } = manifestOf({ kind: 'demo' }, 'chrome') as { readonly key: string };
    expect(chromiumId(key)).toBe('gdopfdllaobmmcgnlcncadjhdimngmie');
  });
});
