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
  start: -3.5,
  nothingStands: 3.5,
  threshold: 0.4,
  signals: {
    agrees: -1.4,
    refuses: -2,
    'no-objection': -0.4,
    changes: -1.1,
    'change-named': -0.7,
    undertakes: -0.9,
    'undertaking-dated': -0.3,
    finds: -0.5,
    chooses: 0,
    conditions: 0.3,
    'hands-over': -1,
    'keeps-view': -0.6,
    reasons: -0.8,
    denies: -1.8,
    demands: -1.1,
    'names-figures': -2,
    'half-agrees': 1.2,
    'by-the-law': 1.6,
    postpones: 2.4,
    defers: 2.9,
    exhorts: 1.5,
    courteous: 1.2,
    received: 1,
    'weighs-both': 2,
    'asks-back': 0.5,
    restates: 1.7,
    'if-eligible': 0.7,
    willing: 0.9,
    'nameless-body': 1.1,
    'asks-in-general': 1.7,
    'not-ours': -0.3,
    'office-speech': 0.8,
  },
};
