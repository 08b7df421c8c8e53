import { html } from 'hono/html';
import { addDays } from '../calendar.ts';
import { COLUMNS, type Column } from '../columns.ts';
import type { Row } from '../flows.ts';
import { LISTS, type ListKind, type ListPage, type ListQuery, PAGE_SIZE } from '../lists.ts';
import { type Frame, type Markup, page } from './layout.ts';

/** A list page: tabs, table, paging. `today` is the civil date that overdue is counted from. */
export function listView(frame: Frame, kind: ListKind, query: ListQuery, found: ListPage, today: string): Markup {
  const first = (found.page - 1) * PAGE_SIZE;
  return page(
    kind.title,
    frame,
    html`<h1 class="tieu-de-trang">${kind.title}${query.keyword ? html`: <span class="tu-khoa">“${query.keyword}”</span>` : ''}</h1>
${tabs(frame)}
<table class="bang-van-ban" id="ds_van_ban">
<thead><tr><th class="col-stt">STT</th>${COLUMNS.map((column) => heading(column, kind, query))}</tr></thead>
<tbody>
${found.rows.map((row, index) => tableRow(row, first + index + 1, today))}
${found.total === 0 ? html`<tr class="khong-co"><td colspan="${COLUMNS.length + 1}">Không có văn bản</td></tr>` : ''}
</tbody>
</table>
${paging(kind, query, found)}`,
  );
}

function tabs({ counts, current }: Frame): Markup {
  return html`<ul class="cac-tab">
${LISTS.map(
  ({ path, menu }) =>
    html`<li${path === current ? html` class="dang-chon"` : ''}><a href="${path}">${menu} (${counts[path] ?? 0})</a></li>
`,
)}</ul>`;
}

function heading({ key, label, css }: Column, kind: ListKind, query: ListQuery): Markup {
  const sorted = query.sortKey === key;
  const descending = sorted && !query.descending;
  const mark = sorted ? (query.descending ? ' ▼' : ' ▲') : '';
  const address = addressOf(kind, { ...query, sortKey: key, descending, page: 1 });
  return html`<th class="${css}"><a href="${address}" title="Sắp xếp theo ${label}">${label}${mark}</a></th>`;
}

function tableRow(row: Row, ordinal: number, today: string): Markup {
  const { document } = row;
  const cell = ({ css, key, text }: Column) =>
    key === 'trich_yeu' || key === 'so_ky_hieu'
      ? html`<td class="${css}"><a href="/van-ban/${document.id}">${text(row)}</a></td>`
      : html`<td class="${css}${css === 'col-dokhan' && document.urgency !== 'Thường' ? ' khan' : ''}">${text(row)}</td>`;
  const classes = [ordinal % 2 === 0 ? 'chan' : 'le', dueClass(row, today), row.flow.act === 'return' ? 'bi-tra-lai' : ''];
  return html`<tr id="vb_${document.id}" class="${classes.filter(Boolean).join(' ')}"><td class="col-stt">${ordinal}</td>${COLUMNS.map(cell)}</tr>
`;
}

function dueClass({ flow }: Row, today: string): string {
  if (flow.dueOn === null || flow.state !== 'waiting') return '';
  if (flow.dueOn < today) return 'qua-han';
  return flow.dueOn <= addDays(today, 2) ? 'sap-den-han' : '';
}

function paging(kind: ListKind, query: ListQuery, { total, page: current, pages }: ListPage): Markup {
  const from = total === 0 ? 0 : (current - 1) * PAGE_SIZE + 1;
  const link = (number: number, label: string) => html`<a href="${addressOf(kind, { ...query, page: number })}">${label}</a> `;
  const numbers = Array.from({ length: pages }, (_, index) => index + 1);
  return html`<div class="phan-trang" id="phan_trang">
<span class="tong-so">Hiển thị ${from} - ${Math.min(current * PAGE_SIZE, total)} trong tổng số ${total} văn bản</span>
<span class="cac-trang">${current > 1 ? link(current - 1, '« Trước') : ''}${numbers.map((number) =>
    number === current ? html`<b class="trang-hien-tai">${number}</b> ` : link(number, `${number}`),
  )}${current < pages ? link(current + 1, 'Sau »') : ''}</span>
</div>`;
}

function addressOf(kind: ListKind, { keyword, sortKey, descending, page: number }: ListQuery): string {
  const parameters = new URLSearchParams();
  if (keyword) parameters.set('tu_khoa', keyword);
  if (sortKey !== 'ngay_den' || !descending) {
    parameters.set('sap_xep', sortKey);
    parameters.set('chieu', descending ? 'giam' : 'tang');
  }
  if (number > 1) parameters.set('trang', `${number}`);
  const text = parameters.toString();
  return text ? `${kind.path}?${text}` : kind.path;
}
