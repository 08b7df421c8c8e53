import { matches } from './source.ts';
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
  const page = plan.pages.find(({ when, frame }) => holds(when, within, place) && inFrame(frame, place));
  return page ? { kind: 'page', page } : { kind: 'other' };
}

function holds({ path, all = [], none = [] }: When, within: ParentNode, { pathname }: Place): boolean {
  return (!path || path.some((glob) => globbed(glob, pathname))) && all.every((css) => matches(within, css).length > 0) && none.every((css) => matches(within, css).length === 0);
}

function inFrame(frame: Page['frame'], { frameName, pathname }: Place): boolean {
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
