import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { cleaned } from '@roviec/adapters';
import { compileAdapter, packagedAdapters } from '@roviec/adapters/checked';
import { describe, expect, it } from 'vitest';
import { BANS, bannedIn } from './extension-bans.ts';

const root = resolve(import.meta.dirname, '../..');

describe('the code of the extension', () => {
  it.each(BANS)('$why: the ban catches what it is for: $catches', ({ what, catches }) => {
    expect(catches).toMatch(what);
  });

  it('says nothing that is banned', async () => {
    expect(await bannedIn(root)).toEqual([]);
  });

  it('rests on few packages of others, none of which runs a script when it is installed', async () => {
    const { dependencies } = JSON.parse(await readFile(resolve(root, 'extension/package.json'), 'utf8')) as { dependencies: Record<string, string> };
    const others = Object.entries(dependencies).filter(([name]) => !name.startsWith('@roviec/'));
    expect(others.length).toBeLessThanOrEqual(5);
    for (const [name, version] of others) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    const workspace = await readFile(resolve(root, 'pnpm-workspace.yaml'), 'utf8');
    const builds = workspace.slice(workspace.indexOf('allowBuilds:')).split('\n').slice(1).filter(Boolean);
    expect(builds.length).toBeGreaterThan(0);
    expect(builds.every((line) => line.endsWith(': false'))).toBe(true);
  });
});

describe('the text of a page', () => {
  it('loses control and bidirectional characters, and what is too long', () => {
    expect(cleaned('27\u202e/TTr\u0000-UB\u200bND\u2066')).toBe('27/TTr-UBND');
    expect(cleaned('Đ\u0065\u0302\u0300')).toBe('Đề');
    expect(cleaned('x'.repeat(5000)).length).toBe(2000);
  });
});

describe('an adapter', () => {
  const [base] = packagedAdapters();

  it.each([
    ["input[type='password']", 'selector-touches-secret'],
    ['#__VIEWSTATE', 'selector-touches-secret'],
    ["input[name='csrf-token']", 'selector-touches-secret'],
    ["input[name='__EVENTVALIDATION']", 'selector-touches-secret'],
  ])('that points at %s is refused', (css, code) => {
    const [page, ...pages] = base?.adapter.pages ?? [];
    if (!base || !page) throw new Error('no packaged adapter');
    const found = compileAdapter({ ...base.adapter, pages: [{ ...page, fields: { ...page.fields, number: { from: [{ css }], parse: 'text' } } }, ...pages] });
    expect(found.ok ? [] : found.problems.map((problem) => problem.code)).toContain(code);
  });
});
