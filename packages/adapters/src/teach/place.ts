import { matches } from '../source.ts';
import { isMadeUp, lastingClasses, lastingId, quoted } from './generated.ts';

/** A selector and whether it rests on order. */
export interface Found {
  readonly css: string;
  readonly fragile: boolean;
}

/** Attributes whose value tells elements of a page apart by meaning. */
const TELLING = ['name', 'summary', 'aria-label', 'data-name', 'data-field', 'data-role', 'role'];

/** A selector that finds this element and no other in the document: strict names first, order last. */
export function onlyIn(within: Document, element: Element): Found {
  const single = (css: string): boolean => {
    const [first, another] = matches(within, css);
    return css.length <= 200 && first === element && another === undefined;
  };
  for (const css of namesOf(element)) if (single(css)) return { css, fragile: false };
  for (let above = element.parentElement; above && above.localName !== 'html'; above = above.parentElement)
    for (const outer of namesOf(above).slice(0, 4))
      for (const inner of [...namesOf(element), element.localName]) if (single(`${outer} ${inner}`)) return { css: `${outer} ${inner}`, fragile: false };
  const path = pathFrom(within.body, element);
  return { css: path === null ? element.localName : `body > ${path}`, fragile: true };
}

/** How an element can be named by itself, strict to loose. Bare names of elements are not among them. */
export function namesOf(element: Element): readonly string[] {
  const tag = element.localName;
  const id = lastingId(element);
  const classes = lastingClasses(element);
  const telling = TELLING.flatMap((name) => {
    const value = element.getAttribute(name);
    return value && value.length <= 40 && !isMadeUp(value) && !/\d{3,}/.test(value) ? [`${tag}[${name}=${quoted(value)}]`] : [];
  });
  const all = classes.length > 1 ? [`${tag}.${classes.slice(0, 3).map(escaped).join('.')}`] : [];
  return [...(id === null ? [] : [`#${escaped(id)}`]), ...all, ...classes.map((name) => `${tag}.${escaped(name)}`), ...telling];
}

/** The steps from an element down to another, by order; null when it is not inside. */
export function pathFrom(above: Element, element: Element): string | null {
  const steps: string[] = [];
  for (let at: Element | null = element; at && at !== above; at = at.parentElement) {
    const { parentElement, localName } = at;
    if (!parentElement) return null;
    const alike = [...parentElement.children].filter((child) => child.localName === localName);
    steps.unshift(alike.length === 1 ? localName : `${localName}:nth-of-type(${alike.indexOf(at) + 1})`);
    if (parentElement === above) return steps.join(' > ');
  }
  return null;
}

function escaped(name: string): string {
  return typeof CSS === 'undefined' ? name : CSS.escape(name);
}
