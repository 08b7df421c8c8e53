import { html } from 'hono/html';
import type { Account } from '../accounts.ts';
import { officeGroups, signers } from '../recipients.ts';
import type { Markup } from './layout.ts';

/** Other offices to tick. */
export function officeList(account: Account, id: string, ticked: readonly string[]): Markup {
  return html`<div class="khung-nguoi-nhan"><table class="bang-nguoi-nhan" id="${id}">
${officeGroups(account).map(
  ({ title, choices }) => html`<tbody><tr class="nhom"><td>${title}</td></tr>
${choices.map(
  ({
    value,
    label,
  }) => html`<tr class="co-quan"><td><label><input type="checkbox" name="don_vi[]" value="${value}"${ticked.includes(value) ? html` checked` : ''}> <span class="ten-nhan">${label}</span></label></td></tr>
`,
)}</tbody>`,
)}</table></div>`;
}

/** One of several to choose; nothing is chosen at first. */
export function chooser(id: string, name: string, options: readonly { readonly value: string; readonly label: string }[], chosen: string, css: string): Markup {
  return html`<select id="${id}" name="${name}" class="${css}"><option value="">-- Chọn --</option>${options.map(
    ({ value, label }) => html`<option value="${value}"${value === chosen ? html` selected` : ''}>${label}</option>`,
  )}</select>`;
}

/** Who signs: everybody of the own office, with the position. */
export function signerChooser(account: Account, id: string, chosen: string, css: string): Markup {
  const options = signers(account).map(({ login, name, post }) => ({ value: login, label: `${name}, ${post}` }));
  return chooser(id, 'nguoi_ky', options, chosen, css);
}
