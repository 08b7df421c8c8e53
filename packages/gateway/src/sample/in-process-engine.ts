import { type Act, type DossierState, declareAct, observeAct, record } from '@roviec/core';
import type { LedgerWriter } from '@roviec/ledger';
import type { Delivered, Engine } from '../acts/engine.ts';

/** Runs dossiers in this process with the same core as the workflow, and writes the same ledger. For tests: it keeps no timer and forgets with the process. */
export class InProcessEngine implements Engine {
  /** Without a worker nothing is answered. */
  working = true;
  /** Acts in the order in which they came, repeats too. */
  readonly delivered: Act[] = [];
  readonly #running = new Map<string, DossierState>();
  readonly #ledger: LedgerWriter;
  readonly #now: () => number;

  constructor(ledger: LedgerWriter, now: () => number) {
    this.#ledger = ledger;
    this.#now = now;
  }

  async deliver(act: Act, start: DossierState | null): Promise<Delivered> {
    if (!this.working) return { kind: 'unanswered', code: 'no-worker' };
    const state = this.#running.get(act.dossier) ?? start;
    if (!state) return { kind: 'not-running' };
    this.delivered.push(act);
    const outcome = act.lane === 'declared' ? declareAct(state, act) : { ok: true as const, value: observeAct(state, act) };
    if (!outcome.ok) return { kind: 'refused', refusal: outcome.refusal };
    const step = record(state, outcome.value, { recordedAt: this.#now(), registryVersion: act.registryVersion });
    await this.#ledger.append(step.events);
    if (step.state.phase === 'closed') this.#running.delete(act.dossier);
    else this.#running.set(act.dossier, step.state);
    return { kind: 'done', result: { seqs: [state.seq + 1, step.state.seq], kinds: step.events.map((event) => event.body.kind) } };
  }

  /** Loses what runs, as after a lost cluster. */
  forget(): void {
    this.#running.clear();
  }

  async reachable(): Promise<boolean> {
    return this.working;
  }

  async close(): Promise<void> {
    this.#running.clear();
  }
}
