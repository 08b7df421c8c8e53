import { html } from 'hono/html';
import { ACCOUNTS, officeName } from '../accounts.ts';
import { banner, bare, footer, type Markup } from './layout.ts';

/** The sign-in page; `next` is the address to go to afterwards, `message` a line such as an ended session. */
export function loginPage(next: string, message: string | null): Markup {
  return bare(
    'Đăng nhập',
    'trang-dang-nhap',
    html`<div id="dau_trang">${banner()}</div>
<div class="hop-dang-nhap">
<h1>Đăng nhập hệ thống</h1>
${message ? html`<div class="thong-bao bao-loi" role="alert">${message}</div>` : ''}
<form id="form_dang_nhap" method="post" action="/dang-nhap">
<input type="hidden" name="tiep" value="${next}">
<label for="tai_khoan">Tài khoản</label>
<select id="tai_khoan" name="tai_khoan" size="${ACCOUNTS.length}">
${ACCOUNTS.map(
  (account, index) =>
    html`<option value="${account.login}"${index === 0 ? html` selected` : ''}>${account.login} - ${account.name} (${account.post}, ${officeName(account)})</option>
`,
)}</select>
<p class="ghi-chu">Hệ thống dùng thử: chọn tài khoản, không cần mật khẩu.</p>
<button type="submit" class="nut-chinh">Đăng nhập</button>
</form>
</div>
${footer()}`,
  );
}
