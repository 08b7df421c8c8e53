import { matches } from '../source.ts';
import { cleaned } from '../text.ts';
import type { Action } from '../vocabulary.ts';
import { lastingId } from './generated.ts';
import { namesOf, onlyIn } from './place.ts';

/** A button as it was understood from pointing at it. */
export interface TaughtAction {
  readonly within: string;
  readonly trigger: string;
  readonly label: string;
  readonly fragile: boolean;
}

const CLICKED = "a, button, input[type='submit'], input[type='button'], input[type='image'], [role='button'], [onclick]";
const AROUND = "[role='dialog'], dialog, .modal, form, fieldset, [role='toolbar'], .toolbar";

/** Understands a button: what is clicked, what is written on it, and the part of the page that it stands in. */
export function taughtAction(pointed: Element): TaughtAction | null {
  const button = pointed.closest(CLICKED) ?? pointed;
  const { ownerDocument: within } = pointed;
  const around = partAround(within, button);
  const label = labelOf(button);
  if (label === '') return null;
  const named = [...namesOf(button), ...endsWith(button), ...kindOf(button)].find((css) => matches(around.element, css).includes(button));
  return { within: around.css, trigger: named ?? onlyIn(within, button).css, label, fragile: around.fragile || (named === undefined && onlyIn(within, button).fragile) };
}

/** An act of a page from a button. It is watched only: nothing is asked before it until somebody has said what shows that it went through. */
export function actionOfTaught({ within, trigger, label }: TaughtAction, kind: Action['kind'], keys: Action['keys'] | null, sign: string): Action {
  const observed =
    sign === '' ? [] : [{ css: "[role='alert'], [role='status'], .alert, .thong-bao, #thong_bao, .toast, .message", starts: [sign], names: ['key', 'number'] as const }];
  const act = { id: kind, kind, within, open: within, shown: true as const, trigger: [trigger], label: [label] };
  return { ...act, guard: sign === '' ? 'watch' : 'ask', recipients: null, observed, ...(keys ? { keys } : {}) };
}

function partAround(within: Document, button: Element): { readonly element: Element; readonly css: string; readonly fragile: boolean } {
  for (let at = button.parentElement?.closest(AROUND) ?? button.parentElement; at && at.localName !== 'html'; at = at.parentElement) {
    const { css, fragile } = onlyIn(within, at);
    if (!fragile && at.localName !== 'body') return { element: at, css, fragile };
  }
  const { css, fragile } = onlyIn(within, button.parentElement ?? button);
  return { element: button.parentElement ?? button, css, fragile };
}

function endsWith({ id, localName }: Element): readonly string[] {
  const end = /[A-Za-z]{3,}$/.exec(id)?.[0];
  return end === undefined ? [] : [`${localName}[id$='${end}']`];
}

/** Its kind alone; the label tells it from the others beside it. */
function kindOf(button: Element): readonly string[] {
  if (lastingId(button) !== null) return [];
  if (button.localName === 'a') return [button.getAttribute('href')?.startsWith('javascript:') ? "a[href^='javascript:']" : 'a[href]', 'a[onclick]'];
  return [`${button.localName}[type]`, `${button.localName}[onclick]`, `${button.localName}:not([disabled])`];
}

function labelOf(button: Element): string {
  const own = button.localName === 'input' && 'value' in button ? String(button.value) : button.textContent;
  return cleaned(cleaned(own ?? '') || button.getAttribute('aria-label') || button.getAttribute('title') || button.querySelector('img[alt]')?.getAttribute('alt') || '').slice(
    0,
    80,
  );
}
