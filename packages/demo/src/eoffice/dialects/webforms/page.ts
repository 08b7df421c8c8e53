import { html, raw } from 'hono/html';
import type { Markup } from '../../views/layout.ts';

/** Where this skin lives. */
export const HOME = '/dialects/webforms';

/** A control's id from its name, as ASP.NET makes it. */
export const idOf = (name: string): string => name.replaceAll('$', '_');

const DOCTYPE = raw('<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">');
const META = html`<meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="application-name" content="eOffice.NET">
<link rel="stylesheet" type="text/css" href="${HOME}/App_Themes/eoffice.css"><link rel="icon" href="data:,">`;

/** A page that is one form. `panels` are the controls that are redrawn alone, `whole` those that post the whole page although they stand in one. */
export interface FormPage {
  readonly title: string;
  readonly action: string;
  readonly viewState: string;
  readonly panels: readonly string[];
  readonly whole: readonly string[];
  readonly content: Markup;
}

/** The one form of a WebForms page, with its hidden fields and its scripts. */
export function formPage({ title, action, viewState, panels, whole, content }: FormPage): Markup {
  return html`${DOCTYPE}
<html xmlns="http://www.w3.org/1999/xhtml" lang="vi">
<head>${META}<title>${title}</title></head>
<body>
<form name="aspnetForm" method="post" action="${action}" id="aspnetForm">
<div class="aspNetHidden">
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="">
<input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="">
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="${viewState}">
</div>
<script src="${HOME}/WebResource.js"></script>
${content}
<script>Sys_Initialize(${raw(JSON.stringify(panels.map(idOf)))}, ${raw(JSON.stringify(whole))});</script>
</form>
</body>
</html>`;
}

/** The outer page: a banner, a menu, a list, a document. */
export function frameset(document: string): Markup {
  return html`${raw('<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Frameset//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-frameset.dtd">')}
<html xmlns="http://www.w3.org/1999/xhtml" lang="vi">
<head>${META}<title>eOffice.NET - UBND tỉnh Thanh Lâm</title></head>
<frameset rows="44,*" frameborder="1" border="2">
<frame name="tren" src="${HOME}/Tren.aspx" scrolling="no" noresize="noresize" title="Đầu trang">
<frameset cols="190,*">
<frame name="menu" src="${HOME}/Menu.aspx" title="Trình đơn">
<frameset rows="45%,*">
<frame name="danhsach" src="${HOME}/DanhSach.aspx" title="Danh sách văn bản">
<frame name="vanban" src="${document}" title="Văn bản">
</frameset>
</frameset>
</frameset>
</html>`;
}

/** A page of a frame that has no form. */
export function plainPage(title: string, content: Markup): Markup {
  return html`${DOCTYPE}
<html xmlns="http://www.w3.org/1999/xhtml" lang="vi">
<head>${META}<title>${title}</title></head>
<body>${content}</body>
</html>`;
}

/** A link that posts the page back. */
export function postBackLink(name: string, argument: string, text: string): Markup {
  return html`<a id="${idOf(name)}" href="javascript:__doPostBack('${name}','${argument}')">${text}</a>`;
}

/** A link of a grid, which has no id of its own. */
export function gridLink(grid: string, argument: string, text: string): Markup {
  return html`<a href="javascript:__doPostBack('${grid}','${argument}')">${text}</a>`;
}

/** What a partial postback answers: each part as its length, kind, id and content. */
export function delta(panels: Readonly<Record<string, string>>, viewState: string): string {
  const part = (kind: string, id: string, content: string): string => `${content.length}|${kind}|${id}|${content}|`;
  const drawn = Object.entries(panels).map(([name, content]) => part('updatePanel', idOf(name), content));
  return `${drawn.join('')}${part('hiddenField', '__VIEWSTATE', viewState)}`;
}
