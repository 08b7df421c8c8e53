import { readdirSync } from 'node:fs';
import { packagedAdapters } from '@roviec/adapters/checked';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { habits } from './habits.ts';
import { planOf, ReaderPage } from './reader-page.ts';

/** The four dialects of the sample e-office, on pages captured from it (`test/run/capture-dialects.ts`). */
let reader: ReaderPage;
beforeAll(async () => {
  reader = await ReaderPage.open();
});
afterAll(() => reader?.close());

interface Dialect {
  readonly list: string;
  readonly document: string;
  readonly key: string;
  readonly number: string;
  readonly rows: number;
  readonly forward: string;
  readonly frames?: { readonly list: string; readonly document: string };
  readonly upgraded: string;
}

const ALL: Readonly<Record<string, Dialect>> = {
  webforms: {
    ...{
      list: '/dialects/webforms/DanhSach.aspx',
      document: '/dialects/webforms/ChiTiet.aspx?vb=7700123',
      key: '7700123',
      number: '27/TTr-UBND',
      rows: 20,
      upgraded: 'root-missing',
    },
    ...{ forward: '[id$=lnkChuyen]', frames: { list: 'danhsach', document: 'vanban' } },
  },
  jquery: {
    ...{ list: '/dialects/jquery/main', document: '/dialects/jquery/main', key: '7700124', number: '1206/UBND-KTHT', rows: 20, upgraded: 'root-missing', forward: '.btn-chuyen i' },
  },
  angular: {
    ...{ list: '/dialects/angular', document: '/dialects/angular/van-ban/7700151', key: '7700151', number: '45/TTr-UBND', rows: 14, upgraded: 'no-rows' },
    forward: 'app-hop-chuyen .mat-flat-button span',
  },
  generated: {
    ...{ list: '/dialects/generated/desktop', document: '/dialects/generated/desktop', key: '7700103', number: '64/TTr-UBND', rows: 20, upgraded: 'no-key' },
    forward: '[role=dialog] p:last-child button span',
  },
};

describe.each(Object.entries(ALL))('%s', (name, dialect) => {
  const at = (fixture: string, kind: 'list' | 'document') => reader.read(`dialects/${name}-${fixture}`, dialect[kind], `dialect-${name}`, dialect.frames?.[kind]);

  it('gives the rows of a list, without those that are marked', async () => {
    const given = await at('list', 'list');
    expect(given.recognised).toBe('list');
    expect(given.health).toMatchObject({ state: 'ok', reasons: [] });
    expect((given.health?.read ?? 0) + (given.health?.withheld ?? 0)).toBeGreaterThanOrEqual(dialect.rows);
    const plan = given.documents.find(({ key }) => key === '7700150');
    expect(plan?.values).toMatchObject({
      number: '71/TTr-UBND',
      issuer: 'UBND đặc khu Hòn Ngư',
      issuedOn: '2026-11-20',
      arrivalNumber: '1910',
      role: 'lead',
      dueOn: '2026-12-07',
      status: 'waiting',
    });
    expect(JSON.stringify(given)).not.toMatch(/12\/BC-CAT|04\/KH-BCĐ|896\/SNV-TCBM/);
  });

  it('gives the values of a document, and its key', async () => {
    const given = await at('document', 'document');
    expect(given).toMatchObject({ recognised: 'document', health: { state: 'ok', reasons: [] } });
    expect(given.documents).toMatchObject([{ key: dialect.key, values: { number: dialect.number, role: 'lead', status: 'waiting', documentKind: expect.any(String) } }]);
  });

  it('says whom a forward would reach, and that it went through', async () => {
    const page = await reader.load(`dialects/${name}-forward`, dialect.document);
    const acts = await page.evaluate(
      ([plan, css]) => {
        const { openAction, actionOf, readRecipients } = globalThis.reader;
        const described = plan.pages.find(({ kind }) => kind === 'document');
        const button = document.querySelector(css);
        if (!described || !button) throw new Error(css);
        const open = openAction(described, document);
        return { open: open?.id, clicked: actionOf(described, button)?.action.id, recipients: open && readRecipients(open, document, location) };
      },
      [planOf(`dialect-${name}`), dialect.forward] as const,
    );
    expect(acts).toMatchObject({ open: 'forward', clicked: 'forward' });
    expect(acts.recipients?.toSorted((one, other) => one.value.localeCompare(other.value))).toMatchObject([
      { value: 'H99.03', label: 'Sở Tài chính', role: 'lead' },
      { value: 'tp.soxd', label: 'Lê Thu Hà (Trưởng phòng Quản lý xây dựng)', role: 'information' },
    ]);
    for (const [fixture, seen] of [
      ['forwarded', true],
      ['document', false],
    ] as const) {
      const after = await reader.load(`dialects/${name}-${fixture}`, dialect.document);
      const shown = await after.evaluate(
        ([plan, number]) => {
          const sign = plan.pages.find(({ kind }) => kind === 'document')?.actions?.[0]?.observed[0];
          return sign && globalThis.reader.signShown(sign, document, { key: '1', number }, null);
        },
        [planOf(`dialect-${name}`), dialect.number] as const,
      );
      expect(shown, fixture).toBe(seen);
    }
  });

  it('is quiet on an empty list and where nobody is signed in, and says so when the product has changed', async () => {
    expect((await at('empty', 'list')).health).toMatchObject({ state: 'ok', read: 0 });
    expect((await at('login', 'list')).recognised).toBe('login');
    const upgraded = await at('upgraded', 'list');
    expect(upgraded.documents).toEqual([]);
    expect(upgraded.health).toMatchObject({ state: 'broken', reasons: expect.arrayContaining([dialect.upgraded]) });
  });
});

const CAPTURED = readdirSync(new URL('./fixtures/dialects/', import.meta.url)).map((file) => file.replace('.html', ''));
it.each(CAPTURED)('%s is foreign to every other adapter', async (fixture) => {
  const [own = ''] = fixture.split('-');
  const page = await reader.load(`dialects/${fixture}`, ALL[own]?.document ?? '/');
  const others = packagedAdapters().flatMap(({ plan }) => (plan.id === `dialect-${own}` ? [] : [plan]));
  const plans = [...others, ...habits().flatMap(({ compiled }) => (compiled.ok ? [compiled.plan] : []))];
  const known = await page.evaluate(
    (tried) => tried.filter((plan) => globalThis.reader.recognise(plan, document, { pathname: location.pathname, frameName: window.name }).kind !== 'foreign').map(({ id }) => id),
    plans,
  );
  expect(known).toEqual([]);
});
