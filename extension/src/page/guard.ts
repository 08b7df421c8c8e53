import { type Action, actionOf, openAction, readRecipients } from '@roviec/adapters';
import { ask, GuardLine, type PageAct, type PendingAct, type Verdict } from '../messages.ts';
import type { Overlay } from './overlay.ts';
import { askQuestion, type Question, say } from './question.ts';

const LOOK_MS = 300;
/** A page that took the question about a document away so often will not let it be asked. */
const MOST_LOST = 2;

/** What the guard needs of the page it stands in. */
export interface GuardPorts {
  /** The overlay of the page; null where none is at work. */
  readonly overlay: () => Overlay | null;
  /** An act went through the guard and waits for its sign. */
  readonly attempted: (act: PendingAct) => void;
  readonly signal: AbortSignal;
}

interface Answered {
  readonly asked: readonly string[];
  readonly reason: string;
}

/**
 * Stands before an act of the host page. While its dialog is open the worker is asked about the recipients in advance, so
 * that at the click the answer is there. A finding holds the click once and asks; the clerk clicks again. It never clicks,
 * submits or fills anything, and whatever fails here lets the click through and reports itself.
 */
export class Guard {
  readonly #ports: GuardPorts;
  #seen = '';
  readonly #line: GuardLine;
  readonly #verdicts = new Map<string, Verdict>();
  /** Acts for which a reason was given; each opens the way once. */
  readonly #answered = new Map<string, Answered>();
  #question: { readonly key: string; readonly asked: Question } | null = null;
  /** How often the question about a document was lost, by key. */
  readonly #lost = new Map<string, number>();

  constructor(ports: GuardPorts) {
    this.#ports = ports;
    this.#line = new GuardLine(ports.attempted);
    const { signal } = ports;
    const look = (): void => this.#guarded(() => this.#look());
    const timer = setInterval(look, LOOK_MS);
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
    // The page's own listeners may still change the form in answer to the same event.
    for (const type of ['change', 'input', 'click']) addEventListener(type, () => setTimeout(look), { capture: true, passive: true, signal });
    addEventListener('click', (event) => this.#guarded(() => this.#click(event)), { capture: true, signal });
  }

  #look(): void {
    const overlay = this.#ports.overlay();
    this.#settle(overlay);
    const action = overlay && openAction(overlay.page, document);
    const act = action && this.#actOf(overlay, action);
    if (act) this.#line.open();
    if (!act || action?.guard !== 'ask') {
      this.#seen = '';
      return;
    }
    const now = JSON.stringify(act);
    if (now === this.#seen) return;
    this.#seen = now;
    ask('judge', { act })
      .then((verdict) => this.#verdicts.set(now, verdict))
      .catch(() => this.#report('no-answer'));
  }

  #click(event: MouseEvent): void {
    const [clicked] = event.composedPath();
    const overlay = this.#ports.overlay();
    if (!event.isTrusted || !overlay || !(clicked instanceof Element)) return;
    const action = actionOf(overlay.page, clicked);
    const act = action && this.#actOf(overlay, action);
    if (!action) return;
    // A click that reaches the page although a question stands there was made past it: on a cover, or in a dialog opened later.
    this.#settle(overlay, this.#question?.asked.visible);
    if (!act) return;
    const now = JSON.stringify(act);
    const verdict = action.guard === 'ask' ? this.#verdicts.get(now) : { kind: 'pass' as const };
    const answered = this.#answered.get(now);
    if (verdict?.kind === 'ask' && !answered && this.#asks(verdict, now, act.document.key)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    this.#answered.delete(now);
    if (!verdict) this.#report('no-verdict');
    this.#line.say({ act, asked: answered?.asked ?? [], reason: answered?.reason ?? null });
  }

  /** Lets go of a question that is not to be seen any more, or whose document may not be spoken of any more. */
  #settle(overlay: Overlay | null, visible = true): void {
    const up = this.#question;
    if (!up) return;
    const shown = visible && up.asked.shown;
    if (shown && overlay?.readDocument()?.key === up.key) return;
    if (!shown) this.#lost.set(up.key, (this.#lost.get(up.key) ?? 0) + 1);
    this.#question = null;
    up.asked.close();
  }

  /** Whether a question stands over the page, put now if there was none. Nothing may be held for one that cannot be shown. */
  #asks(verdict: Extract<Verdict, { kind: 'ask' }>, now: string, key: string): boolean {
    if (this.#question) return true;
    const asked = (this.#lost.get(key) ?? 0) < MOST_LOST ? this.#ask(verdict, now, key) : null;
    if (asked?.shown) {
      this.#question = { key, asked };
      return true;
    }
    asked?.close();
    this.#report('question-lost');
    return false;
  }

  #ask(verdict: Extract<Verdict, { kind: 'ask' }>, now: string, key: string): Question {
    const { signal } = this.#ports;
    return askQuestion(
      verdict.question,
      (answer) => {
        this.#question = null;
        this.#lost.delete(key);
        if (answer.kind === 'mend') return;
        this.#answered.set(now, { asked: verdict.rules, reason: answer.reason });
        say(verdict.question.clickAgain, signal);
      },
      signal,
    );
  }

  /** A document that may not be looked at gives no act, and so no question. */
  #actOf(overlay: Overlay, action: Action): PageAct | null {
    const shown = overlay.readDocument();
    const recipients = shown && readRecipients(action, document, location);
    return shown && recipients ? { source: overlay.source, action: action.id, document: shown, recipients } : null;
  }

  #guarded(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#report(error instanceof Error ? error.name : 'unknown');
    }
  }

  #report(code: string): void {
    ask('guard-failed', { code }).catch(() => undefined);
  }
}
