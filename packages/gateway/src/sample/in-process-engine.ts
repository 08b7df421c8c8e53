import { type Act, type DossierEvent, type DossierId, type DossierState, declareAct, observeAct, record } from '@roviec/core';
import type { LedgerWriter } from '@roviec/ledger';
import type { Delivered, Engine, Standing } from '../acts/engine.ts';

/** Runs dossiers in this process with the same core as the workflow, and writes the same ledger. For tests: it keeps no timer and forgets with the process. */
export class InProcessEngine implements Engine {
  /** Without a worker nothing is answered. */
  working = true;
  /** While it does not pump, what was answered is not in the ledger yet. */
  pumping = true;
  /** Acts in the order in which they came, repeats too. */
  readonly delivered: Act[] = [];
  readonly #running = new Map<string, DossierState>();
  readonly #outbox: DossierEvent[] = [];
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
    this.#outbox.push(...step.events);
    this.#running.set(act.dossier, step.state);
    if (this.pumping) await this.catchUp();
    return { kind: 'done', result: { seqs: [state.seq + 1, step.state.seq], kinds: step.events.map((event) => event.body.kind) } };
  }

  async stateOf(dossier: DossierId): Promise<Standing> {
    if (!this.working) return { kind: 'unanswered' };
    const state = this.#running.get(dossier);
    return state ? { kind: 'running', state } : { kind: 'not-running' };
  }

  /** Brings the ledger up to date; what is closed ends then. */
  async catchUp(): Promise<void> {
    this.pumping = true;
    for (const events of Map.groupBy(this.#outbox.splice(0), ({ dossier }) => dossier).values()) await this.#ledger.append(events);
    for (const [id, { phase }] of this.#running) if (phase === 'closed') this.#running.delete(id);
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
