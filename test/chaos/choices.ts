import type { Request } from './courier.ts';
import { acts } from './story.ts';
import { ENROLLED, HEAD_OF_CONSTRUCTION, OUTSIDE, type Walk } from './walk.ts';

type Ask = (walk: Walk) => Request;

const withCommand = (request: Request, name: string, changed: object): Request => {
  const { command } = request.body as { readonly command?: object } & Request['body'];
  return { ...request, name, body: { ...request.body, ...{ command: { ...command, ...changed } } } };
};

const DAY_MS = 86_400_000;
const named = (name: string, request: Request): Request => ({ ...request, name });

/** What may be sent, with its weight: what should work, what must be refused, and facts out of their order. */
const CHOICES: readonly (readonly [weight: number, request: Ask])[] = [
  [14, (walk) => acts.open(walk, 'PRO-1')],
  [8, acts.assign],
  [2, (walk) => withCommand(acts.assign(walk), 'assign a stranger', { officer: 'cb-001', post: 'H99.04/giam-doc' })],
  [14, acts.consult],
  [2, (walk) => withCommand(acts.consult(walk), 'consult without questions', { questions: [] })],
  [2, (walk) => withCommand(acts.consult(walk), 'consult nobody known', { consultees: ['H99.77'] })],
  [8, acts.reply],
  [2, (walk) => withCommand({ ...acts.reply(walk), person: HEAD_OF_CONSTRUCTION }, 'reply for another', { unit: OUTSIDE })],
  [10, acts.delivered],
  [3, (walk) => named('delivered before it was asked', { ...acts.delivered(walk, 'H99.06') })],
  [8, (walk) => acts.paperReply(walk, Date.now())],
  [2, (walk) => named('paper reply from before it was asked', acts.paperReply(walk, Date.now() - DAY_MS))],
  [2, (walk) => named('paper reply of tomorrow', acts.paperReply(walk, Date.now() + DAY_MS))],
  [10, acts.forwarded],
  [3, acts.attest],
  [3, acts.correct],
  [2, acts.returnIt],
  [4, (walk) => acts.close(walk, 'withdrawn')],
  [2, (walk) => acts.withdraw(walk, OUTSIDE)],
  [3, acts.urge],
  [2, acts.urgeLead],
  [5, acts.reconcile],
  [5, (walk) => acts.reserve(walk, ENROLLED)],
  [8, acts.submit],
  [6, acts.decide],
  [2, acts.transfer],
  [4, acts.askSupplement],
  [4, acts.supplemented],
  [5, acts.askExtension],
  [4, acts.approveExtension],
  [2, acts.ownApproval],
  [4, acts.note],
  [4, acts.setTarget],
  [4, acts.loosenTarget],
  [2, acts.attempted],
  [1, acts.returnSeen],
  [3, acts.submitSeen],
  [3, acts.decisionSeen],
  [2, acts.recallSeen],
  [2, acts.statusHint],
];

const TOTAL = CHOICES.reduce((sum, [weight]) => sum + weight, 0);

/** The act that a number in [0, 1) stands for. */
export function chosen(draw: number): Ask {
  let left = draw * TOTAL;
  for (const [weight, request] of CHOICES) {
    left -= weight;
    if (left < 0) return request;
  }
  return acts.forwarded;
}

const toDecision: readonly Ask[] = [
  (walk) => acts.open(walk, 'PRO-1'),
  acts.assign,
  (walk) => acts.consult(walk, [ENROLLED, OUTSIDE]),
  acts.urge,
  acts.reply,
  (walk) => acts.paperReply(walk, Date.now()),
  acts.reconcile,
  (walk) => acts.reserve(walk, ENROLLED),
  acts.submit,
  acts.decisionSeen,
  acts.decide,
];
const toTransfer: readonly Ask[] = [
  (walk) => acts.open(walk, 'PRO-1'),
  acts.askExtension,
  acts.approveExtension,
  acts.setTarget,
  (walk) => acts.consult(walk, [ENROLLED, OUTSIDE]),
  (walk) => acts.withdraw(walk, OUTSIDE),
  acts.askSupplement,
  acts.reply,
  acts.loosenTarget,
  acts.supplemented,
  acts.transfer,
];

/** The next act on a dossier's way through the office: every second one goes to a decision, the others to another body. */
export function stepOf(walk: number, step: number): Ask | null {
  return (walk % 2 === 0 ? toDecision : toTransfer)[step] ?? null;
}

/** Names of the acts on both ways. A run that comes to none of one kind has proved nothing about it. */
export function namesOnTheWay(walk: Walk): readonly string[] {
  return [...toDecision, ...toTransfer].map((ask) => ask(walk).name);
}
