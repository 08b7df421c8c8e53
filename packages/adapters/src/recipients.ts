import { elementAt, matches, readField, type Scope } from './source.ts';
import { cleaned } from './text.ts';
import type { Action, Field, Recipients, Source } from './vocabulary.ts';

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

/** The parts of a text that a fixed mark divides, without empty ones. */
export function partsOf(text: string, separator: string): readonly string[] {
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
