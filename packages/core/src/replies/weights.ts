import type { SignalId } from './signals.ts';

/**
 * How much each signal says that a reply is empty (positive) or that it commits (negative), in logits, found by logistic
 * regression on the tuning lines (`test/judgement/tune-replies.ts`; a clear reply called empty costs 2.5 times the
 * reverse). A signal counts at most twice.
 */
export const REPLY_WEIGHTS: {
  readonly version: string;
  readonly start: number;
  /** No commitment that stands by itself. */
  readonly nothingStands: number;
  /** A reply is called empty above this. */
  readonly threshold: number;
  readonly signals: Readonly<Record<SignalId, number>>;
} = {
  version: '2026-11-23',
  start: -3,
  nothingStands: 3.1,
  threshold: 0.4,
  signals: {
    agrees: -1.2,
    refuses: -1.3,
    'no-objection': -0.2,
    changes: -1.1,
    'change-named': -0.9,
    undertakes: -0.7,
    'undertaking-dated': -0.6,
    finds: 0,
    chooses: -0.1,
    conditions: -0.2,
    'hands-over': -0.8,
    'keeps-view': -0.8,
    reasons: -0.5,
    denies: -1.2,
    demands: -1.1,
    'names-figures': -2,
    'half-agrees': 1.2,
    'by-the-law': 1,
    postpones: 2.3,
    defers: 2.4,
    exhorts: 2.1,
    courteous: 1.2,
    received: 1,
    'weighs-both': 1.7,
    'asks-back': 0.5,
    restates: 1.5,
    'if-eligible': 0.7,
    willing: 0.9,
    'nameless-body': 0.6,
    'asks-in-general': 1.7,
    'not-ours': 0,
  },
};
