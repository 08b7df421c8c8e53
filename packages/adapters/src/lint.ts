import type { AdapterProblem, CompileOptions } from './compile.ts';
import { GENERATED } from './examine/fragility.ts';
import { kindsOf } from './recipients.ts';
import type { Adapter, Page, Source } from './vocabulary.ts';

/** What a shape cannot say. Stable. */
export type LintCode =
  | 'selector-touches-secret'
  | 'selector-generated'
  | 'selector-by-order'
  | 'selector-too-wide'
  | 'selector-syntax'
  | 'attribute-forbidden'
  | 'secrecy-missing'
  | 'rows-missing'
  | 'rows-outside-list'
  | 'header-outside-list'
  | 'list-words-outside-list'
  | 'menu-among-recipients'
  | 'version-unread'
  | 'agree-unknown'
  | 'source-expired'
  | 'page-twice'
  | 'action-twice'
  | 'sign-missing'
  | 'label-missing';

const SECRET = /password|__viewstate|__eventvalidation|csrf|authenticity|token/i;
const BY_ORDER = /:nth-|:first-child|:last-child/;
const TOO_WIDE = /^(?:\*|form|button|input|a|div|span|tr|td|table|body|html|(?:button|input)\[type=['"]?submit['"]?\])$/i;
const FORBIDDEN_ATTRIBUTE = /^(?:style|nonce|integrity|srcdoc)$|password|token|csrf/i;

/** Every selector and every reference of an adapter, checked. */
export function lint(adapter: Adapter, options: CompileOptions): AdapterProblem[] {
  const problems: AdapterProblem[] = [];
  const report = (path: string, code: LintCode): void => void problems.push({ path, code });
  for (const [path, value, page] of selectorsOf(adapter)) {
    const code = selectorProblem(value, page, options);
    if (code) report(path, code);
  }
  for (const [path, source, page] of sourcesOf(adapter)) {
    if (source.attr !== undefined && FORBIDDEN_ATTRIBUTE.test(source.attr)) report(path, 'attribute-forbidden');
    if (source.header && page?.kind !== 'list') report(path, 'header-outside-list');
    if (source.until !== undefined && options.today !== undefined && source.until < options.today) report(path, 'source-expired');
  }
  for (const [index, page] of adapter.pages.entries()) {
    const at = `pages.${index}`;
    if (adapter.secrecy.kind === 'marked' && !page.secrecy && page.kind !== 'form') report(`${at}.secrecy`, 'secrecy-missing');
    if (page.kind === 'list' && !page.rows && !page.lists?.every(({ rows }) => rows !== undefined)) report(`${at}.rows`, 'rows-missing');
    if (page.kind !== 'list' && (page.columns || page.lists || page.ready)) report(at, 'list-words-outside-list');
    if (page.when.version && !adapter.productVersion) report(`${at}.when.version`, 'version-unread');
    if (page.kind !== 'list' && page.rows) report(`${at}.rows`, 'rows-outside-list');
    for (const [name, field] of Object.entries(page.fields)) if (field.agree !== undefined && !page.fields[field.agree]) report(`${at}.fields.${name}.agree`, 'agree-unknown');
    if (adapter.pages.findIndex(({ id }) => id === page.id) !== index) report(at, 'page-twice');
    for (const [which, action] of (page.actions ?? []).entries()) {
      if (page.actions?.findIndex(({ id }) => id === action.id) !== which) report(`${at}.actions.${which}`, 'action-twice');
      if (action.label.length === 0 && kindsOf(action).some(({ item }) => item !== undefined)) report(`${at}.actions.${which}.label`, 'label-missing');
      if (kindsOf(action).length > 1 && kindsOf(action).some(({ item }) => item === undefined)) report(`${at}.actions.${which}.recipients`, 'menu-among-recipients');
      if (action.guard === 'ask' && action.observed.length === 0) report(`${at}.actions.${which}.observed`, 'sign-missing');
    }
  }
  return problems;
}

function selectorProblem(selector: string, page: Page | null, { selectorOk }: CompileOptions): LintCode | null {
  if (SECRET.test(selector)) return 'selector-touches-secret';
  if (GENERATED.test(selector) && !page?.fragile) return 'selector-generated';
  if (BY_ORDER.test(selector) && !page?.fragile) return 'selector-by-order';
  if (page && TOO_WIDE.test(selector)) return 'selector-too-wide';
  return selectorOk && !selectorOk(selector) ? 'selector-syntax' : null;
}

/** Names under which a selector stands in an adapter. */
const SELECTOR_KEYS = new Set(['css', 'root', 'rows', 'within', 'open', 'item', 'empty', 'login', 'like', 'row', 'ready']);
const SELECTOR_LISTS = new Set(['marks', 'all', 'none', 'shown', 'trigger']);
type Found<T> = readonly [path: string, value: T, page: Page | null];

function selectorsOf(adapter: Adapter): Found<string>[] {
  return walk(adapter, (key, value): string[] => {
    if (SELECTOR_KEYS.has(key) && typeof value === 'string') return [value];
    return SELECTOR_LISTS.has(key) && Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
  });
}

function sourcesOf(adapter: Adapter): Found<Source>[] {
  return walk(adapter, (key, value): Source[] => {
    if (key === 'productVersion') return [value as Source];
    return (key === 'from' || key === 'changed') && Array.isArray(value) ? value : [];
  });
}

function walk<T>(adapter: Adapter, pick: (key: string, value: unknown) => T[]): Found<T>[] {
  const found: Found<T>[] = [];
  const visit = (value: unknown, path: string, page: Page | null): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      const at = path ? `${path}.${key}` : key;
      for (const each of pick(key, part)) found.push([at, each, page]);
      visit(part, at, path === 'pages' ? (part as Page) : page);
    }
  };
  visit(adapter, '', null);
  return found;
}
