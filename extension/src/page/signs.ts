import { type AdapterPlan, type Sign, signShown } from '@roviec/adapters';
import { ask, type PendingAct } from '../messages.ts';

interface Watched {
  readonly act: PendingAct;
  /** A sign that was on the page before the act says nothing of it. */
  stale: boolean;
}

/** Looks for the signs that acts went through. A click is only an attempt; what counts is that the page says so. */
export class Signs {
  #watched: Watched[] = [];
  readonly #signsOf: (act: PendingAct) => readonly Sign[];

  constructor(plans: readonly AdapterPlan[]) {
    this.#signsOf = (act) =>
      plans
        .find(({ id }) => id === act.adapter)
        ?.pages.flatMap((page) => page.actions ?? [])
        .find(({ id }) => id === act.action)?.observed ?? [];
  }

  /** Acts that were let through on an earlier page of this tab. */
  carryOn(acts: readonly PendingAct[]): void {
    this.#watched = acts.map((act) => ({ act, stale: false }));
  }

  /** An act that was let through on this page. */
  attempt(act: PendingAct, pageKey: string | null): void {
    this.#watched = [...this.#watched.filter((one) => one.act.key !== act.key || one.act.action !== act.action), { act, stale: this.#shown(act, pageKey) }];
  }

  /** Whether anything is waited for. */
  get any(): boolean {
    return this.#watched.length > 0;
  }

  /** Whether an act on this document is waited for. */
  awaits(adapter: string, key: string): boolean {
    return this.#watched.some(({ act }) => act.adapter === adapter && act.key === key);
  }

  /** Waits no longer for acts on these documents: they may not be spoken of any more. */
  drop(adapter: string, keys: readonly string[]): void {
    this.#watched = this.#watched.filter(({ act }) => act.adapter !== adapter || !keys.includes(act.key));
  }

  /** Reports each act whose sign has come, once. Before that the page is read again, which may drop some. */
  look(pageKey: string | null, readAgain: () => void): void {
    const come = this.#watched.filter((one) => {
      const shown = this.#shown(one.act, pageKey);
      if (!shown) one.stale = false;
      return shown && !one.stale;
    });
    if (come.length === 0) return;
    readAgain();
    for (const one of come.filter((each) => this.#watched.includes(each))) ask('observed', { id: one.act.id }).catch(() => undefined);
    this.#watched = this.#watched.filter((one) => !come.includes(one));
  }

  #shown(act: PendingAct, pageKey: string | null): boolean {
    return this.#signsOf(act).some((sign) => signShown(sign, document, act, pageKey));
  }
}
