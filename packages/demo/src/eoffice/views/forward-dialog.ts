import { html } from 'hono/html';
import type { Account } from '../accounts.ts';
import { type ForwardForm, ROLE_VALUES } from '../acts/forward.ts';
import type { Problem } from '../acts/outcome.ts';
import type { OfficeDocument, Role } from '../model.ts';
import { ROLE_LABELS } from '../parties.ts';
import { type RecipientChoice, recipientGroups } from '../recipients.ts';
import type { Markup } from './layout.ts';
import { fieldClass, problemBox } from './problems.ts';

const ROLES: readonly Role[] = ['lead', 'support', 'information'];
const EMPTY: ForwardForm = { recipients: [], roles: {}, note: '', dueText: '' };

/** "Chuyển xử lý": hidden in the page until opened; open at once when a post was refused, with everything as typed. */
export function forwardDialog(account: Account, document: OfficeDocument, typed: ForwardForm | null, problems: readonly Problem[]): Markup {
  const form = typed ?? EMPTY;
  return html`<div class="lop-phu${problems.length > 0 ? ' mo' : ''}" id="hop_chuyen">
<div class="hop-thoai" role="dialog" aria-modal="true" aria-labelledby="td_chuyen">
<div class="hop-thoai-dau"><h2 id="td_chuyen">Chuyển xử lý</h2><button type="button" class="dong-x" data-dong aria-label="Đóng">×</button></div>
<form id="form_chuyen" method="post" action="/van-ban/${document.id}/chuyen">
<div class="hop-thoai-than">
${problemBox(problems)}
<p class="van-ban-dang-chuyen">Văn bản: <b>${document.symbol}</b> ${document.subject}</p>
<label for="loc_nguoi_nhan">Nơi nhận</label>
<input type="text" id="loc_nguoi_nhan" placeholder="Gõ để lọc đơn vị, cán bộ" autocomplete="off">
<div class="khung-nguoi-nhan ${fieldClass(problems, 'recipients')}">${picker(account, form)}</div>
<label for="y_kien_chi_dao">Ý kiến chỉ đạo</label>
<textarea id="y_kien_chi_dao" name="y_kien" rows="3" class="${fieldClass(problems, 'note')}">
${form.note}</textarea>
<label for="han_xu_ly">Hạn xử lý</label>
<input type="text" id="han_xu_ly" name="han_xu_ly" value="${form.dueText}" placeholder="dd/mm/yyyy" maxlength="20" autocomplete="off" class="o-ngay ${fieldClass(problems, 'dueOn')}">
</div>
<div class="hop-thoai-chan"><button type="submit" class="nut nut-chinh" id="btn_chuyen">Chuyển</button>
<button type="button" class="nut" data-dong>Đóng</button></div>
</form>
</div>
</div>`;
}

function picker(account: Account, form: ForwardForm): Markup {
  return html`<table class="bang-nguoi-nhan" id="ds_nguoi_nhan">
<thead><tr><th>Đơn vị, cá nhân</th>${ROLES.map((role) => html`<th class="cot-vai-tro">${ROLE_LABELS[role]}</th>`)}</tr></thead>
${recipientGroups(account).map(
  ({ title, choices }) => html`${
    choices.length > 0
      ? html`<tbody>
<tr class="nhom"><td colspan="4">${title}</td></tr>
${choices.map((choice) => pickerLine(choice, form))}</tbody>`
      : ''
  }
`,
)}</table>`;
}

function pickerLine({ value, label }: RecipientChoice, form: ForwardForm): Markup {
  const ticked = form.recipients.includes(value) ? html` checked` : '';
  const radio = (role: Role) => {
    const chosen = form.roles[value] === ROLE_VALUES[role] ? html` checked` : '';
    return html`<td class="cot-vai-tro"><input type="radio" name="vai_tro[${value}]" value="${ROLE_VALUES[role]}" aria-label="${ROLE_LABELS[role]}: ${label}"${chosen}></td>`;
  };
  return html`<tr class="nguoi-nhan"><td><label><input type="checkbox" name="nguoi_nhan[]" value="${value}"${ticked}> <span class="ten-nhan">${label}</span></label></td>${ROLES.map(radio)}</tr>
`;
}
