import { html } from 'hono/html';
import type { Account } from '../accounts.ts';
import type { ConsultForm } from '../acts/consult.ts';
import type { Problem } from '../acts/outcome.ts';
import type { PublishForm } from '../acts/publish.ts';
import type { SubmitForm } from '../acts/submit.ts';
import type { OfficeDocument } from '../model.ts';
import { superiors } from '../recipients.ts';
import { dialog } from './dialog.ts';
import type { Markup } from './layout.ts';
import { chooser, officeList, signerChooser } from './pickers.ts';
import { fieldClass } from './problems.ts';

/** For whom a dialog is drawn, about what, and what was wrong with the last post. */
export interface DialogScene {
  readonly account: Account;
  readonly document: OfficeDocument;
  readonly problems: readonly Problem[];
}

const about = ({ symbol, subject }: OfficeDocument) => html`<p class="van-ban-dang-chuyen">Văn bản: <b>${symbol}</b> ${subject}</p>`;

/** "Trình": to whom it goes up, who signs, and what is asked. */
export function submitDialog({ account, document, problems }: DialogScene, form: SubmitForm | null): Markup {
  const text = { name: 'trinh', title: 'Trình', action: `/van-ban/${document.id}/trinh`, send: 'Trình', problems };
  return dialog(
    text,
    html`${about(document)}
<label for="trinh_len">Trình lên</label>
${chooser('trinh_len', 'trinh_len', superiors(account), form?.to ?? '', fieldClass(problems, 'recipients'))}
<label for="nguoi_ky_trinh">Người ký văn bản trình</label>
${signerChooser(account, 'nguoi_ky_trinh', form?.signer ?? '', fieldClass(problems, 'signer'))}
<label for="noi_dung_trinh">Nội dung trình</label>
<textarea id="noi_dung_trinh" name="noi_dung" rows="4" class="${fieldClass(problems, 'note')}">
${form?.note ?? ''}</textarea>`,
  );
}

/** "Lấy ý kiến": whom, what, and until when. */
export function consultDialog({ account, document, problems }: DialogScene, form: ConsultForm | null): Markup {
  const text = { name: 'lay_y_kien', title: 'Lấy ý kiến', action: `/van-ban/${document.id}/lay-y-kien`, send: 'Gửi lấy ý kiến', problems };
  return dialog(
    text,
    html`${about(document)}
<p><b>Cơ quan được lấy ý kiến</b></p>
<div class="${fieldClass(problems, 'recipients')}">${officeList(account, 'ds_lay_y_kien', form?.units ?? [])}</div>
<label for="noi_dung_y_kien">Nội dung lấy ý kiến</label>
<textarea id="noi_dung_y_kien" name="noi_dung" rows="3" class="${fieldClass(problems, 'note')}">
${form?.question ?? ''}</textarea>
<label for="han_tra_loi">Hạn trả lời</label>
<input type="text" id="han_tra_loi" name="han_tra_loi" value="${form?.dueText ?? ''}" placeholder="dd/mm/yyyy" maxlength="20" autocomplete="off" class="o-ngay ${fieldClass(problems, 'dueOn')}">`,
  );
}

/** "Hoàn thành": with the number of what was done, where there is one. */
export function completeDialog({ document, problems }: DialogScene, result: string): Markup {
  const text = { name: 'hoan_thanh', title: 'Hoàn thành xử lý', action: `/van-ban/${document.id}/hoan-thanh`, send: 'Hoàn thành', problems };
  return dialog(
    text,
    html`${about(document)}
<label for="ket_qua">Số, ký hiệu văn bản kết quả (nếu có)</label>
<input type="text" id="ket_qua" name="ket_qua" value="${result}" maxlength="80" autocomplete="off" class="o-dong ${fieldClass(problems, 'result')}">
<p class="ghi-chu">Sau khi hoàn thành, văn bản chuyển sang danh sách đã xử lý và không sửa lại được.</p>`,
  );
}

/** "Phát hành": a document that answers this one. */
export function publishDialog({ account, document, problems }: DialogScene, form: PublishForm | null): Markup {
  const text = { name: 'phat_hanh', title: 'Phát hành văn bản trả lời', action: `/van-ban/${document.id}/phat-hanh`, send: 'Phát hành', problems };
  return dialog(
    text,
    html`${about(document)}
<label for="so_phat_hanh">Số, ký hiệu</label>
<input type="text" id="so_phat_hanh" name="so_ky_hieu" value="${form?.number ?? ''}" maxlength="60" autocomplete="off" class="o-dong ${fieldClass(problems, 'number')}">
<label for="trich_yeu_phat_hanh">Trích yếu</label>
<textarea id="trich_yeu_phat_hanh" name="trich_yeu" rows="2" class="${fieldClass(problems, 'subject')}">
${form?.subject ?? ''}</textarea>
<label for="nguoi_ky_phat_hanh">Người ký</label>
${signerChooser(account, 'nguoi_ky_phat_hanh', form?.signer ?? '', fieldClass(problems, 'signer'))}
<p><b>Nơi nhận</b></p>
<div class="${fieldClass(problems, 'recipients')}">${officeList(account, 'ds_noi_nhan', form?.units ?? [])}</div>`,
  );
}
