import { parsed } from './parsers.ts';
import { partsOf } from './recipients.ts';
import { closestOf, matches, readField, type Scope } from './source.ts';
import { cleaned, folded } from './text.ts';
import type { Action, DetailName, Page, Sign } from './vocabulary.ts';

/** The details of an act that could be read. */
export type Details = Readonly<Partial<Record<DetailName, string>>>;

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

/** What the form says beside the recipients: the value, an empty text where it is left empty; what cannot be read is left out. */
export function readDetails({ within: part, details = {} }: Action, within: ParentNode, address: Scope['address']): Details {
  const [element] = matches(within, part);
  const found: Partial<Record<DetailName, string>> = {};
  for (const [name, field] of Object.entries(details)) {
    const read = element ? readField(field, { element, address }) : null;
    if (read && read.kind !== 'unreadable') found[name as DetailName] = read.kind === 'value' ? read.value : '';
  }
  return found;
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
