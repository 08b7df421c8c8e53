import type { Watch } from '@roviec/adapters';
import { inFrame } from './frame.ts';
import { isOurs } from './host.ts';

/** Above this many changes at once nobody looks at them one by one. */
const FLOOD = 1000;

/** What is told of the page's changes. */
export interface Observed {
  /** Something that matters is not as it was; told in the next frame. */
  readonly changed: () => void;
  /** Where rows are recycled: one may show another document now. Told at once, before anybody can see it. */
  readonly recycled: (node: Node) => void;
}

/**
 * Calls back once per frame in which the watched part of the page changed, until the signal aborts. What we put there
 * ourselves does not count. The observer only looks whether anything matters; the work is done in the frame. Texts are
 * watched however the page redraws, and so are the attributes that may hold a secrecy mark (`marks`).
 */
export function observe(watch: Watch, marks: readonly string[], { changed, recycled }: Observed, signal: AbortSignal): void {
  let queued = false;
  let root = document.querySelector(watch.root);
  const matters = (record: MutationRecord): boolean => {
    if (record.type !== 'childList') return true;
    return [...record.addedNodes, ...record.removedNodes].some((node) => !isOurs(node));
  };
  const inRoot = (record: MutationRecord): boolean => root?.contains(record.target) === true;
  const observer = new MutationObserver((records) => {
    if (watch.mode === 'recycled') for (const { type, target } of records) if (type !== 'childList') recycled(target);
    if (queued) return;
    if (!root?.isConnected) root = document.querySelector(watch.root);
    else if (records.length < FLOOD && !records.some((record) => inRoot(record) && (matters(record) || removedOurs(record)))) return;
    queued = true;
    inFrame(() => {
      queued = false;
      if (!signal.aborted) changed();
    });
  });
  const attributes = [...marks, ...(watch.mode === 'recycled' ? (watch.attrs ?? ['data-id']) : [])];
  observer.observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    ...(attributes.length > 0 ? { attributes: true, attributeFilter: attributes } : {}),
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** The page took away something of ours, which is to be put back. */
function removedOurs(record: MutationRecord): boolean {
  return record.type === 'childList' && [...record.removedNodes].some((node) => isOurs(node) && !node.isConnected);
}
