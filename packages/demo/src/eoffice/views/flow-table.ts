import { html } from 'hono/html';
import { accountOf } from '../accounts.ts';
import { formatDay, formatMoment } from '../calendar.ts';
import { statusLabel } from '../columns.ts';
import type { OpenedDocument, Row } from '../flows.ts';
import type { Flow, Party } from '../model.ts';
import { partyName, partyPlace, ROLE_LABELS } from '../parties.ts';
import type { Markup } from './layout.ts';

interface Line {
  readonly at: number;
  readonly markup: Markup;
}

/** What a send is called, by its act. */
export const ACTS: Readonly<Record<Flow['act'], string>> = { forward: 'Chuyển xử lý', return: 'Trả lại', submit: 'Trình', consult: 'Lấy ý kiến' };

/** "Luồng xử lý": every send, every completion and every answer of a document, oldest first. */
export function flowTable({ history, answers }: OpenedDocument): Markup {
  const lines = [...history.flatMap((flow) => [sendLine(flow), ...finishLines(flow)]), ...answers.map(answerLine)];
  return html`<table class="bang-luong" id="luong_xu_ly">
<thead><tr><th>Thời gian</th><th>Người gửi</th><th>Người nhận / đơn vị nhận</th><th>Vai trò</th><th>Hành động</th>
<th>Nội dung / lý do</th><th>Hạn xử lý</th><th>Trạng thái</th></tr></thead>
<tbody>
${lines.toSorted((one, other) => one.at - other.at).map(({ markup }) => markup)}
</tbody>
</table>`;
}

function sendLine(flow: Flow): Line {
  const markup = html`<tr id="luong_${flow.id}"><td class="l-thoigian">${formatMoment(flow.sentAt)}</td><td class="l-gui">${party(flow.from)}</td><td class="l-nhan">${party(flow.to)}</td><td class="l-vaitro">${ROLE_LABELS[flow.role]}</td><td class="l-hanhdong">${ACTS[flow.act]}</td><td class="l-noidung">${flow.note}</td><td class="l-han">${flow.dueOn ? formatDay(flow.dueOn) : ''}</td><td class="l-trangthai">${statusLabel(flow)}</td></tr>
`;
  return { at: flow.sentAt, markup };
}

function finishLines(flow: Flow): Line[] {
  if (flow.finished === null) return [];
  const { at, by, result } = flow.finished;
  const who = by === null ? 'Hệ thống (tự động)' : (accountOf(by)?.name ?? by);
  const markup = html`<tr><td class="l-thoigian">${formatMoment(at)}</td><td class="l-gui">${who}</td><td class="l-nhan"></td><td class="l-vaitro">${ROLE_LABELS[flow.role]}</td><td class="l-hanhdong">Hoàn thành</td><td class="l-noidung">${result ? `Kết quả: ${result}` : ''}</td><td class="l-han"></td><td class="l-trangthai"></td></tr>
`;
  return [{ at, markup }];
}

function answerLine({ document, flow }: Row): Line {
  const markup = html`<tr><td class="l-thoigian">${formatMoment(flow.sentAt)}</td><td class="l-gui">${party(flow.from)}</td><td class="l-nhan">${party(flow.to)}</td><td class="l-vaitro"></td><td class="l-hanhdong">Phát hành</td><td class="l-noidung">${document.symbol}: ${document.subject}</td><td class="l-han"></td><td class="l-trangthai"></td></tr>
`;
  return { at: flow.sentAt, markup };
}

function party(value: Party): Markup {
  const place = partyPlace(value);
  return html`${partyName(value)}${place ? html`<br><span class="don-vi">${place}</span>` : ''}`;
}
