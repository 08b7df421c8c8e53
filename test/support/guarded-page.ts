import { createServer } from 'node:http';

/** An e-office that shows its list to whoever has the session, under the strictest policy, in a frame, and some time after the page. */
export interface GuardedPage {
  readonly url: string;
  /** Request lines so far. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const STRICT = "default-src 'none'; script-src 'self'; frame-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
const SIGN_IN = '<!doctype html><meta charset="utf-8"><title>Đăng nhập</title><div class="quan-ly-van-ban"></div><form id="dang-nhap"></form>';
const FRAME = '<!doctype html><meta charset="utf-8"><div class="quan-ly-van-ban"></div><iframe name="giua" src="/danh-sach/khung"></iframe>';
const LIST =
  '<!doctype html><meta charset="utf-8"><div class="quan-ly-van-ban"></div><table id="ds"><thead><tr><th>Số</th><th>Trích yếu</th><th>Hạn</th></tr></thead><tbody></tbody></table>';
/** It breaks what a page's own world offers, as old pages do: the reader must not live there. */
const SCRIPT = `Array.prototype.map = function () { return []; }; JSON.stringify = function () { return 'x'; };
const page = new URLSearchParams(top.location.search).get('trang') || '1';
setTimeout(() => fetch('/danh-sach/hang?trang=' + page).then((answer) => answer.json()).then((rows) => {
  for (const { id, so, trich, han } of rows) {
    const row = document.querySelector('#ds tbody').insertRow();
    row.dataset.id = id;
    for (const text of [so, trich, han]) row.insertCell().textContent = text;
  }
}), 400);`;

/** Starts it on a free loopback port. */
export async function guardedPage(session: string, rows: readonly (readonly object[])[]): Promise<GuardedPage> {
  const asked: string[] = [];
  const server = createServer((request, answer) => {
    asked.push(`${request.method} ${request.url}`);
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
    const send = (type: string, body: string): void => void answer.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': STRICT }).end(body);
    if (pathname.endsWith('.js')) return send('text/javascript', SCRIPT);
    if (request.headers.cookie !== `phien=${session}`) return send('text/html', SIGN_IN);
    if (pathname === '/danh-sach') return send('text/html', FRAME);
    if (pathname === '/danh-sach/khung') return send('text/html', `${LIST}<script src="/danh-sach/a.js"></script>`);
    if (pathname === '/danh-sach/hang') return send('application/json', JSON.stringify(rows[Number(searchParams.get('trang')) - 1] ?? []));
    answer.writeHead(404, { 'content-type': 'text/plain' }).end('404');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
