import { matches, readField, type Scope } from './source.ts';
import { cleaned, folded } from './text.ts';
import type { Action, Field, Page, Sign } from './vocabulary.ts';

/** One recipient as chosen at this moment. */
export interface ChosenRecipient {
  /** What the form would post; empty where the page only shows a name. */
  readonly value: string;
  readonly label: string;
  /** The office a person works in, where the page says so. */
  readonly place: string | null;
  readonly role: string | null;
}

/** Whom an action would reach now. Null when the page does not show it as the adapter says. */
export function readRecipients(action: Action, within: ParentNode, address: Scope['address']): readonly ChosenRecipient[] | null {
  const { recipients } = action;
  const parts = matches(within, action.within);
  const part = parts[0];
  if (!recipients || !part || parts.length !== 1) return null;
  const found: ChosenRecipient[] = [];
  for (const element of matches(part, recipients.item)) {
    const read = (field: Field | undefined): string | null => {
      const reading = field ? readField(field, { element, address }) : null;
      return reading?.kind === 'value' ? reading.value : null;
    };
    const label = read(recipients.label);
    if (label === null) return null;
    found.push({ label, value: read(recipients.value) ?? '', place: read(recipients.place), role: read(recipients.role) });
  }
  return found;
}

/** The action of the page that is open at this moment; at most one. */
export function openAction(page: Page, within: ParentNode): Action | null {
  return (page.actions ?? []).find(({ open }) => matches(within, open).length > 0) ?? null;
}

/** The action that a click on an element would do, if it is one of the page's triggers. */
export function actionOf(page: Page, clicked: Element): Action | null {
  for (const action of page.actions ?? []) {
    const part = closest(clicked, [action.within]);
    const trigger = part && closest(clicked, action.trigger);
    if (trigger && part.contains(trigger) && action.label.includes(folded(labelOf(trigger)))) return action;
  }
  return null;
}

/** Whether the page shows that an act went through. `key` is the document of the page, when it shows one. */
export function signShown(sign: Sign, within: ParentNode, about: { readonly key: string; readonly number: string | null }, pageKey: string | null): boolean {
  const texts = matches(within, sign.css).map((element) => cleaned(element.textContent));
  return texts.some((text) => {
    if (!sign.starts.some((start) => folded(text).startsWith(start))) return false;
    return sign.names.some((name) => (name === 'key' ? pageKey === about.key : about.number !== null && names(text, about.number)));
  });
}

/** The number as a word of its own: `12/UBND` is not named by `112/UBND-KT`. */
function names(text: string, number: string): boolean {
  return text.split(/[\s,;:()“”"]+/u).some((word) => word.toUpperCase() === number.toUpperCase());
}

function labelOf(trigger: Element): string {
  return trigger.localName === 'input' && 'value' in trigger ? String(trigger.value) : (trigger.textContent ?? '');
}

function closest(element: Element, selectors: readonly string[]): Element | null {
  for (const css of selectors) {
    try {
      const found = element.closest(css);
      if (found) return found;
    } catch {
      // A selector that this browser does not know matches nothing.
    }
  }
  return null;
}
