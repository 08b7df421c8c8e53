import { type AdapterPlan, type Recognised, recognise } from '@roviec/adapters';
import { browser } from 'wxt/browser';
import { ask, onTold, type PageSource } from '../messages.ts';
import type { PillView } from '../views.ts';
import { pageWords } from '../words/page.ts';
import { Guard } from './guard.ts';
import { removeLeftovers } from './host.ts';
import { Overlay } from './overlay.ts';
import { say } from './question.ts';
import type { ReaderPorts } from './reader.ts';
import { Signs } from './signs.ts';

/** How often a visible page asks whether the gateway answers; with the worker's own limits, an outage shows within five seconds. */
const PULSE_MS = 2500;
/** How often a visible page has its documents looked up again. */
const AGAIN_MS = 15_000;

/** `waiting` for the worker and the document, `ready` without a page of ours, `active` on one, `lost` when the extension is gone. */
export type State =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'active'; readonly overlay: Overlay; readonly stop: AbortController; readonly page: string }
  | { readonly kind: 'lost' };

/** Runs the overlay in one document from its start to the end of the page or of the extension. */
export class Lifecycle {
  readonly #end = new AbortController();
  #state: State = { kind: 'waiting' };
  #plans: readonly AdapterPlan[] = [];
  #signs = new Signs([]);
  #locale: 'vi' | 'en' = 'vi';
  #heard = '';
  #lookedAt = 0;

  /** Whether the extension that started this is gone. */
  get lost(): boolean {
    return this.#checkLost();
  }

  /** Never gives up by a timer: whatever is missing is looked for again at the next change or pulse. */
  start(): void {
    removeLeftovers();
    const { signal } = this.#end;
    onTold((told) => {
      if (told.told === 'adapters-changed') this.#anew();
      else this.#askAgain();
    }, signal);
    new Guard({
      overlay: () => (this.#state.kind === 'active' ? this.#state.overlay : null),
      unchecked: () => pageWords[this.#locale].unchecked,
      attempted: (act) => this.#signs.attempt(act, this.#documentKey()),
      signal,
    });
    document.addEventListener('DOMContentLoaded', () => this.#recognise(), { signal });
    document.addEventListener('visibilitychange', () => void this.#pulse(), { signal });
    const timer = setInterval(() => void this.#pulse(), PULSE_MS);
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
    this.#watchDocument(signal);
    void this.#open();
  }

  /** Asks for the adapters of this page; asked again at each pulse until the worker answers. */
  async #open(): Promise<void> {
    try {
      const { adapters, pending, locale, unchecked } = await ask('page-opened', {});
      this.#plans = adapters;
      this.#locale = locale;
      this.#signs = new Signs(adapters);
      this.#signs.carryOn(pending);
      if (this.#state.kind === 'waiting') this.#state = { kind: 'ready' };
      this.#recognise();
      if (unchecked) say(pageWords[locale].unchecked, this.#end.signal);
    } catch {
      this.#checkLost();
    }
  }

  /** Other adapters are in force: what is drawn goes, and the page is looked at with the new ones. */
  #anew(): void {
    if (this.#state.kind === 'active') this.#state.stop.abort();
    if (this.#state.kind !== 'lost') this.#state = { kind: 'waiting' };
    void this.#open();
  }

  /** A page may become another one without being loaded: single pages, menus that swap the content. */
  #watchDocument(signal: AbortSignal): void {
    let queued = false;
    const observer = new MutationObserver(() => {
      if (queued) return;
      queued = true;
      setTimeout(() => {
        queued = false;
        this.#recognise();
      }, 50);
    });
    observer.observe(document, { childList: true, subtree: true });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  }

  #recognise(): void {
    if (this.#state.kind === 'waiting' || this.#state.kind === 'lost' || document.readyState === 'loading') return;
    const { plan, found } = this.#found();
    if (found?.kind !== 'page' || !plan) {
      if (this.#state.kind === 'active') {
        this.#state.stop.abort();
        this.#state = { kind: 'ready' };
        ask('no-document', {}).catch(() => undefined);
      }
    } else if (this.#state.kind !== 'active' || this.#state.page !== `${plan.id}/${found.page.id}`) {
      if (this.#state.kind === 'active') this.#state.stop.abort();
      const stop = new AbortController();
      const signal = AbortSignal.any([stop.signal, this.#end.signal]);
      const overlay = new Overlay(plan, found.page, {
        signal,
        unanswered: () => this.#unanswered(),
        off: () => pageWords[this.#locale].off,
        ...this.#readerPorts({ adapter: plan.id, page: found.page.id }),
      });
      this.#state = { kind: 'active', overlay, stop, page: `${plan.id}/${found.page.id}` };
      this.#lookedAt = performance.now();
    }
    if (this.#signs.any) this.#signs.look(this.#documentKey(), () => this.#state.kind === 'active' && this.#state.overlay.readAgain());
  }

  #readerPorts(source: PageSource): ReaderPorts {
    return {
      awaited: (key) => this.#signs.awaits(source.adapter, key),
      withdrawn: (keys) => {
        this.#signs.drop(source.adapter, keys);
        ask('forget-documents', { source, keys }).catch(() => undefined);
      },
    };
  }

  #documentKey(): string | null {
    return this.#state.kind === 'active' ? (this.#state.overlay.readDocument()?.key ?? null) : null;
  }

  #found(): { readonly plan: AdapterPlan | null; readonly found: Recognised | null } {
    // The outer page of a frameset has no room for anything; its frames are looked at on their own.
    if (document.body?.localName !== 'body') return { plan: null, found: null };
    let known: { readonly plan: AdapterPlan | null; readonly found: Recognised | null } = { plan: null, found: null };
    for (const plan of this.#plans) {
      const found = recognise(plan, document, { pathname: location.pathname, frameName: window.name });
      if (found.kind === 'page') return { plan, found };
      // An adapter that knows the product but not this page leaves it to another one.
      if (found.kind !== 'foreign') known = { plan, found };
    }
    return known;
  }

  /** Only a page of ours that somebody sees asks; the others would only wake the worker. */
  async #pulse(): Promise<void> {
    if (this.#checkLost() || document.visibilityState !== 'visible') return;
    if (this.#state.kind === 'waiting') return this.#open();
    if (this.#state.kind !== 'active') return;
    try {
      const { gateway, locale, revision } = await ask('pulse', {});
      this.#locale = locale;
      const heard = JSON.stringify([gateway.kind, locale, revision]);
      // What was so at the first pulse was so when the page was looked at; what changed in between was told.
      if ((heard !== this.#heard && this.#heard !== '') || performance.now() - this.#lookedAt > AGAIN_MS) this.#askAgain();
      this.#heard = heard;
    } catch {
      if (this.#checkLost()) return;
      this.#heard = 'unanswered';
      this.#askAgain();
    }
  }

  #askAgain(): void {
    this.#lookedAt = performance.now();
    if (this.#state.kind === 'active') this.#state.overlay.askAgain();
  }

  #unanswered(): PillView | null {
    return this.#checkLost() ? null : pageWords[this.#locale].unanswered;
  }

  /** An updated or removed extension leaves its scripts behind without a voice: they take their things and go. */
  #checkLost(): boolean {
    if (browser.runtime?.id === undefined && this.#state.kind !== 'lost') {
      this.#state = { kind: 'lost' };
      this.#end.abort();
    }
    return this.#state.kind === 'lost';
  }
}
