import { html } from 'hono/html';
import { ACCOUNTS, type Account, officeName } from '../../accounts.ts';
import { ROLE_VALUES } from '../../acts/forward.ts';
import { mayDo } from '../../acts/outcome.ts';
import { COLUMNS } from '../../columns.ts';
import type { OpenedDocument, Row } from '../../flows.ts';
import type { ListPage } from '../../lists.ts';
import type { Role } from '../../model.ts';
import { partyName, partyPlace, ROLE_LABELS } from '../../parties.ts';
import { recipientGroups, signers, superiors } from '../../recipients.ts';
import type { Markup } from '../../views/layout.ts';
import { NAMED_LISTS } from '../desk.ts';
import { factsOf, WAY_HEADINGS, wayOf } from '../fields.ts';

/** The one address of this skin. */
export const ADDRESS = '/dialects/jquery/main';
const ROLES: readonly Role[] = ['lead', 'support', 'information'];

/** The page around everything: it is loaded once. */
export function shell(account: Account | null, counts: Readonly<Record<string, number>>): Markup {
  return html`<!DOCTYPE html>
<html lang="vi">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="application-name" content="QLVB SmartOffice">
<title>QLVB SmartOffice - Tỉnh Thanh Lâm</title><link rel="stylesheet" href="/dialects/jquery/app.css"><link rel="icon" href="data:,">
<script src="/dialects/jquery/app.js" defer></script></head>
<body class="smart-office">
<header id="header"><span class="logo">QLVB SmartOffice</span>${account ? html`<span class="project-context">${account.name} | ${account.post} | ${officeName(account)} <a href="#" class="ajax-link" data-viec="thoat">Thoát</a></span>` : ''}</header>
${account ? html`<aside id="left-panel"><ul>${NAMED_LISTS.map(({ name, kind }) => html`<li><a href="#" class="ajax-link" data-viec="danh-sach" data-ds="${name}">${kind.menu}</a> <span class="badge">${counts[name] ?? 0}</span></li>`)}</ul></aside>` : ''}
<main id="main"><div id="content">${account ? '' : signIn()}</div></main>
<div id="toast-container" role="status"></div>
</body></html>`;
}

function signIn(): Markup {
  return html`<form id="frmDangNhap" method="post" action="/dialects/jquery/dang-nhap"><h1>Đăng nhập</h1>
<select name="tai_khoan" size="${ACCOUNTS.length}" aria-label="Tài khoản">${ACCOUNTS.map(({ login, name, post }) => html`<option value="${login}">${login} - ${name} (${post})</option>`)}</select>
<p><button type="submit" class="btn btn-primary">Đăng nhập</button></p></form>`;
}

/** A list with all its rows: the table in the page pages, sorts and filters them by itself. */
export function listFragment({ kind, rows }: ListPage & { readonly kind: { readonly title: string } }): Markup {
  const cell = (row: Row) => (column: (typeof COLUMNS)[number]) => {
    const order = column.sortBy?.(row);
    const text = column.text(row);
    const shown = column.key === 'trich_yeu' ? html`<a href="#" class="ajax-link" data-viec="chi-tiet" data-id="${row.document.id}">${text}</a>` : text;
    return html`<td${order === undefined || order === null ? '' : html` data-order="${order}"`}>${shown}</td>`;
  };
  return html`<section id="dsVanBan" class="jarviswidget"><header><h2>${kind.title}</h2></header>
<table id="dt_vanban" class="table table-bordered dataTable"><thead><tr><th class="no-sort"><input type="checkbox" id="chk_all" aria-label="Chọn tất cả"></th>${COLUMNS.map(({ label }) => html`<th>${label}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr class="vb-row"><td><input type="checkbox" name="chk_vanban" value="${row.document.id}" aria-label="Chọn"></td>${COLUMNS.map(cell(row))}</tr>`)}</tbody></table></section>`;
}

/** A document with its act buttons and their windows. */
export function documentFragment(account: Account, opened: OpenedDocument): Markup {
  const { document, own } = opened;
  const open = (modal: string, label: string): Markup => html`<button type="button" class="btn btn-default" data-toggle="modal" data-target="#${modal}">${label}</button>`;
  return html`<section id="chiTietVanBan" class="jarviswidget"><input type="hidden" id="id_van_ban" value="${document.id}">
<div class="widget-toolbar">${mayDo('forward', own) ? open('modalChuyen', 'Chuyển xử lý') : ''}${mayDo('submit', own) ? open('modalTrinh', 'Trình lãnh đạo') : ''}${mayDo('return', own) ? open('modalTraLai', 'Trả lại') : ''}
${mayDo('complete', own) ? html`<button type="button" class="btn btn-default btn-ket-thuc">Hoàn thành</button>` : ''} <a href="#" class="btn btn-default ajax-link" data-viec="danh-sach" data-ds="cho-xu-ly">Quay lại</a></div>
<div id="thong_tin" class="form-horizontal">${factsOf(opened).map(({ label, text }) => html`<div class="form-group"><label class="col-md-2 control-label">${label}</label><div class="col-md-10">${text}</div></div>`)}</div>
<table class="table table-bordered tbl-luong"><thead><tr>${WAY_HEADINGS.map((heading) => html`<th>${heading}</th>`)}</tr></thead><tbody>${wayOf(opened).map((line) => html`<tr>${line.map((text) => html`<td>${text}</td>`)}</tr>`)}</tbody></table>
${mayDo('forward', own) ? forwardModal(account) : ''}${mayDo('submit', own) ? submitModal(account) : ''}${mayDo('return', own) ? returnModal(partyName(own.from), partyPlace(own.from)) : ''}</section>`;
}

function modal(id: string, title: string, body: Markup, button: Markup): Markup {
  return html`<div class="modal fade" id="${id}" tabindex="-1" role="dialog" aria-label="${title}" aria-hidden="true"><div class="modal-dialog"><div class="modal-content">
<div class="modal-header"><button type="button" class="close" data-dismiss="modal" aria-label="Đóng">×</button><h4 class="modal-title">${title}</h4></div>
<div class="modal-body">${body}<ul class="loi text-danger" role="alert"></ul></div><div class="modal-footer">${button}<button type="button" class="btn btn-default" data-dismiss="modal">Đóng</button></div></div></div></div>`;
}

function forwardModal(account: Account): Markup {
  const choices = recipientGroups(account).flatMap((group) => group.choices);
  const role = (label: string): Markup =>
    html`<select class="vai-tro" aria-label="Vai trò của ${label}"><option value=""></option>${ROLES.map((each) => html`<option value="${ROLE_VALUES[each]}">${ROLE_LABELS[each]}</option>`)}</select>`;
  return modal(
    'modalChuyen',
    'Chuyển xử lý',
    html`<div class="chon-nhan"><table id="tblNguoiNhan" class="table"><tbody>${choices.map(({ value, label }) => html`<tr data-ma="${value}"><td class="ten">${label}</td><td>${role(label)}</td></tr>`)}</tbody></table></div>
<label for="txtYKien">Ý kiến</label><textarea id="txtYKien" rows="2"></textarea><label for="txtHan">Hạn xử lý</label><input type="text" id="txtHan" placeholder="dd/mm/yyyy">`,
    html`<button type="button" class="btn btn-primary btn-chuyen"><i class="fa"></i> Chuyển</button>`,
  );
}

function submitModal(account: Account): Markup {
  const choice = (id: string, label: string, choices: readonly { readonly value: string; readonly label: string }[]): Markup =>
    html`<label for="${id}">${label}</label><select id="${id}"><option value=""></option>${choices.map((each) => html`<option value="${each.value}">${each.label}</option>`)}</select>`;
  const who = signers(account).map(({ login, name, post }) => ({ value: login, label: `${name}, ${post}` }));
  return modal(
    'modalTrinh',
    'Trình lãnh đạo',
    html`${choice('selLanhDao', 'Trình lên', superiors(account))}${choice('selNguoiKy', 'Người ký', who)}<label for="txtTrinh">Nội dung trình</label><textarea id="txtTrinh" rows="2"></textarea>`,
    html`<button type="button" class="btn btn-primary btn-trinh">Trình</button>`,
  );
}

function returnModal(to: string, place: string): Markup {
  return modal(
    'modalTraLai',
    'Trả lại',
    html`<p class="tra-lai-cho">Trả lại cho: <b>${to}</b>${place ? html` (<i>${place}</i>)` : ''}</p><label for="txtLyDo">Lý do</label><textarea id="txtLyDo" rows="2"></textarea>`,
    html`<button type="button" class="btn btn-primary btn-tra-lai">Trả lại</button>`,
  );
}
