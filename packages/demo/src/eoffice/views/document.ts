import { html } from 'hono/html';
import type { Account } from '../accounts.ts';
import type { ConsultForm } from '../acts/consult.ts';
import type { ForwardForm } from '../acts/forward.ts';
import { type ActName, mayDo, type Problem } from '../acts/outcome.ts';
import type { PublishForm } from '../acts/publish.ts';
import type { SubmitForm } from '../acts/submit.ts';
import { formatDay } from '../calendar.ts';
import { COLUMNS } from '../columns.ts';
import type { OpenedDocument } from '../flows.ts';
import { completeDialog, consultDialog, type DialogScene, publishDialog, submitDialog } from './act-dialogs.ts';
import { flowTable } from './flow-table.ts';
import { forwardDialog } from './forward-dialog.ts';
import { type Frame, type Markup, page } from './layout.ts';
import { problemBox } from './problems.ts';
import { returnDialog } from './return-dialog.ts';

/** What was typed, in the dialog of one act. */
export interface Typed {
  readonly forward?: ForwardForm;
  readonly return?: string;
  readonly submit?: SubmitForm;
  readonly consult?: ConsultForm;
  readonly publish?: PublishForm;
  readonly complete?: string;
}

/** A post that was refused, to be shown again as it was typed. */
export interface Refused {
  readonly dialog: ActName;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

/** The page of one document: actions, fields, flow history, and a dialog for each act. */
export function documentView(frame: Frame, opened: OpenedDocument, refused: Refused | null, today: string): Markup {
  const { document, own } = opened;
  // When the act is no longer open to the person its dialog is gone, and the refusal shows above the document.
  const homeless = refused && !mayDo(refused.dialog, own);
  return page(
    `Văn bản ${document.symbol}`,
    frame,
    html`<h1 class="tieu-de-trang">Chi tiết văn bản đến</h1>
${homeless ? problemBox(refused.problems) : ''}
${actionBar(opened)}
${fieldTable(opened, today)}
<h2 class="tieu-de-muc">Luồng xử lý</h2>
${flowTable(opened)}
${dialogs(frame.account, opened, refused)}`,
  );
}

function dialogs(account: Account, { document, own }: OpenedDocument, refused: Refused | null): Markup {
  const typed = refused?.typed ?? {};
  const scene = (dialog: ActName): DialogScene => ({ account, document, problems: refused?.dialog === dialog ? refused.problems : [] });
  return html`${mayDo('forward', own) ? forwardDialog(account, document, typed.forward ?? null, scene('forward').problems) : ''}
${mayDo('submit', own) ? submitDialog(scene('submit'), typed.submit ?? null) : ''}
${mayDo('consult', own) ? consultDialog(scene('consult'), typed.consult ?? null) : ''}
${mayDo('return', own) ? returnDialog(document, own, typed.return ?? '', scene('return').problems) : ''}
${mayDo('publish', own) ? publishDialog(scene('publish'), typed.publish ?? null) : ''}
${mayDo('complete', own) ? completeDialog(scene('complete'), typed.complete ?? '') : ''}`;
}

/** The buttons of the page: the act, the dialog that each opens, and its label. */
const BUTTONS: readonly (readonly [act: ActName, name: string, label: string])[] = [
  ['forward', 'chuyen', 'Chuyển xử lý'],
  ['submit', 'trinh', 'Trình'],
  ['consult', 'lay_y_kien', 'Lấy ý kiến'],
  ['return', 'tra_lai', 'Trả lại'],
  ['publish', 'phat_hanh', 'Phát hành trả lời'],
  ['complete', 'hoan_thanh', 'Hoàn thành'],
];

function actionBar({ own }: OpenedDocument): Markup {
  return html`<div class="thanh-nut" id="thanh_nut">
${BUTTONS.filter(([act]) => mayDo(act, own)).map(
  ([, name, label]) => html`<button type="button" class="nut" id="nut_${name}" data-hop="hop_${name}">${label}</button>
`,
)}<a class="nut" id="nut_quay_lai" href="/van-ban-den/cho-xu-ly">Quay lại danh sách</a>
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
