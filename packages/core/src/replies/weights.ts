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
  start: -3.2,
  nothingStands: 3.1,
  threshold: 0.4,
  signals: {
    agrees: -1.3,
    refuses: -1.6,
    'no-objection': -0.2,
    changes: -1.1,
    'change-named': -0.9,
    undertakes: -0.8,
    'undertaking-dated': -0.8,
    finds: 0,
    chooses: 0,
    conditions: -0.1,
    'hands-over': -1,
    'keeps-view': -0.7,
    reasons: -0.5,
    denies: -1.4,
    demands: -1.1,
    'names-figures': -1.9,
    'half-agrees': 1.2,
    'by-the-law': 1.1,
    postpones: 2.3,
    defers: 2.4,
    exhorts: 1.7,
    courteous: 1.1,
    received: 0.7,
    'weighs-both': 1.6,
    'asks-back': 0.6,
    restates: 1.5,
    'if-eligible': 0.7,
    willing: 0.7,
    'nameless-body': 0.8,
    'asks-in-general': 2,
    'not-ours': 0,
    'office-speech': 0.9,
  },
};
