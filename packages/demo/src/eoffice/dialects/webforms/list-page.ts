import { html } from 'hono/html';
import { COLUMNS } from '../../columns.ts';
import type { Row } from '../../flows.ts';
import { type ListPage, PAGE_SIZE } from '../../lists.ts';
import type { Markup } from '../../views/layout.ts';
import type { ListAsk } from '../desk.ts';
import { NAMED_LISTS } from '../desk.ts';
import { gridLink, HOME, idOf } from './page.ts';

const GRID = 'ctl00$cphNoiDung$grvVanBan';
/** The panel that is redrawn alone. */
export const LIST_PANEL = 'ctl00$cphNoiDung$upDanhSach';

/** The list's panel: filter, grid and pager. */
export function listPanel(ask: ListAsk, found: ListPage): Markup {
  return html`<div class="thanh-loc">
<select name="ctl00$cphNoiDung$ddlDanhSach" id="ctl00_cphNoiDung_ddlDanhSach" title="Danh sách" onchange="javascript:__doPostBack('ctl00$cphNoiDung$ddlDanhSach','')">
${NAMED_LISTS.map(({ name, kind }) => html`<option value="${name}"${name === ask.list ? html` selected="selected"` : ''}>${kind.title}</option>`)}
</select>
<input name="ctl00$cphNoiDung$txtTuKhoa" type="text" value="${ask.keyword}" id="ctl00_cphNoiDung_txtTuKhoa" title="Từ khóa" maxlength="200">
<input type="submit" name="ctl00$cphNoiDung$btnLoc" value="Lọc" id="ctl00_cphNoiDung_btnLoc">
<span id="ctl00_cphNoiDung_lblTongSo">Tổng số: ${found.total} văn bản</span>
</div>
<div><table cellspacing="0" rules="all" border="1" id="${idOf(GRID)}" class="luoi">
<tr class="luoi-dau"><th scope="col">STT</th>${COLUMNS.map(({ key, label }) => html`<th scope="col">${gridLink(GRID, `Sort$${key}`, label)}</th>`)}</tr>
${found.rows.length === 0 ? html`<tr class="luoi-rong"><td colspan="${COLUMNS.length + 1}">Không có văn bản nào</td></tr>` : ''}
${found.rows.map((row, at) => gridRow(row, at, (found.page - 1) * PAGE_SIZE))}
${found.pages > 1 ? pager(found) : ''}
</table></div>`;
}

function gridRow(row: Row, at: number, before: number): Markup {
  const name = `${GRID}$ctl${String(at + 2).padStart(2, '0')}`;
  const { document } = row;
  const cell = ({ key, text }: (typeof COLUMNS)[number]): Markup =>
    key === 'trich_yeu'
      ? html`<td><a id="${idOf(name)}_hplTrichYeu" href="${HOME}/ChiTiet.aspx?vb=${document.id}" target="vanban">${text(row)}</a></td>`
      : html`<td>${text(row)}</td>`;
  return html`<tr class="${at % 2 === 0 ? 'luoi-le' : 'luoi-chan'}"><td><span id="${idOf(name)}_lblStt">${before + at + 1}</span><input type="hidden" name="${name}$hdfMaVB" id="${idOf(name)}_hdfMaVB" value="${document.id}"></td>${COLUMNS.map(cell)}</tr>
`;
}

function pager({ page, pages }: ListPage): Markup {
  const numbers = Array.from({ length: pages }, (_, at) => at + 1).filter((number) => Math.abs(number - page) <= 5 || number === 1 || number === pages);
  const cell = (number: number): Markup => (number === page ? html`<td><span>${number}</span></td>` : html`<td>${gridLink(GRID, `Page$${number}`, `${number}`)}</td>`);
  return html`<tr class="luoi-trang"><td colspan="${COLUMNS.length + 1}"><table><tr>${numbers.map(cell)}</tr></table></td></tr>`;
}

/** The list after a postback: what was clicked, and what the controls hold. */
export function listAfter(ask: ListAsk, target: string, argument: string, control: (name: string) => string): ListAsk {
  const chosen = { ...ask, list: control('ctl00$cphNoiDung$ddlDanhSach') || ask.list };
  const [word, value = ''] = argument.split('$');
  if (target === GRID && word === 'Page') return { ...chosen, page: Number(value) || 1 };
  if (target === GRID && word === 'Sort') return { ...chosen, sortKey: value, descending: ask.sortKey === value && !ask.descending, page: 1 };
  return { ...chosen, keyword: control('ctl00$cphNoiDung$txtTuKhoa').trim(), page: 1 };
}
