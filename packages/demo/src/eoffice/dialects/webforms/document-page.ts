import { html } from 'hono/html';
import type { Account } from '../../accounts.ts';
import { mayDo, type Problem } from '../../acts/outcome.ts';
import type { OpenedDocument } from '../../flows.ts';
import { partyName, partyPlace } from '../../parties.ts';
import { recipientGroups, signers, superiors } from '../../recipients.ts';
import type { Markup } from '../../views/layout.ts';
import { factsOf, WAY_HEADINGS, wayOf } from '../fields.ts';
import { HOME, postBackLink } from './page.ts';

/** The panel that is redrawn alone. */
export const DOCUMENT_PANEL = 'ctl00$cphNoiDung$upVanBan';
/** The controls that post the whole page. */
export const WHOLE_PAGE = ['lnkChuyen', 'btnChuyen', 'btnChuyenDong', 'btnTrinh', 'btnTraLai', 'lnkHoanThanh'].map((id) => `ctl00$cphNoiDung$${id}`);

/** Which part of the page stands open. */
export type OpenPart = 'none' | 'forward' | 'submit' | 'return';

/** What the page shows beside the document. */
export interface DocumentState {
  readonly part: OpenPart;
  readonly message: string | null;
  readonly problems: readonly Problem[];
}

const name = (id: string): string => `ctl00$cphNoiDung$${id}`;

/** Everything of the document page that is inside its panel. */
export function documentPanel(account: Account, opened: OpenedDocument, { part, message, problems }: DocumentState): Markup {
  const { own } = opened;
  const facts = factsOf(opened);
  const pairs = facts.map((fact) => html`<tr><td class="nhan">${fact.label}:</td><td><span id="ctl00_cphNoiDung_lbl_${fact.key}">${fact.text}</span></td></tr>`);
  return html`${message === null ? '' : html`<span id="ctl00_cphNoiDung_lblThongBao" class="thong-bao" role="status">${message}</span>`}
${problems.length > 0 ? html`<div id="ctl00_cphNoiDung_ValidationSummary1" class="bao-loi" role="alert"><ul>${problems.map(({ text }) => html`<li>${text}</li>`)}</ul></div>` : ''}
<div class="thanh-nut">
${mayDo('forward', own) ? postBackLink(name('lnkMoChuyen'), '', 'Chuyển xử lý') : ''}
${mayDo('submit', own) ? postBackLink(name('lnkMoTrinh'), '', 'Trình lãnh đạo') : ''}
${mayDo('return', own) ? postBackLink(name('lnkMoTraLai'), '', 'Trả lại') : ''}
${mayDo('complete', own) ? postBackLink(name('lnkHoanThanh'), '', 'Hoàn thành') : ''}
</div>
<input type="hidden" name="${name('hdfMaVB')}" id="ctl00_cphNoiDung_hdfMaVB" value="${opened.document.id}">
${part === 'forward' && mayDo('forward', own) ? forwardPart(account) : ''}
${part === 'submit' && mayDo('submit', own) ? submitPart(account) : ''}
${part === 'return' && mayDo('return', own) ? returnPart(partyName(own.from), partyPlace(own.from)) : ''}
<table id="ctl00_cphNoiDung_tblVanBan" class="thong-tin">${pairs}</table>
<table class="luoi" border="1"><tr>${WAY_HEADINGS.map((heading) => html`<th scope="col">${heading}</th>`)}</tr>
${wayOf(opened).map((line) => html`<tr>${line.map((text) => html`<td>${text}</td>`)}</tr>`)}</table>`;
}

function forwardPart(account: Account): Markup {
  const groups = recipientGroups(account).filter(({ choices }) => choices.length > 0);
  const all = groups.flatMap(({ choices }) => choices);
  const boxes = (id: string): Markup => html`<table id="ctl00_cphNoiDung_${id}" class="hop-chon">
${all.map(({ value, label }, at) => html`<tr><td><input id="ctl00_cphNoiDung_${id}_${at}" type="checkbox" name="ctl00$cphNoiDung$${id}$${at}" value="${value}"><label for="ctl00_cphNoiDung_${id}_${at}">${label}</label></td></tr>`)}</table>`;
  return html`<div id="ctl00_cphNoiDung_pnlChuyen" class="khung"><b>Chuyển xử lý</b> ${postBackLink(name('lnkChuyen'), '', 'Chuyển')} ${postBackLink(name('lnkDong'), '', 'Đóng')}
<p><label for="ctl00_cphNoiDung_ddlChuTri">Chủ trì</label>
<select name="ctl00$cphNoiDung$ddlChuTri" id="ctl00_cphNoiDung_ddlChuTri"><option value="">-- Chọn đơn vị, cá nhân --</option>
${groups.map(({ title, choices }) => html`<optgroup label="${title}">${choices.map(({ value, label }) => html`<option value="${value}">${label}</option>`)}</optgroup>`)}</select></p>
<div class="hai-cot"><fieldset><legend>Phối hợp</legend>${boxes('cblPhoiHop')}</fieldset><fieldset><legend>Nhận để biết</legend>${boxes('cblDeBiet')}</fieldset></div>
<p><label for="ctl00_cphNoiDung_txtYKien">Ý kiến</label><textarea name="ctl00$cphNoiDung$txtYKien" rows="2" cols="60" id="ctl00_cphNoiDung_txtYKien"></textarea>
<label for="ctl00_cphNoiDung_txtHan">Hạn xử lý</label><input name="ctl00$cphNoiDung$txtHan" type="text" id="ctl00_cphNoiDung_txtHan" size="12" placeholder="dd/mm/yyyy"></p>
<input type="submit" name="ctl00$cphNoiDung$btnChuyen" value="Chuyển" id="ctl00_cphNoiDung_btnChuyen">
<input type="button" name="ctl00$cphNoiDung$btnChuyenDong" value="Chuyển và đóng" onclick="javascript:__doPostBack('ctl00$cphNoiDung$btnChuyenDong','')" id="ctl00_cphNoiDung_btnChuyenDong"></div>`;
}

function submitPart(account: Account): Markup {
  return html`<div id="ctl00_cphNoiDung_pnlTrinh" class="khung"><b>Trình lãnh đạo</b> ${postBackLink(name('lnkDong'), '', 'Đóng')}
<p>${choice('ddlLanhDao', 'Trình lên', superiors(account))} ${choice(
    'ddlNguoiKy',
    'Người ký',
    signers(account).map(({ login, name: who, post }) => ({ value: login, label: `${who}, ${post}` })),
  )}</p>
<p><label for="ctl00_cphNoiDung_txtTrinh">Nội dung trình</label><textarea name="ctl00$cphNoiDung$txtTrinh" rows="2" cols="60" id="ctl00_cphNoiDung_txtTrinh"></textarea></p>
<input type="submit" name="ctl00$cphNoiDung$btnTrinh" value="Trình" id="ctl00_cphNoiDung_btnTrinh"></div>`;
}

function choice(id: string, label: string, choices: readonly { readonly value: string; readonly label: string }[]): Markup {
  return html`<label for="ctl00_cphNoiDung_${id}">${label}</label>
<select name="ctl00$cphNoiDung$${id}" id="ctl00_cphNoiDung_${id}"><option value="">-- Chọn --</option>${choices.map((each) => html`<option value="${each.value}">${each.label}</option>`)}</select>`;
}

function returnPart(to: string, place: string): Markup {
  return html`<div id="ctl00_cphNoiDung_pnlTraLai" class="khung"><b>Trả lại</b> ${postBackLink(name('lnkDong'), '', 'Đóng')}
<p>Trả lại cho: <span id="ctl00_cphNoiDung_lblTraLaiCho">${to}</span>${place ? html` (<span id="ctl00_cphNoiDung_lblNoiTra">${place}</span>)` : ''}</p>
<p><label for="ctl00_cphNoiDung_txtLyDo">Lý do</label><textarea name="ctl00$cphNoiDung$txtLyDo" rows="2" cols="60" id="ctl00_cphNoiDung_txtLyDo"></textarea></p>
<input type="button" value="Trả lại" onclick="__doPostBack('ctl00$cphNoiDung$btnTraLai','')" id="ctl00_cphNoiDung_btnTraLai"></div>`;
}

/** Shown in the document's frame before one is chosen, and where one cannot be opened. */
export function noDocument(text: string): Markup {
  return html`<p class="khong-van-ban">${text}</p><p><a href="${HOME}/Trong.aspx">Đóng</a></p>`;
}
