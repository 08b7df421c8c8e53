import { forwardOwnWork } from './forward-own-work.ts';
import { genericReply } from './generic-reply.ts';
import { idleStep } from './idle-step.ts';
import { lateReply } from './late-reply.ts';
import { lateReport } from './late-report.ts';
import { loosenedTarget } from './loosened-target.ts';
import { merit } from './merit.ts';
import { noConcreteProposal } from './no-concrete-proposal.ts';
import { noDecision } from './no-decision.ts';
import { noOwnView } from './no-own-view.ts';
import { noSingleOwner } from './no-single-owner.ts';
import { pingPong } from './ping-pong.ts';
import { repeatConsult } from './repeat-consult.ts';
import type { Rule } from './rule.ts';
import { selfMadeSilence } from './self-made-silence.ts';
import { shouldReturn } from './should-return.ts';
import { stagnation } from './stagnation.ts';
import { statusLaundering } from './status-laundering.ts';
import { submitOwnDecision } from './submit-own-decision.ts';
import { takeOthersWork } from './take-others-work.ts';
import { unreconciledDissent } from './unreconciled-dissent.ts';
import { unrelatedConsult } from './unrelated-consult.ts';
import { unscopedConsult } from './unscoped-consult.ts';
import { wrongClassMove } from './wrong-class-move.ts';
import { wrongLevelSending } from './wrong-level-sending.ts';
import { wrongSigner } from './wrong-signer.ts';

/** Every rule of design §6, in its order; one file each, found by its id. */
export const rules: readonly Rule[] = [
  submitOwnDecision,
  forwardOwnWork,
  takeOthersWork,
  noSingleOwner,
  unrelatedConsult,
  repeatConsult,
  unscopedConsult,
  genericReply,
  lateReply,
  selfMadeSilence,
  unreconciledDissent,
  wrongSigner,
  noOwnView,
  noConcreteProposal,
  shouldReturn,
  wrongClassMove,
  wrongLevelSending,
  lateReport,
  pingPong,
  stagnation,
  noDecision,
  loosenedTarget,
  statusLaundering,
  idleStep,
  merit,
];
