import { parsed } from './parsers.ts';
import { closestOf, elementAt, matches, readField, type Scope } from './source.ts';
import { cleaned, folded } from './text.ts';
import type { Action, Field, Page, Recipients, Sign, Source } from './vocabulary.ts';

/** One recipient as chosen at this moment. */
export interface ChosenRecipient {
  /** What the form would post; empty where the page only shows a name. */
  readonly value: string;
  readonly label: string;
  /** The office a person works in, where the page says so. */
  readonly place: string | null;
  readonly role: string | null;
}

/** What each control of a form was set to when it was first seen, by the control's name; one for each page load. */
export type FirstValues = Map<string, string>;

/** The kinds of recipient that an act has a control for. */
export function kindsOf({ recipients }: Action): readonly Recipients[] {
  return recipients === null ? [] : Array.isArray(recipients) ? recipients : [recipients as Recipients];
}

/** What an account that an act names stands for: the agency itself only where the adapter says so of every kind. */
export function accountsOf(action: Action): Recipients['accounts'] {
  const kinds = kindsOf(action);
  return kinds.length > 0 && kinds.every(({ accounts }) => accounts === 'own-agency') ? 'own-agency' : 'unknown';
}

/** Whom an action would reach now. Null when the page does not show it as the adapter says, or the form does something else. */
export function readRecipients(action: Action, within: ParentNode, address: Scope['address'], first: FirstValues = new Map()): readonly ChosenRecipient[] | null {
  const { changed } = action;
  const kinds = kindsOf(action);
  const part = partOf(action, within);
  if (!part || kinds.length === 0 || kinds.some(({ item }) => item === undefined)) return null;
  const controls = changed ? changed.flatMap((source) => changedControl(source, part, first)) : [part];
  if (controls.length === 0) return null;
  const found: ChosenRecipient[] = [];
  for (const kind of kinds) {
    for (const element of controls.flatMap((control) => matches(control, kind.item ?? ''))) {
      const named = recipientsAt(kind, element, address);
      if (!named) return null;
      found.push(...named);
    }
  }
  return found;
}

/** The choices of a menu in which each trigger names the one recipient that a click on it would choose; null for other acts. */
export function choicesOf(action: Action, within: ParentNode, address: Scope['address']): readonly ChosenRecipient[] | null {
  const part = partOf(action, within);
  const [menu] = kindsOf(action);
  if (!menu || !part || menu.item !== undefined) return null;
  return action.trigger.flatMap((css) => matches(part, css)).flatMap((element) => recipientAt(menu, element, address) ?? []);
}

/** The recipient that one trigger of a menu names. */
export function recipientAt(recipients: Recipients, element: Element, address: Scope['address']): ChosenRecipient | null {
  const read = (field: Field | undefined): string | null => {
    const reading = field ? readField(field, { element, address }) : null;
    return reading?.kind === 'value' ? reading.value : null;
  };
  const label = read(recipients.label);
  const role = recipients.as ?? read(recipients.role);
  return label === null ? null : { label, value: read(recipients.value) ?? '', place: read(recipients.place), role };
}

/** All that one element names: several where the adapter says what divides them. An empty one of those names nobody; null where it cannot be told who is meant. */
function recipientsAt(recipients: Recipients, element: Element, address: Scope['address']): readonly ChosenRecipient[] | null {
  const { separator } = recipients;
  const named = recipientAt(recipients, element, address);
  if (separator === undefined) return named && [named];
  if (!named) return [];
  const labels = partsOf(named.label, separator);
  const values = partsOf(named.value, separator);
  if (recipients.value && values.length !== labels.length) return null;
  return labels.map((label, at) => ({ ...named, label, value: values[at] ?? '' }));
}

/** The keys of the documents that an act is done on; null where it is the document of the page. One that cannot be read is left out. */
export function keysOf({ keys }: Action, within: ParentNode, address: Scope['address']): readonly string[] | null {
  if (!keys) return null;
  const { item, key, separator } = keys;
  const texts = matches(within, item).flatMap((element): readonly string[] => {
    const read = readField(separator === undefined ? key : { ...key, parse: 'text' }, { element, address });
    if (read.kind !== 'value') return [];
    return separator === undefined ? [read.value] : partsOf(read.value, separator).flatMap((part) => parsed(key.parse, part) ?? []);
  });
  return [...new Set(texts)];
}

function partsOf(text: string, separator: string): readonly string[] {
  return text.split(separator).map(cleaned).filter(Boolean);
}

function partOf(action: Action, within: ParentNode): Element | null {
  const parts = matches(within, action.within);
  return parts.length === 1 ? (parts[0] ?? null) : null;
}

/** A form that redraws itself marks the present choice as the given one, so what it came with is remembered. */
function changedControl(source: Source, part: Element, first: FirstValues): readonly Element[] {
  const control = elementAt(source, { element: part });
  if (!(control instanceof HTMLSelectElement)) return [];
  const given = [...control.options].find((option) => option.defaultSelected) ?? control.options[0];
  const before = first.get(control.name) ?? given?.value ?? '';
  first.set(control.name, before);
  return control.value === before ? [] : [control];
}

/** The action of the page that is open at this moment; at most one. */
export function openAction(page: Page, within: ParentNode): Action | null {
  return (page.actions ?? []).find(({ open, shown }) => matches(within, open).some((element) => !shown || element.checkVisibility())) ?? null;
}

/** The action that a click on an element would do, if it is one of the page's triggers. */
export function actionOf(page: Page, clicked: Element): { readonly action: Action; readonly trigger: Element } | null {
  for (const action of page.actions ?? []) {
    const part = closest(clicked, [action.within]);
    const trigger = part && closest(clicked, action.trigger);
    if (trigger && part.contains(trigger) && (action.label.length === 0 || action.label.includes(folded(labelOf(trigger))))) return { action, trigger };
  }
  return null;
}

/** Whether the page shows that an act went through. `key` is the document of the page, when it shows one. */
export function signShown(sign: Sign, within: ParentNode, about: { readonly key: string; readonly number: string | null }, pageKey: string | null): boolean {
  const texts = matches(within, sign.css).map((element) => cleaned(element.textContent));
  return texts.some((text) => {
    if (!sign.starts.some((start) => folded(text).startsWith(start))) return false;
    return sign.names.some((name) => {
      if (name === 'tab') return true;
      return name === 'key' ? pageKey === about.key : about.number !== null && names(text, about.number);
    });
  });
}

/** The number as a word of its own: `12/UBND` is not named by `112/UBND-KT`. */
function names(text: string, number: string): boolean {
  return text.split(/[\s,;:()“”"]+/u).some((word) => word.toUpperCase() === number.toUpperCase());
}

function labelOf(trigger: Element): string {
  const text = trigger.localName === 'input' && 'value' in trigger ? String(trigger.value) : (trigger.textContent ?? '');
  if (folded(text) !== '') return text;
  // A picture for a word: what assistive technology would say.
  return trigger.getAttribute('aria-label') ?? trigger.getAttribute('title') ?? trigger.getAttribute('alt') ?? matches(trigger, 'img[alt]')[0]?.getAttribute('alt') ?? '';
}

function closest(element: Element, selectors: readonly string[]): Element | null {
  for (const css of selectors) {
    const found = closestOf(element, css);
    if (found) return found;
  }
  return null;
}
