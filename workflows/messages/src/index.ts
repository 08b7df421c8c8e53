import type { Act, Calendar, DeclaredAct, DossierState, Holder, ObservedAct, UnitCode } from '@roviec/core';
import type { QueryDefinition, SignalDefinition, UpdateDefinition } from '@temporalio/common';

/** Names on the wire. They are a contract with running dossiers: never rename one. */
export const DOSSIER_WORKFLOW = 'dossier';
export const DEFAULT_TASK_QUEUE = 'roviec';

/** What a dossier starts from: nothing, or what an earlier run or the ledger knows. */
export interface DossierInput {
  readonly state: DossierState;
}

/** What an act led to: first and last sequence of its events, and their kinds. The same act again gets the same answer. */
export interface ActResult {
  readonly seqs: readonly [number, number];
  readonly kinds: readonly string[];
}

/**
 * A declared act. Refused by an `ApplicationFailure` whose `type` is the refusal code and whose first detail is the
 * `Refusal`; a refusal leaves no trace in the history, so the gateway keeps it.
 */
export const declare = { type: 'update', name: 'declare' } as UpdateDefinition<ActResult, [DeclaredAct], 'declare'>;

/** An observed fact; never refused. */
export const observe = { type: 'update', name: 'observe' } as UpdateDefinition<ActResult, [ObservedAct], 'observe'>;

/** A calendar was published; a signal, because it must survive an outage of the worker. */
export const calendarChanged = { type: 'signal', name: 'calendar-changed' } as SignalDefinition<[CalendarChange], 'calendar-changed'>;

export interface CalendarChange {
  readonly calendar: Calendar;
  readonly registryVersion: string;
}

/** The state of a running dossier, for operators; pages read the ledger. */
export const currentState = { type: 'query', name: 'state' } as QueryDefinition<DossierState, [], 'state'>;

/** What the last look before an outcome of silence asks. */
export interface LastLookQuestion {
  readonly dossier: string;
  /** Consulted units whose due time has come, with the moment at which their head answers for the silence. */
  readonly silent: readonly { readonly unit: UnitCode; readonly dueAt: number }[];
}

/** What it found. */
export interface LastLookAnswer {
  /** Replies that arrived and were not worked on yet, oldest first. */
  readonly replies: readonly Act[];
  /** Who held the head's post at the due time, by unit; absent when nobody is registered. */
  readonly heads: Readonly<Record<UnitCode, Holder>>;
  /** Version of the organisation in which the heads were looked up. */
  readonly registryVersion: string;
}
