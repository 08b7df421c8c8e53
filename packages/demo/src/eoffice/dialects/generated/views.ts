import { html, raw } from 'hono/html';
import { ACCOUNTS, type Account, officeName } from '../../accounts.ts';
import { ROLE_VALUES } from '../../acts/forward.ts';
import { mayDo, type Problem } from '../../acts/outcome.ts';
import { COLUMNS } from '../../columns.ts';
import type { OpenedDocument, Row } from '../../flows.ts';
import { type ListPage, PAGE_SIZE } from '../../lists.ts';
import { partyName, partyPlace, ROLE_LABELS } from '../../parties.ts';
import { recipientGroups, signers, superiors } from '../../recipients.ts';
import type { Markup } from '../../views/layout.ts';
import { type ListAsk, NAMED_LISTS } from '../desk.ts';
import { factsOf, WAY_HEADINGS, wayOf } from '../fields.ts';
import type { Names } from './ids.ts';

const RULES = `body{margin:0;font:13px Arial,sans-serif;background:#eef1f5;color:#222}.dau{display:flex;justify-content:space-between;padding:10px 14px;background:#00695c;color:#fff}
.trai{position:absolute;width:190px;padding:8px}.trai a{display:block;padding:5px 0}.than{margin-left:200px;padding:8px}.luoi{width:100%;border-collapse:collapse;background:#fff}
.luoi td,.luoi th{padding:4px 6px;border:1px solid #cfd8dc;text-align:left;vertical-align:top}.luoi th{background:#e0f2f1;cursor:pointer}.nut{margin:2px;padding:5px 11px;border:1px solid #90a4ae;background:#fff;font:inherit}
.hop{position:fixed;inset:40px 20%;overflow:auto;padding:12px;border:1px solid #455a64;background:#fff;box-shadow:0 4px 20px #0006}.bao{padding:8px;background:#dcedc8}.loi{color:#b00020}.chon{height:200px;overflow:auto}.duoi{padding:6px 0}`;

/** What the page knows of itself and sends back with each command. */
export interface Desktop {
  /** What its classes are made from. */
  readonly load: string;
  readonly view: 'list' | 'document';
  readonly id: number;
  readonly ask: ListAsk;
}

/** The page around everything, and the sign-in page where nobody is signed in. */
export function shell(names: Names, account: Account | null, counts: Readonly<Record<string, number>>, desktop: Desktop, main: Markup): Markup {
  const css = (name: string): string => names.css(name);
  return html`<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>Điều hành tác nghiệp - Thanh Lâm</title><meta name="generator" content="ZX Component Server 9.6"><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><style>${raw(names.sheet(RULES))}</style><script src="/dialects/generated/zx.js"></script></head>
<body id="${names.id()}"><script>zx.desktop = ${raw(JSON.stringify({ ...desktop, load: names.load }).replaceAll('<', '\\u003c'))};</script>
<div id="${names.id()}" class="${css('dau')}"><b>ĐIỀU HÀNH TÁC NGHIỆP</b>${account ? html`<span>${account.name} | ${account.post} | ${officeName(account)} <a href="#" onclick="zx.send('leave')">Thoát</a></span>` : ''}</div>
${account ? html`<div id="${names.id()}" class="${css('trai')}">${NAMED_LISTS.map(({ name, kind }) => html`<a id="${names.id()}" href="#" onclick="zx.send('list','${name}')">${kind.menu} (${counts[name] ?? 0})</a>`)}</div>` : ''}
<main id="${names.id()}" class="${css('than')}">${main}</main></body></html>`;
}

/** The form to sign in. */
export function signIn(names: Names): Markup {
  return html`<form method="post" action="/dialects/generated/dang-nhap" aria-label="Đăng nhập hệ thống"><select name="tai_khoan" size="${ACCOUNTS.length}" id="${names.id()}" aria-label="Tài khoản">${ACCOUNTS.map(({ login, name, post }) => html`<option value="${login}">${login} - ${name} (${post})</option>`)}</select>
<p><button class="${names.css('nut')}" id="${names.id()}">Đăng nhập</button></p></form>`;
}

/** A list: heading, filter, grid and pager, each with an id of its own that holds until it is drawn again. */
export function listView(names: Names, found: ListPage & { readonly kind: { readonly title: string } }, ask: ListAsk): Markup {
  return html`<section id="${names.id()}" role="region" aria-label="Danh sách văn bản"><h2 id="${names.id()}">${found.kind.title}</h2>
<div id="${names.id()}"><input id="${names.id()}" type="search" value="${ask.keyword}" aria-label="Lọc danh sách" onchange="zx.send('filter', this.value)"></div>
${grid(names, found)}</section>`;
}

/** The grid alone, as it is replaced after paging and sorting. */
export function grid(names: Names, found: ListPage): Markup {
  const css = names.css('luoi');
  const cell = (row: Row) => (column: (typeof COLUMNS)[number]) =>
    column.key === 'trich_yeu'
      ? html`<td id="${names.id()}"><a id="${names.id()}" href="#" onclick="zx.open(event,${row.document.id})">${column.text(row)}</a></td>`
      : html`<td id="${names.id()}">${column.text(row)}</td>`;
  const numbers = Array.from({ length: found.pages }, (_, at) => at + 1).filter((number) => Math.abs(number - found.page) < 5);
  return html`<div id="${names.id()}" role="grid" aria-label="Văn bản"><table id="${names.id()}" class="${css}"><thead><tr id="${names.id()}"><th id="${names.id()}">STT</th>${COLUMNS.map(({ key, label }) => html`<th id="${names.id()}" onclick="zx.send('sort','${key}')">${label}</th>`)}</tr></thead>
<tbody id="${names.id()}">${found.rows.map((row, at) => html`<tr id="${names.id()}"><td id="${names.id()}">${(found.page - 1) * PAGE_SIZE + at + 1}</td>${COLUMNS.map(cell(row))}</tr>`)}</tbody></table>
<div id="${names.id()}" class="${names.css('duoi')}" role="status">${found.total === 0 ? html`<i>Không có văn bản</i>` : `Tổng số ${found.total} văn bản`}</div>
<div id="${names.id()}" role="navigation" aria-label="Trang">${numbers.map((number) => html`<button type="button" id="${names.id()}" class="${names.css('nut')}" onclick="zx.send('page',${number})"${number === found.page ? html` aria-current="page"` : ''}>${number}</button>`)}</div></div>`;
}

/** A document: what was said of the last act, buttons, facts, way. */
export function documentView(names: Names, opened: OpenedDocument, flash: string | null): Markup {
  const { own } = opened;
  const button = (label: string, part: string): Markup => html`<button type="button" id="${names.id()}" class="${names.css('nut')}" onclick="zx.send('${part}')">${label}</button>`;
  const facts = factsOf(opened).map(({ label, text }) => html`<tr id="${names.id()}"><td id="${names.id()}">${label}</td><td id="${names.id()}">${text}</td></tr>`);
  return html`<section id="${names.id()}" role="region" aria-label="Chi tiết văn bản" data-key="${opened.document.id}">${flash === null ? '' : html`<div id="${names.id()}" class="${names.css('bao')}" role="status">${flash}</div>`}
<div id="${names.id()}">${button('Danh sách', 'list')}${mayDo('forward', own) ? button('Chuyển xử lý', 'open-forward') : ''}${mayDo('submit', own) ? button('Trình lãnh đạo', 'open-submit') : ''}${mayDo('return', own) ? button('Trả lại', 'open-return') : ''}${mayDo('complete', own) ? button('Hoàn thành', 'do-complete') : ''}</div>
<table id="${names.id()}" class="${names.css('luoi')}" aria-label="Thông tin văn bản"><tbody id="${names.id()}">${facts}</tbody></table>
<table id="${names.id()}" class="${names.css('luoi')}" aria-label="Luồng xử lý"><thead><tr>${WAY_HEADINGS.map((heading) => html`<th>${heading}</th>`)}</tr></thead><tbody>${wayOf(opened).map((line) => html`<tr>${line.map((text) => html`<td>${text}</td>`)}</tr>`)}</tbody></table></section>`;
}

/** A window over the page. It names its document, as such windows do that the server keeps. */
export function windowView(names: Names, account: Account, opened: OpenedDocument, part: string, problems: readonly Problem[]): Markup | null {
  const { own } = opened;
  if (part === 'open-forward' && mayDo('forward', own)) return framed(names, 'Chuyển xử lý', 'Chuyển', 'do-forward', forwardBody(names, account), problems);
  if (part === 'open-submit' && mayDo('submit', own)) return framed(names, 'Trình lãnh đạo', 'Trình', 'do-submit', submitBody(names, account), problems);
  if (part === 'open-return' && mayDo('return', own)) {
    const place = partyPlace(own.from);
    const body = html`<p id="${names.id()}">Trả lại cho: <b>${partyName(own.from)}</b>${place ? html` <i>${place}</i>` : ''}</p><label>Lý do <textarea name="reason" rows="2" cols="60"></textarea></label>`;
    return framed(names, 'Trả lại', 'Trả lại', 'do-return', body, problems);
  }
  return null;
}

function framed(names: Names, title: string, label: string, command: string, body: Markup, problems: readonly Problem[]): Markup {
  return html`<form id="${names.id()}" class="${names.css('hop')}" role="dialog" aria-label="${title}" onsubmit="return false"><h3 id="${names.id()}">${title}</h3>
${problems.length > 0 ? html`<ul class="${names.css('loi')}" role="alert">${problems.map(({ text }) => html`<li>${text}</li>`)}</ul>` : ''}${body}
<p id="${names.id()}"><button type="button" id="${names.id()}" class="${names.css('nut')}" onclick="zx.post(this,'${command}')"><span>${label}</span></button><button type="button" id="${names.id()}" class="${names.css('nut')}" onclick="zx.close(this)">Đóng</button></p></form>`;
}

function forwardBody(names: Names, account: Account): Markup {
  const choices = recipientGroups(account).flatMap((group) => group.choices);
  const role = (value: string, each: keyof typeof ROLE_VALUES): Markup =>
    html`<td><label><input type="radio" name="role[${value}]" value="${ROLE_VALUES[each]}"> ${ROLE_LABELS[each]}</label></td>`;
  const line = ({ value, label }: (typeof choices)[number]): Markup =>
    html`<tr id="${names.id()}"><td>${label}</td>${(['lead', 'support', 'information'] as const).map((each) => role(value, each))}</tr>`;
  return html`<div class="${names.css('chon')}"><table id="${names.id()}" aria-label="Nơi nhận"><tbody>${choices.map(line)}</tbody></table></div>
<p><label>Ý kiến <textarea name="note" rows="2" cols="60"></textarea></label></p><p><label>Hạn xử lý <input type="text" name="due" placeholder="dd/mm/yyyy"></label></p>`;
}

function submitBody(names: Names, account: Account): Markup {
  const choice = (name: string, label: string, choices: readonly { readonly value: string; readonly label: string }[]): Markup =>
    html`<p><label>${label} <select name="${name}" id="${names.id()}"><option value=""></option>${choices.map((each) => html`<option value="${each.value}">${each.label}</option>`)}</select></label></p>`;
  const who = signers(account).map(({ login, name, post }) => ({ value: login, label: `${name}, ${post}` }));
  return html`${choice('superior', 'Trình lên', superiors(account))}${choice('signer', 'Người ký', who)}<p><label>Nội dung <textarea name="note" rows="2" cols="60"></textarea></label></p>`;
}
