import type { Stack } from '../support/stack.ts';
import type { Courier } from './courier.ts';
import { acts, tell, untilRows } from './story.ts';
import { ENROLLED, LET_OFF, newWalk, OUTSIDE, RESERVED, type Walk } from './walk.ts';

/** One named step of the story: an act that is sent, or something that time alone brings. */
export interface Step {
  readonly name: string;
  readonly by: 'act' | 'time';
  run(to: { readonly stack: Stack; readonly courier: Courier }, walk: Walk): Promise<void>;
}

const act = (name: string, request: (walk: Walk) => Parameters<Courier['send']>[0]): Step => ({
  name,
  by: 'act',
  run: async ({ courier }, walk) => void (await tell(courier, walk, request(walk))),
});

const brought = (name: string, kind: string, count: number): Step => ({ name, by: 'time', run: ({ stack }, walk) => untilRows(stack, walk, kind, count) });

/** When each dossier was consulted, epoch ms: a reply that reached the office then was in time. */
const consultedAt = new Map<Walk, number>();
const consultNoted = (units: readonly string[]): Step => ({
  name: 'consult',
  by: 'act',
  async run({ courier }, walk) {
    await tell(courier, walk, acts.consult(walk, units));
    consultedAt.set(walk, Date.now());
  },
});

/** A reply on paper that reached the office when the consult had just gone out. */
const onPaper = (name: string, unit: string) => act(name, (walk) => acts.paperReply(walk, consultedAt.get(walk) ?? Number.NaN, unit));
const openUnder = (procedure: string) => act('open', (walk) => acts.open(walk, procedure));

/**
 * From silence to decision, on minutes: both units are silent, one is deemed, the other attested; its dissent turns up on
 * paper after all; the chair reconciles, signs and decides. Between the consult and its due time nobody acts, however long
 * a recovery takes.
 */
const decisionStory: readonly Step[] = [
  openUnder('PRO-1-demo'),
  act('assign', acts.assign),
  consultNoted([ENROLLED, OUTSIDE]),
  brought('silence', 'silence-noted', 2),
  act('attest', acts.attest),
  brought('deemed', 'consent-deemed', 2),
  onPaper('paper reply', OUTSIDE),
  act('correct', acts.correct),
  act('reconcile', acts.reconcile),
  act('submit', acts.submit),
  act('submit seen', acts.submitSeen),
  act('decision seen', acts.decisionSeen),
  act('decide', acts.decide),
  act('close', (walk) => acts.close(walk)),
  act('after the close', acts.forwarded),
];

/** The events of it but for reminders: how many of them fit in depends on how long the worker was away. */
const decisionHistory: readonly string[] = [
  ...['opened', 'assigned', 'consulted', 'delivered', 'silence-noted', 'consent-deemed', 'silence-noted', 'no-reply-attested', 'consent-deemed'],
  ...['replied', 'deeming-withdrawn', 'reconciled', 'submitted', 'submit-seen', 'decision-seen', 'decided', 'closed', 'irregular'],
];

/** The opinions, on days, so that no time runs out: one unit replies, one is let off, one is urged, one dissents on paper and keeps its dissent. */
const opinionsStory: readonly Step[] = [
  openUnder('PRO-1'),
  act('assign', acts.assign),
  consultNoted([ENROLLED, OUTSIDE, LET_OFF, RESERVED]),
  act('withdraw', acts.withdraw),
  act('delivered', acts.delivered),
  act('forwarded', acts.forwarded),
  act('urge', acts.urge),
  act('reply', acts.reply),
  onPaper('dissent', RESERVED),
  act('reserve', acts.reserve),
  act('return', acts.returnIt),
  act('close', (walk) => acts.close(walk, 'withdrawn')),
];
const opinionsHistory: readonly string[] = [
  ...['opened', 'assigned', 'consulted', 'delivered', 'delivered', 'consult-withdrawn', 'delivered', 'forwarded', 'urged', 'replied', 'replied'],
  ...['reserved', 'returned', 'closed'],
];

/** What stands beside it, on days: clocks that are moved, targets, and a dossier that goes to the competent body. */
const clocksStory: readonly Step[] = [
  openUnder('PRO-1'),
  act('assign', acts.assign),
  act('note', acts.note),
  act('status hint', acts.statusHint),
  act('attempted', acts.attempted),
  act('ask extension', acts.askExtension),
  act('approve extension', acts.approveExtension),
  act('ask supplement', acts.askSupplement),
  act('supplemented', acts.supplemented),
  act('set target', acts.setTarget),
  act('loosen target', acts.loosenTarget),
  act('transfer', acts.transfer),
  act('recall seen', acts.recallSeen),
  act('return seen', acts.returnSeen),
  act('close', (walk) => acts.close(walk, 'withdrawn')),
];
const clocksHistory: readonly string[] = [
  ...['opened', 'assigned', 'noted', 'status-hinted', 'attempted', 'extension-requested', 'extended', 'supplement-requested', 'supplement-received'],
  ...['target-set', 'target-changed', 'transferred', 'recall-seen', 'return-seen', 'closed'],
];

/** A story, and the events that it leads to whatever is killed on the way. */
export interface Story {
  readonly steps: readonly Step[];
  readonly history: readonly string[];
}

export const decision: Story = { steps: decisionStory, history: decisionHistory };
export const opinions: Story = { steps: opinionsStory, history: opinionsHistory };
export const clocks: Story = { steps: clocksStory, history: clocksHistory };

/** A dossier on its way through a story, and where it stands. */
export interface Lane {
  readonly walk: Walk;
  readonly story: readonly Step[];
  at: number;
}

export function newLane(story: readonly Step[]): Lane {
  return { walk: newWalk(), story, at: 0 };
}

/** Goes on up to a step, which is not done yet; without a name, to the end. */
export async function advance(to: { readonly stack: Stack; readonly courier: Courier }, lane: Lane, until?: string): Promise<void> {
  for (let step = lane.story[lane.at]; step && step.name !== until; step = lane.story[lane.at]) {
    await step.run(to, lane.walk);
    lane.at += 1;
  }
}

/** Does the step at which the lane stands. */
export async function doStep(to: { readonly stack: Stack; readonly courier: Courier }, lane: Lane): Promise<void> {
  await lane.story[lane.at]?.run(to, lane.walk);
  lane.at += 1;
}
