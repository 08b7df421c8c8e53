import {
  type Act,
  adoptCalendar,
  concludeSilence,
  type DossierEvent,
  type DossierState,
  nextWakeUp,
  remind,
  SETTLING_MS,
  type Step,
  silencePending,
  silentUnits,
} from '@roviec/core';
import { calendarChanged, currentState, type DossierInput, declare, type LastLookAnswer, type LastLookQuestion, observe } from '@roviec/workflow-messages';
import { allHandlersFinished, condition, continueAsNew, log, patched, proxyActivities, setHandler, workflowInfo } from '@temporalio/workflow';
import { accept, refusalOf, STRICTER } from './accept.ts';

/** What the host does for a dossier; both may run more than once and give the same. */
export interface DossierActivities {
  /** Appends events to the ledger; idempotent by event id. */
  appendEvents(events: readonly DossierEvent[]): Promise<void>;
  /** Reads the inbox and the organisation once more before silence has an outcome. */
  lastLook(question: LastLookQuestion): Promise<LastLookAnswer>;
}

/** Twice what a connection waits for a lock; a worker that died with an append in hand is noticed no sooner. */
const { appendEvents, lastLook } = proxyActivities<DossierActivities>({ startToCloseTimeout: '10s', retry: { maximumInterval: '30s' } });

/** More events in one append would make one activity's payload too large. */
const BATCH = 100;
/** Past this many events that the ledger has not taken, declared acts are refused; observed facts never are. */
const MAX_OUTBOX = 500;
/** How long a run that starts closed waits for the fact it was started for. */
const FIRST_ACT_WAIT = '30s';

/**
 * One dossier, from the first fact to the last: synchronous handlers change the state, one pump appends to the ledger, one
 * loop sleeps to the earliest wake-up. Ends when the dossier is closed and the ledger has everything; a later fact
 * starts another run with the state that the ledger kept.
 */
export async function dossier(input: DossierInput): Promise<DossierState> {
  let state = input.state;
  let acts = 0;
  let registryVersion = '';
  let ending = false;
  const outbox: DossierEvent[] = [];
  const commit = (step: Step): readonly DossierEvent[] => {
    state = step.state;
    outbox.push(...step.events);
    return step.events;
  };

  const work = (act: Act) => {
    acts += 1;
    registryVersion = act.registryVersion;
    return accept(state, act, Date.now(), commit);
  };

  /** An act that would end the part of a silent unit waits for the last look; all others are worked on at once. */
  let waiting = 0;
  const hides = (act: Act) => state.processed[act.id] === undefined && silencePending(state, act) !== null;
  const inOrder = (act: Act) => {
    if (!hides(act) || !patched(STRICTER)) return work(act);
    waiting += 1;
    return condition(() => !hides(act)).then(() => {
      waiting -= 1;
      return work(act);
    });
  };

  setHandler(declare, inOrder, { validator: (act) => refusalOf(state, act, outbox.length >= MAX_OUTBOX) });
  setHandler(observe, inOrder);
  setHandler(calendarChanged, (change) => {
    commit(adoptCalendar(state, change.calendar, { recordedAt: Date.now(), registryVersion: change.registryVersion }));
  });
  setHandler(currentState, () => state);

  const flush = async () => {
    const batch = outbox.slice(0, BATCH);
    await appendEvents(batch);
    outbox.splice(0, batch.length);
  };
  const pump = (async () => {
    for (;;) {
      await condition(() => outbox.length > 0 || ending);
      if (outbox.length === 0) return;
      await flush();
    }
  })();

  // Whoever waits for a last look gets it before this run ends.
  const stopping = () => waiting === 0 && (state.phase === 'closed' || workflowInfo().continueAsNewSuggested);
  while (!stopping()) {
    commit(remind(state, { recordedAt: Date.now(), registryVersion }));
    const silent = silentUnits(state, Date.now() - (waiting > 0 ? SETTLING_MS : 0));
    if (silent.length > 0) {
      const found = await lastLook({ dossier: state.id, silent });
      registryVersion = found.registryVersion;
      commit(concludeSilence(state, { silent, replies: found.replies, heads: found.heads }, { recordedAt: Date.now(), registryVersion }));
      continue;
    }
    await untilWakeUp(() => nextWakeUp(state, waiting > 0), stopping);
  }
  if (acts === 0 && input.state.phase === 'closed') await condition(() => acts > 0, FIRST_ACT_WAIT);
  ending = true;
  await pump;
  await condition(allHandlersFinished);
  // What a handler added while the pump was ending: from here to the return nothing else can run.
  while (outbox.length > 0) await flush();
  if (state.phase === 'closed') return state;
  log.info('continuing as new', { seq: state.seq });
  return continueAsNew<typeof dossier>({ state });
}

/** Sleeps to the earliest wake-up; the timer is made anew only when that moves. */
async function untilWakeUp(next: () => number | null, stopping: () => boolean): Promise<void> {
  const at = next();
  const moved = () => stopping() || next() !== at;
  if (at === null) await condition(moved);
  else await condition(moved, Math.max(1, at - Date.now()));
}
