import { Hono } from 'hono';
import { html } from 'hono/html';
import { ACCOUNTS, type Account, officeName } from '../../accounts.ts';
import { ROLE_VALUES } from '../../acts/forward.ts';
import type { Problem } from '../../acts/outcome.ts';
import type { App, Request } from '../../routes/context.ts';
import { type PostedForm, postedForm } from '../../routes/posted.ts';
import type { Markup } from '../../views/layout.ts';
import { type Act, type Desk, FIRST_LIST, type ListAsk, NAMED_LISTS } from '../desk.ts';
import { DOCUMENT_PANEL, type DocumentState, documentPanel, noDocument, type OpenPart, WHOLE_PAGE } from './document-page.ts';
import { LIST_PANEL, listAfter, listPanel } from './list-page.ts';
import { delta, formPage, frameset, HOME, plainPage, postBackLink } from './page.ts';
import { ViewStates } from './view-state.ts';

const field = (name: string): string => `ctl00$cphNoiDung$${name}`;
const CLOSED: DocumentState = { part: 'none', message: null, problems: [] };

/** WebForms in a frameset: every click posts the page back, some redraw a panel of it alone. */
export function webforms(desk: Desk): App {
  const app: App = new Hono();
  addSignIn(app, desk);
  app.get('/', (c) => c.redirect(`${HOME}/Default.aspx`, 302));
  app.get('/Default.aspx', (c) => c.html(frameset(`${HOME}/${c.req.query('vb') ? `ChiTiet.aspx?vb=${Number(c.req.query('vb'))}` : 'Trong.aspx'}`)));
  app.get('/Tren.aspx', (c) => {
    const { name, post, ...account } = c.get('account');
    const who = `${name} | ${post} | ${officeName({ name, post, ...account })}`;
    return c.html(
      plainPage(
        'Đầu trang',
        html`<div id="dauTrang"><b>★ HỆ THỐNG QUẢN LÝ VĂN BẢN eOffice.NET</b><span>${who} <a class="thoat" href="${HOME}/Thoat.aspx" target="_top">Thoát</a></span></div>`,
      ),
    );
  });
  app.get('/Menu.aspx', (c) => c.html(plainPage('Trình đơn', menu(desk, c.get('account')))));
  app.get('/Trong.aspx', (c) => c.html(plainPage('Văn bản', noDocument('Chọn một văn bản trong danh sách.'))));
  addList(app, desk);
  addDocument(app, desk);
  return app;
}

function menu(desk: Desk, account: Account): Markup {
  const counts = desk.counts(account);
  const line = ({ name, kind }: (typeof NAMED_LISTS)[number]): Markup =>
    html`<li><a href="${HOME}/DanhSach.aspx?ds=${name}" target="danhsach">${kind.menu}</a> (${counts[name] ?? 0})</li>`;
  return html`<div id="menuTrai"><b>Văn bản đến</b><ul>${NAMED_LISTS.map(line)}</ul></div>`;
}

function addSignIn(app: App, desk: Desk): void {
  const page = (message: string): Markup =>
    formPage({
      ...{ title: 'Đăng nhập', action: 'DangNhap.aspx', viewState: '', panels: [], whole: [] },
      content: html`<div id="ctl00_pnlDangNhap" class="khung"><h1>eOffice.NET - Đăng nhập</h1><span class="bao-loi">${message}</span>
<select name="ctl00$ddlTaiKhoan" id="ctl00_ddlTaiKhoan" size="${ACCOUNTS.length}" title="Tài khoản">${ACCOUNTS.map(({ login, name, post }) => html`<option value="${login}">${login} - ${name} (${post})</option>`)}</select>
<p>${postBackLink('ctl00$lnkDangNhap', '', 'Đăng nhập')}</p></div>`,
    });
  app.get('/DangNhap.aspx', (c) => c.html(page('')));
  app.post('/DangNhap.aspx', async (c) => {
    const signedIn = desk.signIn(c, (await postedForm(c)).text('ctl00$ddlTaiKhoan'));
    return signedIn ? c.redirect(`${HOME}/Default.aspx`, 303) : c.html(page('Vui lòng chọn tài khoản.'), 422);
  });
  app.get('/Thoat.aspx', (c) => {
    desk.signOut(c);
    return c.redirect(`${HOME}/DangNhap.aspx`, 303);
  });
  app.use(async (c, next) => {
    const account = desk.account(c);
    if (!account) return c.redirect(`${HOME}/DangNhap.aspx`, 303);
    c.set('account', account);
    return next();
  });
}

function addList(app: App, desk: Desk): void {
  const states = new ViewStates<ListAsk>();
  const whole = (c: Request, ask: ListAsk) => {
    const content = html`<div id="ctl00_cphNoiDung_upDanhSach">${listPanel(ask, desk.list(c.get('account'), ask))}</div>`;
    return c.html(formPage({ title: 'Danh sách văn bản', action: 'DanhSach.aspx', viewState: states.keep(ask), panels: [LIST_PANEL], whole: [], content }));
  };
  app.get('/DanhSach.aspx', (c) => whole(c, { ...FIRST_LIST, list: c.req.query('ds') ?? FIRST_LIST.list }));
  app.post('/DanhSach.aspx', async (c) => {
    const posted = await postedForm(c);
    const before = states.of(posted.text('__VIEWSTATE')) ?? FIRST_LIST;
    const ask = listAfter(before, posted.text('__EVENTTARGET'), posted.text('__EVENTARGUMENT'), (name) => posted.text(name));
    if (c.req.header('x-microsoftajax') !== 'Delta=true') return whole(c, ask);
    const drawn = await listPanel(ask, desk.list(c.get('account'), ask));
    return c.text(delta({ [LIST_PANEL]: `${drawn}` }, states.keep(ask)));
  });
}

function addDocument(app: App, desk: Desk): void {
  const states = new ViewStates<OpenPart>();
  const panel = (c: Request, id: number, state: DocumentState): Markup | null => {
    const opened = desk.open(c.get('account'), id);
    return opened && documentPanel(c.get('account'), opened, state);
  };
  const whole = (c: Request, id: number, state: DocumentState) => {
    const drawn = panel(c, id, state);
    if (!drawn) return c.html(plainPage('Văn bản', noDocument('Không tìm thấy văn bản, hoặc tài khoản không có quyền xem.')), 404);
    const content = html`<div id="ctl00_cphNoiDung_upVanBan">${drawn}</div>`;
    return c.html(
      formPage({ title: 'Chi tiết văn bản', action: `ChiTiet.aspx?vb=${id}`, viewState: states.keep(state.part), panels: [DOCUMENT_PANEL], whole: WHOLE_PAGE, content }),
    );
  };
  app.get('/ChiTiet.aspx', (c) => whole(c, Number(c.req.query('vb')), CLOSED));
  app.post('/ChiTiet.aspx', async (c) => {
    const posted = await postedForm(c);
    const id = Number(c.req.query('vb'));
    const asked = actIn(posted);
    if (asked) {
      const part = states.of(posted.text('__VIEWSTATE')) ?? 'none';
      const done = perform(desk, c.get('account'), id, asked);
      if (done.ok && target(posted) === field('btnChuyenDong'))
        return c.html(plainPage('Văn bản', html`<span id="ctl00_cphNoiDung_lblThongBao" class="thong-bao" role="status">${done.flash}</span>`));
      return whole(c, id, done.ok ? { ...CLOSED, message: done.flash } : { part, message: null, problems: done.problems });
    }
    const part = PARTS[target(posted)] ?? 'none';
    if (c.req.header('x-microsoftajax') !== 'Delta=true') return whole(c, id, { ...CLOSED, part });
    const drawn = (await panel(c, id, { ...CLOSED, part })) ?? noDocument('Không tìm thấy văn bản.');
    return c.text(delta({ [DOCUMENT_PANEL]: `${drawn}` }, states.keep(part)));
  });
}

const PARTS: Readonly<Record<string, OpenPart>> = { [field('lnkMoChuyen')]: 'forward', [field('lnkMoTrinh')]: 'submit', [field('lnkMoTraLai')]: 'return' };

/** What was clicked: the event's target, or the button whose name came with the form. */
function target(posted: PostedForm): string {
  const named = posted.text('__EVENTTARGET');
  return named !== '' ? named : (WHOLE_PAGE.find((name) => posted.all(name).length > 0) ?? '');
}

function actIn(posted: PostedForm): Act | null {
  switch (target(posted)) {
    case field('lnkChuyen'):
    case field('btnChuyen'):
    case field('btnChuyenDong'):
      return { act: 'forward', form: forwardIn(posted) };
    case field('btnTrinh'):
      return { act: 'submit', form: { to: posted.text(field('ddlLanhDao')), signer: posted.text(field('ddlNguoiKy')), note: posted.text(field('txtTrinh')) } };
    case field('btnTraLai'):
      return { act: 'return', reason: posted.text(field('txtLyDo')) };
    case field('lnkHoanThanh'):
      return { act: 'complete' };
    default:
      return null;
  }
}

function forwardIn(posted: PostedForm) {
  const chosen = [
    ...posted.all(field('ddlChuTri')).map((value) => [value, ROLE_VALUES.lead] as const),
    ...posted.starting(`${field('cblPhoiHop')}$`).map((value) => [value, ROLE_VALUES.support] as const),
    ...posted.starting(`${field('cblDeBiet')}$`).map((value) => [value, ROLE_VALUES.information] as const),
  ].filter(([value]) => value !== '');
  return { recipients: chosen.map(([value]) => value), roles: Object.fromEntries(chosen), note: posted.text(field('txtYKien')), dueText: posted.text(field('txtHan')) };
}

type Done = { readonly ok: true; readonly flash: string } | { readonly ok: false; readonly problems: readonly Problem[] };

function perform(desk: Desk, account: Account, id: number, asked: Act): Done {
  const opened = desk.open(account, id);
  return opened ? desk.do(account, opened, asked) : { ok: false, problems: [] };
}
