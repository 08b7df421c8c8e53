import { originFits } from '@roviec/adapters/checked';
import { type Browser, browser } from 'wxt/browser';
import { ownOrigin } from '../browser-differences.ts';
import { inForce } from './in-force.ts';

const AT_ONCE = 150;
const PER_SECOND = 15;

/** Who asks: one frame of a tab, or a page of the extension. Whether an adapter may read that origin is asked once the adapters are there. */
export type Sender =
  /** `document` names this load of the frame; null where the browser gives it no name. */
  | { readonly kind: 'page'; readonly tab: number; readonly frame: number; readonly origin: string; readonly document: string | null }
  | { readonly kind: 'own'; readonly tab: number | undefined };

/** Tells who asks; null for anybody who has no business to. */
export function senderOf(sender: Browser.runtime.MessageSender): Sender | null {
  if (sender.id !== browser.runtime.id) return null;
  if (sender.origin === ownOrigin()) return { kind: 'own', tab: sender.tab?.id };
  const { tab, frameId, origin, documentId = null } = sender;
  if (tab?.id === undefined || frameId === undefined || origin === undefined) return null;
  return { kind: 'page', tab: tab.id, frame: frameId, origin, document: documentId };
}

/** The plans of the adapters that may read a page of this origin. */
export function plansFor(origin: string) {
  return inForce()
    .filter(({ adapter }) => adapter.origins.some((pattern) => originFits(pattern, origin)))
    .map(({ plan }) => plan);
}

/** The match pattern by which an adapter names an origin; null when none does. */
export function patternFor(origin: string): string | null {
  return inForce().flatMap(({ adapter }) => adapter.origins.filter((pattern) => originFits(pattern, origin)))[0] ?? null;
}

/** A tab that asks too often is not answered for a while; the others do not notice. */
export class Limits {
  readonly #tabs = new Map<number, { left: number; at: number }>();

  /** Whether the tab may ask now. */
  allow(tab: number, now: number): boolean {
    const before = this.#tabs.get(tab) ?? { left: AT_ONCE, at: now };
    const left = Math.min(AT_ONCE, before.left + ((now - before.at) / 1000) * PER_SECOND) - 1;
    this.#tabs.set(tab, { left: Math.max(0, left), at: now });
    return left >= 0;
  }

  forget(tab: number): void {
    this.#tabs.delete(tab);
  }
}
