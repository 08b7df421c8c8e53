import { matches } from '../source.ts';
import type { Adapter, When } from '../vocabulary.ts';
import { lastingId } from './generated.ts';
import { namesOf } from './place.ts';

/** How the product and this page are told from others. */
export interface TaughtPlace {
  readonly marks: readonly string[];
  readonly weak: boolean;
  readonly path: string;
  readonly origin: string;
  readonly hostname: string;
  /** Name of the frame, where the list stands in one. */
  readonly frame: string | null;
}

/** Shown while nobody is signed in; in the words that products use, for no sign-in page was pointed at. */
const LOGIN = "form:is([id*='login' i],[action*='login' i],[id*='dangnhap' i],[action*='dangnhap' i],[id*='dang_nhap' i],[action*='dang-nhap' i],[id*='signin' i])";

/** What is common to all pages of a product stands at its edges. */
const EDGES = 'header, footer, nav, [role=banner], [role=contentinfo], [role=navigation]';
const MOST_MARKS = 2;

/** Finds what tells this product and this page, outside of the list itself. */
export function taughtPlace(within: Document, list: Element, address: Pick<Location, 'protocol' | 'hostname' | 'pathname'>, frameName: string): TaughtPlace {
  const outside = (element: Element): boolean => !element.contains(list) && !list.contains(element) && !element.closest('[data-roviec]');
  const edges = matches(within, EDGES).filter(outside);
  const shallow = [...within.body.querySelectorAll(':scope > *, :scope > * > *, :scope > * > * > *')].filter(
    (element) => outside(element) && /^(?:div|header|footer|nav|form|table|ul|section|aside)$/.test(element.localName),
  );
  const named = [...edges, ...shallow.filter((element) => lastingId(element) !== null), ...shallow];
  const single = (css: string): boolean => matches(within, css).length === 1;
  const marks = [...new Set(named.flatMap((element) => namesOf(element).filter(single).slice(0, 1)))].slice(0, MOST_MARKS);
  const around = [...ancestorsOf(list)].flatMap((element) => namesOf(element).filter(single).slice(0, 1));
  const [closest] = around.slice(-1);
  const found = marks.length > 0 ? marks : closest === undefined ? [] : [closest];
  const place = { path: pathGlob(address.pathname), origin: `${address.protocol}//${address.hostname}/*`, hostname: address.hostname, frame: frameName === '' ? null : frameName };
  return { marks: found, weak: marks.length === 0, ...place };
}

/** The page by its path, in which numbers stand for any; not where one address serves all screens. */
export function whenOf({ path }: TaughtPlace, root: string): When {
  return { ...(path === '/' ? {} : { path: [path] }), all: [root] };
}

/** The words of every adapter about signing in and about itself. */
export function frameOf({ hostname, origin, marks }: TaughtPlace, root: string): Pick<Adapter, 'id' | 'origins' | 'marks' | 'login'> {
  const id = `day-${hostname.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`.slice(0, 40).replace(/-+$/, '');
  return { id, origins: [origin], marks: marks.length > 0 ? marks : [root.includes(':nth-') ? 'body:not(:empty)' : root], login: LOGIN };
}

function* ancestorsOf(element: Element): Iterable<Element> {
  for (let at = element.parentElement; at && at.localName !== 'html'; at = at.parentElement) yield at;
}

function pathGlob(pathname: string): string {
  return pathname
    .split('/')
    .map((part) => (/\d/.test(part) ? '*' : part.slice(0, 60)))
    .join('/')
    .slice(0, 200);
}
