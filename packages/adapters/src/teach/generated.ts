import { GENERATED } from '../examine/fragility.ts';

/** Classes that say how something looks or stands at this moment, not what it is. */
const PASSING =
  /^(?:odd|even|active|selected|hover|focus|checked|first|last|hidden|show|d-\S+|col(?:-\S+)?|row|text-\S+|align\S*|left|right|center|middle|nowrap|bold|small|big|btn\S*|m[trblxy]?-\S+|p[trblxy]?-\S+|w-\S+|h-\S+|float-\S+|pull-\S+|font\S*|bg-\S+|border\S*|ng-\S+|fa\S*|icon|glyphicon\S*|visible\S*|sorting\S*|k-alt|quahan|overdue|new|unread)$/i;

/** Whether a name was made up by a framework or a server while it built or drew the page. */
export function isMadeUp(name: string): boolean {
  return (
    name === '' ||
    name.length > 60 ||
    GENERATED.test(`#${name}`) ||
    GENERATED.test(`.${name}`) ||
    /\d{5,}|^[0-9a-f]{8,}$|^(?:ember|react|yui|gwt|j_idt|z_|ext-gen)[-_:]?\w*\d/i.test(name)
  );
}

/** The classes of an element that are worth naming, in the page's order. */
export function lastingClasses(element: Element): readonly string[] {
  return [...element.classList].filter((name) => !isMadeUp(name) && !PASSING.test(name));
}

/** The id of an element, when nobody generated it. */
export function lastingId(element: Element): string | null {
  return element.id !== '' && !isMadeUp(element.id) && !/\d{2,}/.test(element.id) ? element.id : null;
}

/** What stays of an id that a server numbers for each row or nests by its containers: `ctl00_luoi_ctl02_lblHan` gives `lblHan`. */
export function endOfId(id: string): string | null {
  const end = /[A-Za-z][A-Za-z]*$/.exec(id)?.[0] ?? '';
  return end.length >= 3 && end.length < id.length && !isMadeUp(end) ? end : null;
}

/** What stays of ids such as `vb_7700101`: what all begin with. Null when that is nothing, or made up. */
export function startOfIds(ids: readonly string[]): string | null {
  const starts = new Set(ids.map((id) => /^[A-Za-z][A-Za-z_:-]*(?=\d)/.exec(id)?.[0] ?? ''));
  const [start = ''] = starts;
  return starts.size === 1 && start.length >= 2 && !isMadeUp(start) ? start : null;
}

/** A value inside a selector's quotes. */
export function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, (letter) => `\\${letter}`)}'`;
}
