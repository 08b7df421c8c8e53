import type { Guard, StageKind } from './types.ts';

/** At which stages a guard means something. */
export const GUARD_STAGES: Readonly<Record<Guard, readonly StageKind[]>> = {
  'handler-named': ['consult', 'reconcile', 'submit', 'return', 'supplement'],
  'consulted-first': ['submit'],
  'replies-settled': ['reconcile', 'submit', 'decide'],
  'supplement-settled': ['consult', 'submit', 'decide', 'issue'],
  'cost-stated': ['submit'],
  'time-stated': ['submit'],
  'document-recorded': ['reconcile', 'submit', 'decide'],
  'decider-not-handler': ['decide'],
  'decided-first': ['issue'],
};

/** The stage without which a guard could never be met; null where it needs none. */
export const GUARD_NEEDS: Readonly<Record<Guard, StageKind | null>> = {
  'handler-named': 'assign',
  'consulted-first': 'consult',
  'replies-settled': 'consult',
  'supplement-settled': 'supplement',
  'cost-stated': null,
  'time-stated': null,
  'document-recorded': null,
  'decider-not-handler': 'assign',
  'decided-first': 'decide',
};
