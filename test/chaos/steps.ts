import type { Stack } from '../support/stack.ts';
import type { Courier } from './courier.ts';
import { acts, newWalk, tell, untilRows, type Walk } from './story.ts';

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
const consultNoted: Step = {
  name: 'consult',
  by: 'act',
  async run({ courier }, walk) {
    await tell(courier, walk, acts.consult(walk));
    consultedAt.set(walk, Date.now());
  },
};

const beginning: readonly Step[] = [act('open', acts.open), act('assign', acts.assign), consultNoted, act('delivered', acts.delivered), act('forwarded', acts.forwarded)];

/**
 * The whole story: two units are asked, both are silent, one is deemed, the other attested; a paper
 * reply in time turns up and dissents; the chair reconciles, signs and decides.
 */
export const wholeStory: readonly Step[] = [
  ...beginning,
  brought('silence', 'silence-noted', 2),
  act('attest', acts.attest),
  brought('deemed', 'consent-deemed', 2),
  act('paper reply', (walk) => acts.paperReply(walk, consultedAt.get(walk) ?? Number.NaN)),
  act('correct', acts.correct),
  act('reconcile', acts.reconcile),
  act('submit', acts.submit),
  act('decide', acts.decide),
  act('close', (walk) => acts.close(walk)),
  act('after the close', acts.forwarded),
];

/** The events of the whole story but for reminders: how many of them fit in depends on how long the worker was away. */
export const wholeHistory: readonly string[] = [
  ...['opened', 'assigned', 'consulted', 'delivered', 'delivered', 'forwarded', 'silence-noted', 'consent-deemed', 'silence-noted'],
  ...['no-reply-attested', 'consent-deemed', 'replied', 'deeming-withdrawn', 'reconciled', 'submitted', 'decided', 'closed', 'irregular'],
];

/** A story without waiting. */
export const shortStory: readonly Step[] = [...beginning, act('return', acts.returnIt), act('close', (walk) => acts.close(walk, 'withdrawn'))];
export const shortHistory: readonly string[] = ['opened', 'assigned', 'consulted', 'delivered', 'delivered', 'forwarded', 'returned', 'closed'];

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
