import { html } from 'hono/html';
import type { ForwardForm } from '../acts/forward.ts';
import type { Problem } from '../acts/outcome.ts';
import { mayDo } from '../acts/outcome.ts';
import { formatDay } from '../calendar.ts';
import { COLUMNS } from '../columns.ts';
import type { OpenedDocument } from '../flows.ts';
import { flowTable } from './flow-table.ts';
import { forwardDialog } from './forward-dialog.ts';
import { type Frame, type Markup, page } from './layout.ts';
import { problemBox } from './problems.ts';
import { returnDialog } from './return-dialog.ts';

/** What was posted and refused, to be shown again; `dialog` is the one to open, null when the act has none. */
export interface Refused {
  readonly dialog: 'forward' | 'return' | null;
  readonly problems: readonly Problem[];
  readonly forward?: ForwardForm;
  readonly reason?: string;
}

/** The page of one document: actions, fields, flow history, and the two dialogs. */
export function documentView(frame: Frame, opened: OpenedDocument, refused: Refused | null, today: string): Markup {
  const { document, own } = opened;
  const mayForward = mayDo('forward', own);
  const mayReturn = mayDo('return', own);
  const problemsOf = (dialog: 'forward' | 'return') => (refused?.dialog === dialog ? refused.problems : []);
  // When the act is no longer open to the person its dialog is gone, and the refusal shows above the document.
  const homeless = refused && !(refused.dialog === 'forward' ? mayForward : refused.dialog === 'return' && mayReturn);
  return page(
    `Văn bản ${document.symbol}`,
    frame,
    html`<h1 class="tieu-de-trang">Chi tiết văn bản đến</h1>
${homeless ? problemBox(refused.problems) : ''}
${actionBar(opened)}
${fieldTable(opened, today)}
<h2 class="tieu-de-muc">Luồng xử lý</h2>
${flowTable(opened.history)}
${mayForward ? forwardDialog(frame.account, document, refused?.forward ?? null, problemsOf('forward')) : ''}
${mayReturn ? returnDialog(document, own, refused?.reason ?? '', problemsOf('return')) : ''}`,
  );
}

function actionBar({ document, own }: OpenedDocument): Markup {
  return html`<div class="thanh-nut" id="thanh_nut">
${mayDo('forward', own) ? html`<button type="button" class="nut" id="nut_chuyen" data-hop="hop_chuyen">Chuyển xử lý</button>` : ''}
${mayDo('return', own) ? html`<button type="button" class="nut" id="nut_tra_lai" data-hop="hop_tra_lai">Trả lại</button>` : ''}
${mayDo('complete', own) ? html`<form id="form_hoan_thanh" class="form-nut" method="post" action="/van-ban/${document.id}/hoan-thanh"><button type="submit" class="nut" id="nut_hoan_thanh">Hoàn thành</button></form>` : ''}
<a class="nut" id="nut_quay_lai" href="/van-ban-den/cho-xu-ly">Quay lại danh sách</a>
<button type="button" class="nut" id="nut_in">In</button>
</div>`;
}

function fieldTable({ document, own }: OpenedDocument, today: string): Markup {
  const late = own?.state === 'waiting' && own.dueOn !== null && own.dueOn < today;
  const ofRow = (key: string) => (own ? (COLUMNS.find((column) => column.key === key)?.text({ flow: own, document }) ?? '') : '');
  const field = (id: string, label: string, value: string, extra = '') => html`<td class="nhan">${label}:</td><td class="gia-tri${extra}" id="tt_${id}">${value}</td>`;
  const wide = (id: string, label: string, value: string) => html`<tr><td class="nhan">${label}:</td><td class="gia-tri" id="tt_${id}" colspan="3">${value}</td></tr>`;
  return html`<table class="thong-tin" id="thong_tin_van_ban">
<tbody>
<tr>${field('so_den', 'Số đến', ofRow('so_den'))}${field('ngay_den', 'Ngày đến', ofRow('ngay_den'))}</tr>
<tr>${field('so_ky_hieu', 'Số, ký hiệu', document.symbol)}${field('ngay_vb', 'Ngày văn bản', formatDay(document.issuedOn))}</tr>
${wide('co_quan', 'Cơ quan ban hành', document.issuer)}
${wide('trich_yeu', 'Trích yếu nội dung', document.subject)}
<tr>${field('loai_vb', 'Loại văn bản', document.kind)}${field('nguoi_ky', 'Người ký', document.signer)}</tr>
<tr>${field('do_khan', 'Độ khẩn', document.urgency)}${field('do_mat', 'Độ mật', document.secrecy)}</tr>
<tr>${field('vai_tro', 'Vai trò', ofRow('vai_tro'))}${field('nguoi_chuyen', 'Người chuyển', ofRow('nguoi_chuyen'))}</tr>
<tr>${field('han', 'Hạn xử lý', ofRow('han'), late ? ' qua-han' : '')}${field('trang_thai', 'Trạng thái', ofRow('trang_thai'))}</tr>
${wide('y_kien', 'Ý kiến chỉ đạo', own?.act === 'forward' ? own.note : '')}
${own?.act === 'return' ? wide('ly_do', 'Lý do trả lại', own.note) : ''}
</tbody>
</table>`;
}
