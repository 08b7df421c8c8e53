import { setTimeout as sleep } from 'node:timers/promises';
import type { PartName, Stack } from '../support/stack.ts';
import { chosen, stepOf } from './choices.ts';
import type { Answer, Courier, Request, Sent } from './courier.ts';
import { newWalk } from './walk.ts';

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function drawsFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Share of the acts that go on where their dossier stands, so that a run comes to decisions and not to refusals alone. */
const ON_THE_PATH = 0.6;

const VICTIMS: readonly (readonly PartName[])[] = [['worker'], ['gateway'], ['temporal'], ['worker'], ['gateway'], ['temporal'], ['worker', 'gateway', 'temporal']];

export interface Drive {
  readonly acts: number;
  readonly dossiers: number;
  readonly kills: number;
  /** Clients at once. */
  readonly clients: number;
  readonly draw: () => number;
}

/** Sends random acts and kills at random; gives all that the clients learned, and what was killed. */
export async function drive(stack: Stack, courier: Courier, plan: Drive): Promise<{ readonly sent: readonly Sent[]; readonly killed: readonly string[] }> {
  const walks = Array.from({ length: plan.dossiers }, newWalk);
  // All that is random is drawn in advance, so that the seed decides it whatever answers first.
  const steps = walks.map(() => 0);
  const todo = Array.from({ length: plan.acts }, () => {
    const walk = Math.floor(plan.draw() * walks.length);
    const request = plan.draw() < ON_THE_PATH ? stepOf(walk, steps[walk] ?? 0) : null;
    if (request) steps[walk] = (steps[walk] ?? 0) + 1;
    return { walk, request: request ?? chosen(plan.draw()), way: plan.draw() };
  });
  const moments = Array.from({ length: plan.kills }, () => ({ at: Math.floor(plan.draw() * plan.acts), parts: VICTIMS[Math.floor(plan.draw() * VICTIMS.length)] ?? [] }));
  const sent: Sent[] = [];
  const killed: string[] = [];
  const kills: Promise<unknown>[] = [];
  const queue = todo.entries();
  const client = async () => {
    for (const [index, { walk: number, request, way }] of queue) {
      for (const { at, parts } of moments) if (at === index) kills.push(killAll(stack, parts, killed));
      const walk = walks[number];
      if (walk) sent.push(await sentBy(courier, request(walk), way));
    }
  };
  await Promise.all(Array.from({ length: plan.clients }, client));
  await Promise.all(kills);
  return { sent, killed };
}

async function killAll(stack: Stack, parts: readonly PartName[], killed: string[]): Promise<void> {
  await sleep(Math.random() * 50);
  killed.push(parts.join('+'));
  await Promise.all(parts.map((part) => stack.kill(part)));
}

/** Most acts are asked for until they are answered; some come three times at once, some from a client that never asks again. */
async function sentBy(courier: Courier, request: Request, way: number): Promise<Sent> {
  if (way < 0.15) return courier.send({ ...request, once: true });
  if (way > 0.3) return courier.send(request);
  const act = crypto.randomUUID();
  const copies = await Promise.all([1, 2, 3].map(() => courier.send({ ...request, act })));
  return together(copies);
}

/** Three copies of one act are one act, with one answer. */
function together(copies: readonly Sent[]): Sent {
  const [first] = copies;
  if (!first) throw new Error('no copies');
  const answers = new Set(copies.map(({ answer }) => JSON.stringify(answer)));
  if (answers.size > 1) throw new Error(`${first.name} ${first.act}: several answers to one act: ${[...answers].join(' ')}`);
  const answer: Answer | null = first.answer;
  const kept = copies.flatMap(({ keptAt }) => keptAt ?? []);
  return { ...first, answer, keptAt: kept.length > 0 ? Math.min(...kept) : null, answeredAt: Math.max(...copies.map(({ answeredAt }) => answeredAt ?? 0)) };
}
