import { ask, type PageSource } from '../messages.ts';
import type { ReportWords } from '../views.ts';
import { make } from './element.ts';
import { createHost } from './host.ts';
import { say, show } from './question.ts';

/** A warning as it stands on the page. */
export interface Warning {
  /** `rule/<id>` or `sign/<kind>`. */
  readonly about: string;
  readonly sentence: string;
  readonly source: PageSource;
  readonly key: string;
}

/** The reasons to choose from; the second of the two clicks. */
export function reasonsFor(words: ReportWords, warning: Warning, signal: AbortSignal, chosen: () => void): HTMLElement {
  const buttons = words.reasons.map(({ id, text }) => {
    const button = make('button', { text, attrs: { type: 'button' } });
    button.addEventListener('click', (event) => {
      if (!event.isTrusted) return;
      chosen();
      const { sentence: _, ...what } = warning;
      ask('report-warning', { ...what, reason: id }).then(
        ({ said, undo }) => say(said, signal, undo && { text: undo.text, act: () => void ask('undo-report', { id: undo.id }).then((answer) => say(answer.said, signal)) }),
        () => undefined,
      );
    });
    return button;
  });
  return make('div', { class: 'reasons', attrs: { role: 'group', 'aria-label': words.label } }, ...buttons);
}

let open: (() => void) | undefined;

/** Opens a warning of a row or of the strip: its whole sentence, and the reasons for which it may be called wrong. */
export function openWarning(words: ReportWords, warning: Warning, signal: AbortSignal): void {
  open?.();
  const { host, root } = createHost('corner', 'div');
  const back = document.activeElement;
  const close = (): void => {
    host.remove();
    if (back instanceof HTMLElement) back.focus({ preventScroll: true });
  };
  open = close;
  const shut = make('button', { class: 'calm', text: words.close, attrs: { type: 'button' } });
  shut.addEventListener('click', close);
  root.addEventListener('keydown', (event) => (event as KeyboardEvent).key === 'Escape' && close());
  const reasons = reasonsFor(words, warning, signal, close);
  const panel = make(
    'div',
    { class: 'said', attrs: { role: 'dialog', 'aria-label': words.label, tabindex: '-1' } },
    make('p', { text: warning.sentence }),
    make('b', { text: `${words.label}:` }),
    reasons,
    shut,
  );
  root.append(panel);
  show(host);
  panel.focus({ preventScroll: true });
  signal.addEventListener('abort', () => host.remove(), { once: true });
}
