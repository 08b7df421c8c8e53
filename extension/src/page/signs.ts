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

  /** Reports each act whose sign has come, once. */
  look(pageKey: string | null): void {
    this.#watched = this.#watched.filter((one) => {
      const shown = this.#shown(one.act, pageKey);
      if (!shown) one.stale = false;
      if (!shown || one.stale) return true;
      ask('observed', { id: one.act.id }).catch(() => undefined);
      return false;
    });
  }

  #shown(act: PendingAct, pageKey: string | null): boolean {
    return this.#signsOf(act).some((sign) => signShown(sign, document, act, pageKey));
  }
}
