import { type Action, actionOf, type ChosenRecipient, choicesOf, type FirstValues, keysOf, kindsOf, openAction, readDetails, readRecipients, recipientAt } from '@roviec/adapters';
import { ask, GuardLine, type PageSource, type PendingAct, type PossibleActs, type Verdict } from '../messages.ts';
import type { Overlay } from './overlay.ts';
import { askQuestion, type Question, say } from './question.ts';
import { reasonsFor } from './report.ts';

const LOOK_MS = 300;
/** A page that took the question about a document away so often will not let it be asked. */
const MOST_LOST = 2;

/** What the guard needs of the page it stands in. */
export interface GuardPorts {
  /** The overlay of the page; null where none is at work. */
  readonly overlay: () => Overlay | null;
  /** What is said when a click could not be checked. */
  readonly unchecked: () => string;
  /** An act went through the guard and waits for its sign. */
  readonly attempted: (act: PendingAct) => void;
  readonly signal: AbortSignal;
}

/** What a question is about. */
interface About {
  readonly source: PageSource;
  readonly keys: readonly string[];
  /** The keys as one text. */
  readonly name: string;
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
  #question: { readonly about: About; readonly asked: Question } | null = null;
  /** How often the question about the same documents was lost, by their keys. */
  readonly #lost = new Map<string, number>();
  /** What went wrong on this page while no act was done; each is told of once. */
  readonly #reported = new Set<string>();
  /** What was last said of the act while this dialog is open. */
  #told = '';
  /** What the controls of this page's forms came with. */
  readonly #first: FirstValues = new Map();
  #firstOf: Overlay | null = null;

  constructor(ports: GuardPorts) {
    this.#ports = ports;
    this.#line = new GuardLine(ports.attempted);
    const { signal } = ports;
    const look = (): void => this.#guarded(() => this.#look(), 'look');
    const timer = setInterval(look, LOOK_MS);
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
    // The page's own listeners may still change the form in answer to the same event.
    for (const type of ['change', 'input', 'click']) addEventListener(type, () => setTimeout(look), { capture: true, passive: true, signal });
    addEventListener('click', (event) => this.#guarded(() => this.#click(event), 'click'), { capture: true, signal });
  }

  #look(): void {
    const overlay = this.#ports.overlay();
    this.#settle(overlay);
    const action = overlay && openAction(overlay.page, document);
    const acts = action && this.#actsOf(overlay, action);
    if (acts) this.#line.open();
    if (!acts || action?.guard !== 'ask') {
      this.#seen = this.#told = '';
      return;
    }
    const now = JSON.stringify(acts);
    if (now === this.#seen) return;
    this.#seen = now;
    ask('judge', { acts })
      .then((verdicts) => {
        for (const [at, verdict] of verdicts.entries()) this.#verdicts.set(textOf(acts, acts.choices[at] ?? []), verdict);
        this.#tell(now, verdicts);
      })
      .catch(() => this.#report('no-answer'));
  }

  #click(event: MouseEvent): void {
    const [clicked] = event.composedPath();
    const overlay = this.#ports.overlay();
    if (!event.isTrusted || !overlay || !(clicked instanceof Element)) return;
    const found = actionOf(overlay.page, clicked);
    if (!found) return;
    const acts = this.#actsOf(overlay, found.action);
    // A click that reaches the page although a question stands there was made past it: on a cover, or in a dialog opened later.
    this.#settle(overlay, this.#question?.asked.visible);
    const recipients = acts && this.#chosen(found.action, acts, found.trigger);
    if (!acts || !recipients) return;
    const now = textOf(acts, recipients);
    const verdict = found.action.guard === 'ask' ? this.#verdicts.get(now) : ({ kind: 'pass' } satisfies Verdict);
    const answered = this.#answered.get(now);
    if (verdict?.kind === 'ask' && !answered && this.#asks(verdict, now, aboutOf(acts))) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    this.#answered.delete(now);
    if (!verdict) this.#missed('no-verdict');
    const click = String(performance.timeOrigin + event.timeStamp);
    const { documents, choices: _, ...act } = { ...acts, recipients };
    for (const each of documents) this.#line.say('attempted', { act: { ...act, document: each }, click, asked: answered?.asked ?? [], reason: answered?.reason ?? null });
  }

  /** Lets go of a question that is not to be seen any more, or one of whose documents may not be spoken of any more. */
  #settle(overlay: Overlay | null, visible = true): void {
    const up = this.#question;
    if (!up) return;
    const shown = visible && up.asked.shown;
    const { source, keys, name } = up.about;
    if (shown && overlay?.stillShows(keys, source)) return;
    if (!shown) this.#lost.set(name, (this.#lost.get(name) ?? 0) + 1);
    this.#question = null;
    up.asked.close();
  }

  /** Whether a question stands over the page, put now if there was none. Nothing may be held for one that cannot be shown. */
  #asks(verdict: Extract<Verdict, { kind: 'ask' }>, now: string, about: About): boolean {
    if (this.#question) return true;
    const asked = (this.#lost.get(about.name) ?? 0) < MOST_LOST ? this.#ask(verdict, now, about) : null;
    if (asked?.shown) {
      this.#question = { about, asked };
      return true;
    }
    asked?.close();
    this.#missed('question-lost');
    return false;
  }

  #ask(verdict: Extract<Verdict, { kind: 'ask' }>, now: string, about: About): Question {
    const { signal } = this.#ports;
    const [key = ''] = about.keys;
    const report = { about: `rule/${verdict.rules[0]}`, sentence: '', source: about.source, key };
    const reasons = reasonsFor(verdict.question.report, report, signal, () => reasons.remove());
    return askQuestion(
      verdict.question,
      (answer) => {
        this.#question = null;
        this.#lost.delete(about.name);
        if (answer.kind === 'mend') return;
        this.#answered.set(now, { asked: verdict.rules, reason: answer.reason });
        say(verdict.question.clickAgain, signal);
      },
      signal,
      reasons,
    );
  }

  /** A document that may not be looked at gives no act, and so no question. */
  #actsOf(overlay: Overlay, action: Action): PossibleActs | null {
    if (overlay !== this.#firstOf) this.#first.clear();
    this.#firstOf = overlay;
    const documents = overlay.documentsFor(keysOf(action, document, location));
    const menu = choicesOf(action, document, location);
    const chosen = menu ? null : action.recipients ? readRecipients(action, document, location, this.#first) : [];
    const choices = menu ? menu.map((one) => [one]) : chosen ? [chosen] : [];
    if (documents.length === 0 || choices.length === 0) return null;
    return { source: overlay.source, action: action.id, documents, choices, details: readDetails(action, document, location) };
  }

  #chosen(action: Action, acts: PossibleActs, trigger: Element): readonly ChosenRecipient[] | null {
    const [menu] = kindsOf(action);
    if (!menu || menu.item !== undefined) return acts.choices[0] ?? null;
    const named = recipientAt(menu, trigger, location);
    return named && [named];
  }

  #guarded(work: () => void, at: 'look' | 'click'): void {
    try {
      work();
    } catch {
      if (at === 'click') this.#missed('guard-error');
      else this.#report('guard-error');
    }
  }

  /** In a menu nothing is chosen yet, and most of it never will be. */
  #tell(of: string, verdicts: readonly Verdict[]): void {
    const [verdict, another] = verdicts;
    if (of !== this.#seen || another || !verdict || !('said' in verdict) || verdict.said === this.#told) return;
    this.#told = verdict.said;
    say(verdict.said, this.#ports.signal);
  }

  /** The click goes through, and the clerk is told that nobody looked at it. */
  #missed(code: string): void {
    this.#line.say('guard-failed', { code, click: true });
    if (this.#ports.overlay()) say(this.#ports.unchecked(), this.#ports.signal);
  }

  #report(code: string): void {
    if (this.#reported.has(code)) return;
    this.#reported.add(code);
    ask('guard-failed', { code, click: false }).catch(() => undefined);
  }
}

/** The same exactly when the same would be done. */
function textOf({ choices: _, ...acts }: PossibleActs, recipients: readonly ChosenRecipient[]): string {
  return JSON.stringify([acts, recipients]);
}

function aboutOf({ source, documents }: PossibleActs): About {
  const keys = documents.map(({ key }) => key);
  return { source, keys, name: JSON.stringify([...keys].sort()) };
}
