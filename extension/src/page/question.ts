import type { QuestionView } from '../views.ts';
import { make } from './element.ts';
import { createHost } from './host.ts';
import { watchSight } from './sight.ts';

/** A click that was already on its way must not answer a question that has only just come up. */
const ARMING_MS = 350;
const SAID_MS = 8000;

/** How the clerk answered. */
export type AnswerToQuestion = { readonly kind: 'mend' } | { readonly kind: 'insist'; readonly reason: string };

/** A question that was put. */
export interface Question {
  /** Whether it still stands over the page; the page may have taken it away. */
  readonly shown: boolean;
  /** Whether nothing that the browser knows of lies over it. */
  readonly visible: boolean;
  /** Takes it away without an answer. */
  close(): void;
}

/**
 * Asks one question over the page, in the browser's top layer. Insisting needs a typed reason, so that a page that covers
 * the panel cannot have a click on it taken for consent; nor is it taken while the browser knows the panel to be hidden. Focus goes to the panel, never to a button, and returns.
 */
export function askQuestion(view: QuestionView, answered: (answer: AnswerToQuestion) => void, signal: AbortSignal, reasons: HTMLElement | null = null): Question {
  const { host, root } = createHost('question', 'div');
  const back = document.activeElement;
  const armedAt = performance.now() + ARMING_MS;
  const reason = make('textarea', { attrs: { id: 'reason', rows: '2', maxlength: '1000', 'aria-describedby': 'error' } });
  const error = make('p', { class: 'error', attrs: { id: 'error', role: 'alert' } });
  const mend = make('button', { class: 'main', text: view.mend, attrs: { type: 'button' } });
  const insist = make('button', { class: 'calm', text: view.insist, attrs: { type: 'button' } });
  const wrong = reasons && make('button', { class: 'calm', text: view.report.label, attrs: { type: 'button', 'aria-expanded': 'false' } });
  const panel = drawQuestion(view, reason, error, [...(wrong ? [wrong] : []), mend, insist]);
  const done = new AbortController();
  const close = (answer: AnswerToQuestion | null): void => {
    done.abort();
    host.remove();
    if (back instanceof HTMLElement) back.focus({ preventScroll: true });
    if (answer) answered(answer);
  };
  const seen = watchSight(panel, done.signal);
  const armed = (event: Event): boolean => event.isTrusted && performance.now() >= armedAt;
  wrong?.addEventListener('click', (event) => armed(event) && wrong.replaceWith(reasons ?? ''));
  mend.addEventListener('click', (event) => armed(event) && close({ kind: 'mend' }));
  insist.addEventListener('click', (event) => {
    if (!armed(event) || !seen()) return;
    const text = reason.value.trim();
    if (text !== '') return close({ kind: 'insist', reason: text });
    reason.setAttribute('aria-invalid', 'true');
    error.textContent = view.reasonMissing;
    reason.focus();
  });
  root.addEventListener('keydown', (event) => onKey(event as KeyboardEvent, root, [reason, ...root.querySelectorAll('button')], () => close({ kind: 'mend' })));
  signal.addEventListener('abort', () => close(null), { once: true, signal: done.signal });
  root.append(panel);
  const onTop = show(host);
  panel.focus({ preventScroll: true });
  return {
    get shown() {
      return host.isConnected && host.checkVisibility() && (!onTop || host.matches(':popover-open'));
    },
    get visible() {
      return seen();
    },
    close: () => close(null),
  };
}

function drawQuestion(view: QuestionView, reason: HTMLTextAreaElement, error: HTMLElement, buttons: readonly HTMLButtonElement[]): HTMLElement {
  const points = view.points.flatMap(({ sentence, citation, wayOut }) => [
    make('p', { class: 'sentence', text: sentence }),
    ...(citation ? [make('p', { class: 'cite', text: citation })] : []),
    ...(wayOut ? [make('p', { class: 'way', text: wayOut })] : []),
  ]);
  const foot = make(
    'div',
    { class: 'foot' },
    make('label', { text: view.reasonLabel, attrs: { for: 'reason' } }),
    reason,
    error,
    make('div', { class: 'buttons' }, ...buttons),
    make('small', { text: view.footnote }),
  );
  const heading = make('h2', { text: view.heading, attrs: { id: 'heading' } });
  const body = make('div', { class: 'body', attrs: { id: 'body' } }, ...points);
  const attrs = { role: 'alertdialog', 'aria-modal': 'true', 'aria-labelledby': 'heading', 'aria-describedby': 'body', tabindex: '-1' };
  return make('div', { class: 'ask', attrs }, heading, body, foot);
}

/** Esc mends; Tab stays inside. */
function onKey(event: KeyboardEvent, root: ShadowRoot, stops: readonly HTMLElement[], leave: () => void): void {
  if (event.key === 'Escape') {
    event.preventDefault();
    leave();
  }
  if (event.key !== 'Tab') return;
  event.preventDefault();
  const at = stops.indexOf(root.activeElement as HTMLElement);
  stops[(at + (event.shiftKey ? (at < 0 ? 0 : -1) : 1) + stops.length) % stops.length]?.focus();
}

/** The line that is said now; a newer one takes its place. */
let said: HTMLElement | undefined;

/** Says one line for a while, without taking the focus; with one thing that may be done about it. */
export function say(text: string, signal: AbortSignal, button: { readonly text: string; readonly act: () => void } | null = null): void {
  said?.remove();
  const { host, root } = createHost('corner', 'div');
  said = host;
  const line = make('div', { class: 'said', attrs: { role: 'status' } });
  root.append(line);
  show(host);
  // What is there when a live region comes up is not read out.
  setTimeout(() => {
    line.append(text);
    if (!button) return;
    const made = make('button', { text: button.text, attrs: { type: 'button' } });
    made.addEventListener('click', (event) => event.isTrusted && button.act());
    line.append(' ', made);
  }, 50);
  setTimeout(() => host.remove(), SAID_MS);
  signal.addEventListener('abort', () => host.remove(), { once: true });
}

/** Over everything; true when that is the browser's top layer. Inside the page's own modal dialog if one is open: what is beside such a dialog cannot be clicked. */
export function show(host: HTMLElement): boolean {
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
  (modal ?? document.body).append(host);
  try {
    host.popover = 'manual';
    host.showPopover();
    return true;
  } catch {
    // Without a top layer it still lies over the page by its own style.
    return false;
  }
}
