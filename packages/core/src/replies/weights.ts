import type { SignalId } from './signals.ts';

/**
 * How much each signal says that a reply is empty (positive) or that it commits (negative), in logits, found by logistic
 * regression on the tuning lines (`test/judgement/tune-replies.ts`; a clear reply called empty costs 2.5 times the
 * reverse). A signal counts at most twice;
 * none counts against what its name says.
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
  start: -3.4,
  nothingStands: 3.1,
  threshold: 0.4,
  signals: {
    agrees: -1.4,
    refuses: -1.7,
    'no-objection': -0.1,
    changes: -1.3,
    'change-named': -0.9,
    undertakes: -0.5,
    'undertaking-dated': -0.5,
    finds: 0,
    chooses: -0.1,
    conditions: 0,
    'hands-over': -1,
    'keeps-view': -0.7,
    reasons: -0.3,
    denies: -1.5,
    demands: -1,
    'names-figures': -1.7,
    'half-agrees': 1.1,
    'by-the-law': 1.3,
    postpones: 2.5,
    defers: 2.7,
    exhorts: 1.8,
    courteous: 1.3,
    received: 0.8,
    'weighs-both': 1.9,
    'asks-back': 0.6,
    restates: 1.3,
    'if-eligible': 0.7,
    willing: 0.8,
    'nameless-body': 0.8,
    'asks-in-general': 1.7,
    'not-ours': 0,
    'office-speech': 0.9,
  },
};
