import { html } from 'hono/html';
import type { Problem } from '../acts/outcome.ts';
import type { Flow, OfficeDocument } from '../model.ts';
import { partyName, partyPlace } from '../parties.ts';
import type { Markup } from './layout.ts';
import { fieldClass, problemBox } from './problems.ts';

/** "Trả lại": asks for the reason and names who gets the document back. */
export function returnDialog(document: OfficeDocument, own: Flow, reason: string, problems: readonly Problem[]): Markup {
  const place = partyPlace(own.from);
  return html`<div class="lop-phu${problems.length > 0 ? ' mo' : ''}" id="hop_tra_lai">
<div class="hop-thoai hop-nho" role="dialog" aria-modal="true" aria-labelledby="td_tra_lai">
<div class="hop-thoai-dau"><h2 id="td_tra_lai">Trả lại</h2><button type="button" class="dong-x" data-dong aria-label="Đóng">×</button></div>
<form id="form_tra_lai" method="post" action="/van-ban/${document.id}/tra-lai">
<div class="hop-thoai-than">
${problemBox(problems)}
<p>Văn bản: <b>${document.symbol}</b> ${document.subject}</p>
<p>Trả lại cho: <b id="tra_lai_cho">${partyName(own.from)}</b>${place ? ` (${place})` : ''}</p>
<label for="ly_do_tra_lai">Lý do trả lại <span class="bat-buoc">(*)</span></label>
<textarea id="ly_do_tra_lai" name="ly_do" rows="4" class="${fieldClass(problems, 'reason')}">
${reason}</textarea>
</div>
<div class="hop-thoai-chan"><button type="submit" class="nut nut-chinh" id="btn_tra_lai">Trả lại</button>
<button type="button" class="nut" data-dong>Đóng</button></div>
</form>
</div>
</div>`;
}
