import { deleteCookie, getCookie } from 'hono/cookie';
import { accountOf } from '../accounts.ts';
import { loginPage } from '../views/login.ts';
import { type App, COOKIE, type Office, startSession } from './context.ts';
import { postedForm } from './posted.ts';

const HOME = '/van-ban-den/cho-xu-ly';
const ENDED = 'Phiên làm việc đã hết hạn. Vui lòng đăng nhập lại.';

/** Sign-in, sign-out, and the gate before everything registered after it. */
export function addSessionRoutes(app: App, { sessions }: Office): void {
  app.get('/dang-nhap', (c) => {
    return c.html(loginPage(safeNext(c.req.query('tiep')), c.req.query('het_phien') === '1' ? ENDED : null));
  });

  app.post('/dang-nhap', async (c) => {
    const form = await postedForm(c);
    const next = safeNext(form.text('tiep'));
    const account = accountOf(form.text('tai_khoan'));
    if (!account) return c.html(loginPage(next, 'Tài khoản không tồn tại. Vui lòng chọn lại.'), 422);
    startSession(c, sessions, account);
    return c.redirect(next, 303);
  });

  app.get('/thoat', (c) => {
    sessions.end(getCookie(c, COOKIE));
    deleteCookie(c, COOKIE, { path: '/' });
    return c.redirect('/dang-nhap', 303);
  });

  app.use(async (c, next) => {
    const token = getCookie(c, COOKIE);
    const account = sessions.account(token);
    if (account) {
      c.set('account', account);
      return next();
    }
    const { pathname, search } = new URL(c.req.url);
    // A post cannot be repeated after signing in: go back to the page it came from.
    const back = c.req.method === 'GET' ? pathname + search : pathname.replace(/\/[^/]*$/, '');
    const query = new URLSearchParams({ tiep: back, ...(token ? { het_phien: '1' } : {}) });
    return c.redirect(`/dang-nhap?${query}`, 303);
  });
}

/** Only an address inside this site may follow the sign-in. */
function safeNext(next: string | undefined): string {
  return next && /^\/(?![/\\])[\x21-\x7e]*$/.test(next) && next !== '/' ? next : HOME;
}
