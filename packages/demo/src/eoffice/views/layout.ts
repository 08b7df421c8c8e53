import { html } from 'hono/html';
import { type Account, officeName } from '../accounts.ts';
import { LISTS } from '../lists.ts';

/** A piece of escaped HTML. */
export type Markup = ReturnType<typeof html>;

/** What every page for a signed-in person shows around its own content. */
export interface Frame {
  readonly account: Account;
  /** Rows in each list, by the list's path. */
  readonly counts: Readonly<Record<string, number>>;
  readonly flash: string | null;
  readonly keyword: string;
  /** The path of the menu line to mark. */
  readonly current: string;
}

/** The bare document: head, stylesheet, script and the given body. */
export function bare(title: string, bodyClass: string, body: Markup): Markup {
  return html`<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} - Quản lý văn bản và điều hành</title>
<link rel="stylesheet" href="/tinh/eoffice.css">
<link rel="icon" href="data:,">
<script src="/tinh/eoffice.js" defer></script>
</head>
<body class="${bodyClass}">
${body}
</body>
</html>`;
}

/** A full page: header, menu, content, footer. */
export function page(title: string, frame: Frame, content: Markup): Markup {
  return bare(
    title,
    'trang-trong',
    html`${header(frame)}
<div id="than_trang">
${menu(frame)}
<div id="noi_dung">
${frame.flash ? html`<div class="thong-bao thanh-cong" id="thong_bao" role="status">${frame.flash}</div>` : ''}
${content}
</div>
</div>
${footer()}`,
  );
}

/** The system's name as the header and the sign-in page print it. */
export function banner(): Markup {
  return html`<div class="ten-he-thong"><span class="bieu-trung" aria-hidden="true">★</span>
<span>HỆ THỐNG QUẢN LÝ VĂN BẢN VÀ ĐIỀU HÀNH — TỈNH THANH LÂM</span></div>`;
}

function header({ account, keyword }: Frame): Markup {
  return html`<div id="dau_trang">
${banner()}
<form id="form_tim_nhanh" class="tim-nhanh" action="/tra-cuu" method="get">
<input type="text" name="tu_khoa" value="${keyword}" placeholder="Số ký hiệu, trích yếu..." aria-label="Tìm nhanh" maxlength="200">
<button type="submit">Tìm</button>
</form>
<div class="nguoi-dung"><b>${account.name}</b> | ${account.post} | ${officeName(account)}
<a class="thoat" href="/thoat">Thoát</a></div>
</div>`;
}

function menu({ counts, current }: Frame): Markup {
  return html`<div id="menu_trai">
<div class="menu-nhom">Văn bản đến</div>
<ul>
${LISTS.map(
  (list) => html`<li${list.path === current ? html` class="dang-chon"` : ''}><a href="${list.path}">${list.menu}</a>
<span class="so-luong">(${counts[list.path] ?? 0})</span></li>
`,
)}</ul>
<div class="menu-nhom">Tra cứu</div>
<ul>
<li${current === '/tra-cuu' ? html` class="dang-chon"` : ''}><a href="/tra-cuu">Tra cứu văn bản</a></li>
</ul>
</div>`;
}

/** The footer, also under the sign-in page. */
export function footer(): Markup {
  return html`<div id="chan_trang">© UBND tỉnh Thanh Lâm · Trung tâm Chuyển đổi số tỉnh vận hành · Phiên bản 3.2.17 ·
Hiển thị tốt nhất ở độ phân giải 1366 x 768 trở lên</div>`;
}
