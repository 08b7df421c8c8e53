import { Hono } from 'hono';
import { html } from 'hono/html';
import { ACCOUNTS, type Account, officeName } from '../../accounts.ts';
import { ROLE_VALUES } from '../../acts/forward.ts';
import { mayDo } from '../../acts/outcome.ts';
import { COLUMNS } from '../../columns.ts';
import type { OpenedDocument } from '../../flows.ts';
import { partyName, partyPlace, ROLE_LABELS } from '../../parties.ts';
import { recipientGroups, signers, superiors } from '../../recipients.ts';
import type { App, Request } from '../../routes/context.ts';
import { type PostedForm, postedForm } from '../../routes/posted.ts';
import { type Act, type Desk, NAMED_LISTS } from '../desk.ts';
import { factsOf, WAY_HEADINGS, wayOf } from '../fields.ts';

/** Angular-style: the server gives one empty page and data; the page's own script draws everything. */
export function angular(desk: Desk): App {
  const app: App = new Hono();
  app.post('/api/dang-nhap', async (c) => (desk.signIn(c, (await postedForm(c)).text('taiKhoan')) ? c.json({}) : c.json({}, 401)));
  app.post('/api/thoat', (c) => {
    desk.signOut(c);
    return c.json({});
  });
  app.get('/api/toi', (c) => {
    const account = desk.account(c);
    return c.json(account ? session(desk, account) : { taiKhoan: ACCOUNTS.map(({ login, name, post }) => ({ ma: login, ten: `${login} - ${name} (${post})` })) });
  });
  app.use('/api/*', async (c, next) => {
    const account = desk.account(c);
    if (!account) return c.json({}, 401);
    c.set('account', account);
    return next();
  });
  app.get('/api/danh-sach/:list', (c) => list(c, desk));
  app.get('/api/van-ban/:id', (c) => {
    const opened = desk.open(c.get('account'), Number(c.req.param('id')));
    return opened ? c.json(details(opened)) : c.json({}, 404);
  });
  app.post('/api/van-ban/:id/:act', async (c) => {
    const account = c.get('account');
    const opened = desk.open(account, Number(c.req.param('id')));
    const asked = actIn(c.req.param('act'), await postedForm(c));
    if (!opened || !asked) return c.json({}, 404);
    const outcome = desk.do(account, opened, asked);
    return outcome.ok ? c.json({ thongBao: outcome.flash }) : c.json({ loi: outcome.problems.map(({ text }) => text) }, 422);
  });
  app.get('/*', (c) => c.html(shell()));
  return app;
}

function shell() {
  return html`<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>iDesk - Thanh Lâm</title><base href="/dialects/angular/"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="application-name" content="iDesk"><link rel="icon" href="data:,"><link rel="stylesheet" href="/dialects/angular/styles.css"></head>
<body class="mat-typography"><app-root ng-version="15.2.10"></app-root><script src="/dialects/angular/main.js" type="module"></script></body></html>`;
}

function session(desk: Desk, account: Account) {
  const counts = desk.counts(account);
  return {
    toi: `${account.name} | ${account.post} | ${officeName(account)}`,
    danhSach: NAMED_LISTS.map(({ name, kind }) => ({ ma: name, ten: kind.menu, tieuDe: kind.title, so: counts[name] ?? 0 })),
    cot: COLUMNS.map(({ key, label }) => ({ ma: key, ten: label })),
    noiNhan: recipientGroups(account).flatMap(({ choices }) => choices.map(({ value, label }) => ({ ma: value, ten: label }))),
    vaiTro: (['lead', 'support', 'information'] as const).map((role) => ({ ma: ROLE_VALUES[role], ten: ROLE_LABELS[role] })),
    lanhDao: superiors(account).map(({ value, label }) => ({ ma: value, ten: label })),
    nguoiKy: signers(account).map(({ login, name, post }) => ({ ma: login, ten: `${name}, ${post}` })),
  };
}

function list(c: Request, desk: Desk) {
  const { q = '', sap = 'ngay_den', giam = '1' } = c.req.query();
  const { rows } = desk.list(c.get('account'), { list: c.req.param('list') ?? '', keyword: q, sortKey: sap, descending: giam === '1', page: 1 }, Number.MAX_SAFE_INTEGER);
  return c.json(rows.map((row) => ({ id: row.document.id, o: COLUMNS.map(({ text }) => text(row)) })));
}

function details(opened: OpenedDocument) {
  const { own } = opened;
  return {
    thongTin: factsOf(opened),
    luong: { tieuDe: WAY_HEADINGS, dong: wayOf(opened) },
    duocChuyen: mayDo('forward', own),
    duocTrinh: mayDo('submit', own),
    duocTra: mayDo('return', own),
    duocKetThuc: mayDo('complete', own),
    traLaiCho: own ? { ten: partyName(own.from), noi: partyPlace(own.from) } : null,
  };
}

function actIn(work: string, posted: PostedForm): Act | null {
  switch (work) {
    case 'chuyen': {
      const roles = posted.keyed('vaiTro');
      return { act: 'forward', form: { recipients: Object.keys(roles), roles, note: posted.text('yKien'), dueText: posted.text('han') } };
    }
    case 'trinh':
      return { act: 'submit', form: { to: posted.text('lanhDao'), signer: posted.text('nguoiKy'), note: posted.text('noiDung') } };
    case 'tra-lai':
      return { act: 'return', reason: posted.text('lyDo') };
    case 'ket-thuc':
      return { act: 'complete' };
    default:
      return null;
  }
}
