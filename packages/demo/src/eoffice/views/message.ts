import { html } from 'hono/html';
import { banner, bare, footer, type Markup } from './layout.ts';

/** A page of its own with one message: not found, or a request that made no sense. */
export function messagePage(title: string, text: string): Markup {
  return bare(
    title,
    'trang-thong-bao',
    html`<div id="dau_trang">${banner()}</div>
<div class="hop-dang-nhap">
<h1>${title}</h1>
<p>${text}</p>
<p><a href="/">Về trang chủ</a></p>
</div>
${footer()}`,
  );
}
