import type { Mount } from '@roviec/adapters';
import { HIDDEN } from './bar.ts';
import { sharedSheet } from './styles.ts';

/** What a host of ours carries, for its style and for whoever counts them. */
export type HostKind = 'row' | 'strip' | 'pill' | 'corner' | 'question';

/** A host in the page and its closed root, which the page cannot look into. */
export interface Host {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

const ours = new WeakSet<Node>();
const INTERACTION = ['keydown', 'keyup', 'keypress', 'input', 'change', 'click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'focusin', 'focusout', 'submit', 'paste'];

/** Makes a host. What happens inside it stays there: the page's own keys (Esc closes its dialog) are not pressed by ours. */
export function createHost(kind: HostKind, tag: 'span' | 'div'): Host {
  const host = document.createElement(tag);
  host.setAttribute('data-roviec', kind);
  // Custom elements do not exist in an extension's world, so a plain element is stripped of the page's styles.
  host.style.setProperty('all', 'initial', 'important');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sharedSheet()];
  if (kind !== 'row') for (const type of INTERACTION) host.addEventListener(type, (event) => event.stopPropagation());
  ours.add(host);
  return { host, root };
}

/** Whether a node is one of our hosts. */
export function isOurs(node: Node): boolean {
  return ours.has(node);
}

/** Puts a host where an adapter says, and gives that place; null when it is not there, or is there more than once. */
export function place(host: Element, mount: Mount, within: ParentNode): Element | null {
  const found = [...within.querySelectorAll(mount.css)];
  const target = found[0];
  if (!target || found.length > 1) return null;
  if (mount.at === 'append') target.append(host);
  else if (mount.at === 'prepend') target.prepend(host);
  else if (mount.at === 'before') target.before(host);
  else target.after(host);
  return target;
}

/** Takes away what an older copy of the extension left behind when it was replaced under an open page. */
export function removeLeftovers(): void {
  for (const host of document.querySelectorAll('[data-roviec]')) if (!ours.has(host)) host.remove();
  for (const row of document.querySelectorAll(`[${HIDDEN}]`)) row.removeAttribute(HIDDEN);
}
