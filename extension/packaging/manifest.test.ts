import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { BROWSERS, type BuildBrowser, type Flavour } from './flavour.ts';
import { manifestOf } from './manifest.ts';
import { readEnterpriseBuild } from './read-build.ts';

const AGENCY = {
  gateway: 'https://roviec.tinh.example',
  sites: ['https://qlvb.tinh.example:8443', 'http://qlvb-cu.noibo.example'],
  updates: 'https://roviec.tinh.example/tien-ich/',
};
const FLAVOURS: readonly Flavour[] = [{ kind: 'demo' }, { kind: 'store' }, { kind: 'enterprise', ...AGENCY }];

/** All that a manifest lets the extension do: what it asks for, what it may run and reach, and whom it lets in. */
function powersOf(flavour: Flavour, browser: BuildBrowser) {
  const { name: _, description: __, icons: ___, default_locale: ____, ...powers } = manifestOf(flavour, browser);
  return { ...powers, ...('key' in powers ? { key: 'pinned' } : {}) };
}

describe('what a build may do', () => {
  it('is what was approved: a new permission is explained in docs/for-it-departments.md and written into approved.json first', () => {
    const approved: unknown = JSON.parse(readFileSync(new URL('approved.json', import.meta.url), 'utf8'));
    const now = Object.fromEntries(FLAVOURS.flatMap((flavour) => BROWSERS.map((browser) => [`${flavour.kind} ${browser}`, powersOf(flavour, browser)])));
    expect(now).toEqual(approved);
  });

  test.each(BROWSERS)('has every permission explained, in %s', (browser) => {
    const page = readFileSync(new URL('../../docs/for-it-departments.md', import.meta.url), 'utf8');
    const { permissions, optional_permissions } = manifestOf({ kind: 'store' }, browser);
    for (const permission of [...permissions, ...optional_permissions]) expect(page, permission).toContain(`| \`${permission}\` |`);
  });

  test.each(BROWSERS)('of a store reaches no page from the start, in %s', (browser) => {
    const manifest = manifestOf({ kind: 'store' }, browser);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('key');
  });

  test.each(BROWSERS)('of an agency reaches its own addresses, by http where it says so, in %s', (browser) => {
    const { host_permissions, content_security_policy } = manifestOf({ kind: 'enterprise', ...AGENCY }, browser);
    expect(host_permissions).toEqual(['http://qlvb-cu.noibo.example/*', 'https://qlvb.tinh.example/*', 'https://roviec.tinh.example/*']);
    expect(content_security_policy.extension_pages).toContain('connect-src https://roviec.tinh.example;');
    expect(content_security_policy.extension_pages).not.toContain('upgrade-insecure-requests');
  });
});

describe('the file of an agency’s own build', () => {
  it('is read', () => {
    expect(readEnterpriseBuild(JSON.stringify(AGENCY))).toEqual(AGENCY);
  });

  test.each([
    [{ gateway: 'https://roviec.tinh.example/' }, 'gateway: not-an-origin'],
    [{ sites: ['https://qlvb.tinh.example/*'] }, 'sites.0: not-an-origin'],
    [{ sites: ['javascript:alert(1)'] }, 'sites.0: not-an-origin'],
    [{ updates: 'http://roviec.tinh.example/' }, 'updates: not-an-https-folder'],
    [{ key: '-----BEGIN' }, 'key: not-a-public-key'],
    [{ geckoId: 'roviec' }, 'geckoId: not-a-gecko-id'],
  ])('with %j is refused with its field and a code', (wrong, said) => {
    expect(() => readEnterpriseBuild(JSON.stringify({ ...AGENCY, ...wrong }))).toThrow(said);
  });
});
