import { html } from 'hono/html';
import type { Problem } from '../acts/outcome.ts';
import type { Markup } from './layout.ts';

/** The red box that lists what was wrong; nothing when all is well. */
export function problemBox(problems: readonly Problem[]): Markup {
  if (problems.length === 0) return html``;
  return html`<div class="thong-bao bao-loi" role="alert"><b>Có lỗi:</b>
<ul>${problems.map(({ text }) => html`<li>${text}</li>`)}</ul></div>`;
}

/** The class of a field that holds an error. */
export function fieldClass(problems: readonly Problem[], field: Problem['field']): string {
  return problems.some((problem) => problem.field === field) ? 'o-loi' : '';
}
