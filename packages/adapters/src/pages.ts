import { matches } from './source.ts';
import { versionFits } from './version.ts';
import type { AdapterPlan, Page, When } from './vocabulary.ts';

/** Where a page is loaded: its address and the name of its frame. */
export interface Place {
  readonly pathname: string;
  readonly frameName: string;
}

/** What a page is to an adapter. `login`: nobody is signed in, so nothing is read. `foreign`: not this product at all. */
export type Recognised = { readonly kind: 'foreign' } | { readonly kind: 'login' } | { readonly kind: 'other' } | { readonly kind: 'page'; readonly page: Page };

/** Tells which page of an adapter is on screen. The document decides; the address is only a part of it. */
export function recognise(plan: AdapterPlan, within: ParentNode, place: Place): Recognised {
  if (!plan.marks.every((mark) => matches(within, mark).length > 0)) return { kind: 'foreign' };
  if (matches(within, plan.login).length > 0) return { kind: 'login' };
  const fitting = plan.pages.filter(({ when, frame }) => holds(when, within, place) && inFrame(frame, place));
  // One that only the version speaks against is known too: its reader says that it may not be read.
  const page = fitting.find(({ when }) => versionFits(when.version, plan, within)) ?? fitting[0];
  return page ? { kind: 'page', page } : { kind: 'other' };
}

/** Whether all that is said of a page is so. */
export function holds({ path, anyCase, all = [], none = [], shown = [] }: When, within: ParentNode, { pathname }: Pick<Place, 'pathname'>): boolean {
  const at = (glob: string): boolean => (anyCase ? globbed(glob.toLowerCase(), pathname.toLowerCase()) : globbed(glob, pathname));
  if (path && !path.some(at)) return false;
  const there = (css: string): boolean => matches(within, css).length > 0;
  return all.every(there) && !none.some(there) && shown.every((css) => matches(within, css).some((element) => element.checkVisibility()));
}

/** Whether a document stands in the frame that is meant. */
export function inFrame(frame: Page['frame'], { frameName, pathname }: Place): boolean {
  return (frame?.name === undefined || frame.name === frameName) && (frame?.path === undefined || globbed(frame.path, pathname));
}

/** Whether a text fits a glob, in which `*` stands for anything. No pattern of the adapter ever becomes an expression. */
export function globbed(glob: string, text: string): boolean {
  const [first = '', ...rest] = glob.split('*');
  if (rest.length === 0) return text === first;
  const last = rest.pop() ?? '';
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= text.length - last.length;
}
