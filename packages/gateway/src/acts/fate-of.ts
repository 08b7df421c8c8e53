import { type Act, type DossierState, newDossier } from '@roviec/core';
import type { InboxEntry, LedgerReader, VerifiedDossier } from '@roviec/ledger';
import type { Log } from '../log.ts';
import type { Engine } from './engine.ts';
import { done, type Fate, pending } from './fate.ts';

export interface FateParts {
  readonly ledger: LedgerReader;
  readonly engine: Engine;
  readonly log: Log;
}

/**
 * Finds out what becomes of an act: from the ledger when it is there already, else from the engine. Throws
 * `StoreCorruptError` for a dossier that the ledger has damaged: the engine would take what the ledger could not keep,
 * or go on from a state that nobody brought about.
 */
export async function fateOf(parts: FateParts, entry: InboxEntry, asked: Act): Promise<Fate> {
  const act = clamped(asked);
  const kept = await parts.ledger.verified(act.dossier);
  const before = doneBefore(kept, entry);
  if (before) return before;
  const state = kept?.row.state;
  // A declared act on what the ledger knows as closed is answered from there: starting a run for it would lead to nothing.
  if (state?.phase === 'closed' && act.lane === 'declared') return { status: 'refused', code: 'dossier-closed' };
  const start = startsDossier(act) ? (state ?? newDossier(act.dossier)) : null;
  return deliver(parts, entry, act, start);
}

async function deliver(parts: FateParts, entry: InboxEntry, act: Act, start: DossierState | null): Promise<Fate> {
  const delivered = await parts.engine.deliver(act, start);
  switch (delivered.kind) {
    case 'done':
      return done(entry, delivered.result.seqs, delivered.result.kinds);
    case 'refused':
      return { status: 'refused', code: delivered.refusal.code };
    case 'not-running':
      return start === null ? notRunning(parts, entry, act) : pending(entry);
    case 'unanswered':
      parts.log({ event: 'act-unanswered', code: delivered.code });
      return pending(entry);
  }
}

/** The ledger is read anew: what ended meanwhile was written there before it ended. */
async function notRunning(parts: FateParts, entry: InboxEntry, act: Act): Promise<Fate> {
  const kept = await parts.ledger.verified(act.dossier);
  if (!kept) return { status: 'refused', code: 'dossier-unknown' };
  const before = doneBefore(kept, entry);
  if (before) return before;
  const { row } = kept;
  if (row.state.phase === 'closed') return { status: 'refused', code: 'dossier-closed' };
  // The ledger knows it as running and the engine lost it: it goes on from what the ledger knows.
  return deliver(parts, entry, act, row.state);
}

/** What the ledger says about an act whose answer was lost, such as the one that closed the dossier. */
function doneBefore(kept: VerifiedDossier | null, entry: InboxEntry): Fate | null {
  const seqs = kept?.row.state.processed[entry.id];
  if (!kept || !seqs) return null;
  const kinds = kept.events.filter(({ event }) => event.actId === entry.id).map(({ event }) => event.body.kind);
  return done(entry, seqs, kinds);
}

/** Facts, and the acts by which a dossier begins, start what does not run yet. */
function startsDossier(act: Act): boolean {
  return act.lane === 'observed' || act.command.kind === 'open' || act.command.kind === 'return';
}

/** Nothing happened after it was received, whatever a page's clock says. The inbox keeps what was sent, so that a repeat is still the same. */
function clamped(act: Act): Act {
  return act.lane === 'observed' && act.happenedAt > act.receivedAt ? { ...act, happenedAt: act.receivedAt } : act;
}
