import { type Act, type DeclaredAct, type DossierEvent, type DossierState, declareAct, observeAct, type Refusal, record, type Step } from '@roviec/core';
import type { ActResult } from '@roviec/workflow-messages';
import { ApplicationFailure, patched } from '@temporalio/workflow';

/** Marks, where it matters, a history that was written with the refusals of `declareAct`'s `now`. */
export const STRICTER = 'stricter-acts';

/** Throws the refusal of a declared act, if it is one. An act worked on before is never refused: it gets its old answer. */
export function refusalOf(state: DossierState, act: DeclaredAct, ledgerBehind: boolean): void {
  if (state.processed[act.id]) return;
  if (ledgerBehind) throw failureOf({ code: 'too-many-pending' });
  const outcome = declareAct(state, act);
  // Not refused: the handler waits until the silence that stands in the way is noted.
  if (!outcome.ok && outcome.refusal.code !== 'silence-pending') throw failureOf(outcome.refusal);
}

/** Works on an act, or gives the answer it got before. */
export function accept(state: DossierState, act: Act, now: number, commit: (step: Step) => readonly DossierEvent[]): ActResult {
  const before = state.processed[act.id];
  if (before) return { seqs: before, kinds: [] };
  const events = commit(record(state, draftsOf(state, act), { recordedAt: now, registryVersion: act.registryVersion }));
  const [first] = events;
  const last = events.at(-1);
  return { seqs: [first?.seq ?? state.seq, last?.seq ?? state.seq], kinds: events.map((event) => event.body.kind) };
}

function draftsOf(state: DossierState, act: Act) {
  if (act.lane === 'observed') return observeAct(state, act);
  const now = declareAct(state, act);
  // What an older worker accepted is not refused when its history is replayed.
  const outcome = now.ok || patched(STRICTER) ? now : declareAct(state, act, 'at-first');
  if (!outcome.ok) throw failureOf(outcome.refusal);
  return outcome.value;
}

function failureOf(refusal: Refusal): ApplicationFailure {
  return ApplicationFailure.create({ message: refusal.code, type: refusal.code, nonRetryable: true, details: [refusal] });
}
