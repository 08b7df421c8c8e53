import type { Action } from '@roviec/adapters';
import type { DocumentRef, DossierId, MatterId, UnitCode } from '@roviec/core';
import type { ObservationRequest } from '@roviec/schema';
import type { PendingAct } from '../messages.ts';
import { Serial } from './serial.ts';
import { Kept } from './store.ts';

/** After this long without a sign, an attempt stays an attempt. */
const WAIT_MS = 15 * 60_000;

/** An act that the clerk clicked and that no page has confirmed yet. */
export interface Attempt extends PendingAct {
  readonly tab: number;
  /** The click that did it, on however many documents. */
  readonly click: string;
  readonly attemptedAt: number;
  readonly act: Action['kind'];
  readonly adapterVersion: string;
  readonly dossier: DossierId;
  readonly document: DocumentRef;
  readonly aliases: readonly string[];
  readonly to: readonly UnitCode[];
  /** The form itself named nothing that shows a result. */
  readonly withoutResult: boolean;
  readonly asked: readonly string[];
  readonly reason: string | null;
  readonly matter: MatterId | null;
  readonly place: UnitCode | null;
}

/** Attempts across the page loads between a click and its result. */
export class Pending {
  readonly #store = new Kept<readonly Attempt[]>('pending', []);
  readonly #serial = new Serial();

  /**
   * Keeps an attempt, once it is worked out; an earlier click at the same act in the same tab came to nothing. Whoever
   * asks meanwhile waits, because the next page may be there before.
   */
  add(workOut: () => Promise<Attempt | null>): Promise<Attempt | null> {
    return this.#serial.run(async () => {
      const attempt = await workOut();
      if (!attempt) return null;
      const others = (await this.#live()).filter((one) => one.tab !== attempt.tab || one.action !== attempt.action || (one.click === attempt.click && one.key !== attempt.key));
      await this.#store.set([...others, attempt]);
      return attempt;
    });
  }

  /** What a tab is still waiting for. Runs behind writes that are under way, so that a fast page misses nothing. */
  of(tab: number): Promise<readonly PendingAct[]> {
    return this.#serial.run(async () =>
      (await this.#live()).filter((one) => one.tab === tab).map(({ id, adapter, action, key, number }) => ({ id, adapter, action, key, number })),
    );
  }

  /** Takes an attempt out, once: whoever gets it reports it. */
  take(id: string, tab: number): Promise<Attempt | null> {
    return this.#serial.run(async () => {
      const live = await this.#live();
      const found = live.find((one) => one.id === id && one.tab === tab) ?? null;
      if (found) await this.#store.set(live.filter((one) => one !== found));
      return found;
    });
  }

  /** Forgets the attempts at documents of an adapter. */
  forget(adapter: string, keys: readonly string[]): Promise<void> {
    return this.#serial.run(async () => this.#store.set((await this.#live()).filter((one) => one.adapter !== adapter || !keys.includes(one.key))));
  }

  async #live(): Promise<readonly Attempt[]> {
    const oldest = Date.now() - WAIT_MS;
    return (await this.#store.get()).filter(({ attemptedAt }) => attemptedAt >= oldest);
  }
}

/** What is sent for a click that was let through. */
export function attemptedOf(attempt: Attempt): ObservationRequest {
  const { act, to, asked, reason } = attempt;
  return observed(attempt, attempt.attemptedAt, { kind: 'attempted', act, to: [...to], asked: [...asked], ...(reason === null ? {} : { reason }) });
}

/** What is sent once the page has shown that the act went through; null where the attempt already says all that is known. */
export function doneOf(attempt: Attempt, now: number): ObservationRequest | null {
  const { act, to, asked, matter, place, withoutResult } = attempt;
  const [above] = to;
  if (act === 'submit') return above === undefined ? null : observed(attempt, now, { kind: 'submitted', to: above, signer: null, proposes: null, document: null });
  if (act === 'close') return withoutResult ? observed(attempt, now, { kind: 'status-hint', status: 'done', dueOn: null }) : null;
  if (act === 'consult' || act === 'publish') return null;
  if (act === 'return') return observed(attempt, now, { kind: 'returned', to: [...to] });
  return observed(attempt, now, { kind: 'forwarded', to: [...to], asked: [...asked], ...(matter === null ? {} : { matter }), ...(place === null ? {} : { place }) });
}

function observed({ dossier, document, aliases, adapter, adapterVersion }: Attempt, happenedAt: number, observation: ObservationRequest['observation']): ObservationRequest {
  return { dossier, observation, document, aliases: [...aliases], happenedAt, source: { kind: 'observed', adapter, adapterVersion } };
}
