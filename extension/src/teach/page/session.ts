import { reportOn, rowAround, type Said, scopeOfList, suggestedColumns, type Taught, type TaughtList, taughtAction, taughtField, taughtList } from '@roviec/adapters/teach';
import type { Suggestion, ToPage, ToPanel, Wanted } from '../line.ts';
import { type Pickable, pick } from './picker.ts';

const CLICKABLE = "a, button, input[type='submit'], input[type='button'], input[type='image'], [role='button'], [onclick]";

/** One frame of a page while somebody teaches it. It reads and draws; it clicks, fills and sends nothing. */
export class TeachSession {
  readonly #say: (said: ToPanel) => void;
  readonly #end: AbortSignal;
  /** What was pointed at, for reading it in another way. */
  readonly #pointed = new Map<Taught, { readonly row: Element; readonly element: Element }>();
  #picking: AbortController | null = null;

  constructor(say: (said: ToPanel) => void, end: AbortSignal) {
    this.#say = say;
    this.#end = end;
    end.addEventListener('abort', () => this.#stop(), { once: true });
    say({ said: 'here', frame: window.name });
  }

  hear(told: ToPage): void {
    if (told.do === 'stop') this.#stop();
    if (told.do === 'point') this.#point(told.wanted, told.hint);
    if (told.do === 'again') this.#again(told.name, told.list, told.said);
    // A frame that knows nothing of the page keeps silent when another one does.
    if (told.do === 'try') this.#say({ said: 'report', report: reportOn(told.plan, document, location, window.name) });
  }

  #stop(): void {
    this.#picking?.abort();
    this.#picking = null;
  }

  #point(wanted: Wanted, hint: string): void {
    this.#stop();
    const what = this.#pickable(wanted);
    if (!what) {
      this.#say({ said: 'nothing', why: 'gone' });
      return;
    }
    const picking = new AbortController();
    this.#picking = picking;
    const picked = (element: Element | null): void => this.#say(element ? this.#taught(wanted, element) : { said: 'stopped' });
    pick(hint, what, picked, AbortSignal.any([picking.signal, this.#end]));
  }

  #pickable(wanted: Wanted): Pickable | null {
    if (wanted.kind === 'row') {
      const rows = [...document.querySelectorAll('tr:has(> td + td), [role=row], li')];
      return { meant: rowAround, beside: (from, step) => next(rows, from && (rowAround(from) ?? from), step) };
    }
    if (wanted.kind === 'action') return { meant: (under) => under.closest(CLICKABLE), beside: (from, step) => next([...document.querySelectorAll(CLICKABLE)], from, step) };
    const scope = scopeOfList(wanted.list, document, location);
    const rows = scope?.rows ?? [];
    const [first] = rows;
    if (!first) return null;
    const inside = (under: Element, wider: number): Element | null => {
      const row = rows.find((each) => each.contains(under));
      let meant: Element = under;
      for (let step = 0; row && step < wider && meant !== row; step += 1) meant = meant.parentElement ?? row;
      return row ? meant : null;
    };
    return { meant: inside, beside: (from, step) => next([...(rows.find((row) => from && row.contains(from)) ?? first).querySelectorAll('*')], from, step) };
  }

  #taught(wanted: Wanted, element: Element): ToPanel {
    if (wanted.kind === 'action') {
      const taught = taughtAction(element);
      return taught ? { said: 'action', act: wanted.act, taught } : { said: 'nothing', why: 'unclear' };
    }
    if (wanted.kind === 'row') {
      this.#pointed.clear();
      const list = taughtList(element, { address: location, frameName: window.name });
      return list ? { said: 'list', list, suggestions: this.#suggestions(list, element) } : { said: 'nothing', why: 'no-key' };
    }
    const scope = scopeOfList(wanted.list, document, location);
    const row = scope?.rows.find((each) => each.contains(element));
    const taught = scope && row && taughtField(scope, row, element, wanted.name);
    if (!taught || !row) return { said: 'nothing', why: 'unclear' };
    this.#pointed.set(wanted.name, { row, element });
    return { said: 'field', name: wanted.name, taught };
  }

  /** What the headings promise, tried on the rows; columns that give nothing are not offered. */
  #suggestions(list: TaughtList, row: Element): readonly Suggestion[] {
    const scope = scopeOfList(list, document, location);
    if (!scope) return [];
    return suggestedColumns(list, scope, row).flatMap(({ heading, field, element }): Suggestion[] => {
      const taught = taughtField(scope, row, element, field);
      if (!taught || taught.accepted === 0) return [];
      this.#pointed.set(field, { row, element });
      return [{ heading, name: field, taught }];
    });
  }

  #again(name: Taught, list: TaughtList, said: Said): void {
    const pointed = this.#pointed.get(name);
    if (!pointed) return;
    const scope = scopeOfList(list, document, location);
    const taught = pointed.element.isConnected && scope ? taughtField(scope, pointed.row, pointed.element, name, said) : null;
    this.#say(taught ? { said: 'field', name, taught } : { said: 'nothing', why: 'gone' });
  }
}

function next(all: readonly Element[], from: Element | null, step: 1 | -1): Element | null {
  const shown = all.filter((element) => element.checkVisibility() && !element.closest('[data-roviec]'));
  const at = from ? shown.indexOf(from) : -1;
  return shown[at < 0 && step < 0 ? shown.length - 1 : at + step] ?? from ?? shown[0] ?? null;
}
