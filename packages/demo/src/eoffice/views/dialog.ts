import { html } from 'hono/html';
import type { Problem } from '../acts/outcome.ts';
import type { Markup } from './layout.ts';
import { problemBox } from './problems.ts';

/** A dialog of the document page: what its parts are called, where it posts to, and what stands in it. */
export interface DialogText {
  /** Ends the ids of its parts: `hop_`, `td_`, `form_` and `btn_`. */
  readonly name: string;
  readonly title: string;
  readonly action: string;
  readonly send: string;
  readonly problems: readonly Problem[];
}

/** Hidden in the page until it is opened; open at once when a post was refused. */
export function dialog({ name, title, action, send, problems }: DialogText, body: Markup): Markup {
  return html`<div class="lop-phu${problems.length > 0 ? ' mo' : ''}" id="hop_${name}">
<div class="hop-thoai hop-nho" role="dialog" aria-modal="true" aria-labelledby="td_${name}">
<div class="hop-thoai-dau"><h2 id="td_${name}">${title}</h2><button type="button" class="dong-x" data-dong aria-label="Đóng">×</button></div>
<form id="form_${name}" method="post" action="${action}">
<div class="hop-thoai-than">
${problemBox(problems)}
${body}
</div>
<div class="hop-thoai-chan"><button type="submit" class="nut nut-chinh" id="btn_${name}">${send}</button>
<button type="button" class="nut" data-dong>Đóng</button></div>
</form>
</div>
</div>`;
}
