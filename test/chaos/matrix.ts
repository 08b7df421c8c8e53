import { setTimeout as sleep } from 'node:timers/promises';
import type { PartName, Stack } from '../support/stack.ts';
import type { Courier } from './courier.ts';
import { advance, doStep, type Lane, newLane, type Step } from './steps.ts';

/** What is killed together. */
export const victims: Readonly<Record<string, readonly PartName[]>> = { worker: ['worker'], gateway: ['gateway'], temporal: ['temporal'], all: ['worker', 'gateway', 'temporal'] };

/** One cell: what is killed, at which step, and how long until that step was done, in ms from the kill. */
export interface Cell {
  readonly victim: string;
  readonly step: Step;
  readonly lane: Lane;
  recoveredMs: number;
}

/** Before: the process is gone when the act is sent. During: it goes while the act is under way. */
export type Timing = 'before' | 'during';

const ALLOWED_MS = 2 * 60_000;
const APART_MS = 8_000;

interface To {
  readonly stack: Stack;
  readonly courier: Courier;
}

/**
 * Kills each victim at each step of a story, in as many dossiers as there are cells: the dossiers that are to be struck
 * by the same kill stand at different steps. All go on to the end of the story.
 */
export async function killMatrix(to: To, story: readonly Step[], timing: Timing): Promise<readonly Cell[]> {
  const cells = Object.keys(victims).flatMap((victim) => story.map((step): Cell => ({ victim, step, lane: newLane(story), recoveredMs: Number.NaN })));
  const firstTimed = story.findIndex((step) => step.by === 'time');
  const isLate = (cell: Cell) => firstTimed >= 0 && story.indexOf(cell.step) > firstTimed;
  const of = (victim: string) => cells.filter((cell) => cell.victim === victim);
  const late = new Map(cells.filter(isLate).map((cell) => [cell, advance(to, cell.lane, lastActBefore(story, cell.step))]));
  // What time brings keeps to its own time, each a little after the other, whatever is struck meanwhile.
  const timed = cells.filter((cell) => cell.step.by === 'time' && !isLate(cell));
  const rest: Promise<void>[] = timed.map((cell, index) => strikeAtDueTime(to, cell, index * APART_MS));
  for (const victim of Object.keys(victims)) {
    const now = of(victim).filter((cell) => cell.step.by === 'act' && !isLate(cell));
    await Promise.all(now.map((cell) => advance(to, cell.lane, cell.step.name)));
    await strike(to, now, victims[victim] ?? [], timing);
    rest.push(...now.map((cell) => advance(to, cell.lane)));
  }
  for (const victim of Object.keys(victims)) {
    const now = of(victim).filter(isLate);
    await Promise.all(now.map((cell) => late.get(cell)));
    await strike(to, now, victims[victim] ?? [], timing);
    rest.push(...now.map((cell) => advance(to, cell.lane)));
  }
  await Promise.all(rest);
  return cells;
}

/** What time brings follows at once on the act before it: there a dossier waits before that act, which then is part of the cell. */
function lastActBefore(story: readonly Step[], step: Step): string {
  return step.by === 'act' ? step.name : (story[story.indexOf(step) - 1]?.name ?? step.name);
}

async function strike(to: To, cells: readonly Cell[], parts: readonly PartName[], timing: Timing): Promise<void> {
  if (cells.length === 0) return;
  const kill = () => Promise.all(parts.map((part) => to.stack.kill(part)));
  const killed = timing === 'before' ? performance.now() : null;
  if (timing === 'before') await kill();
  const done = cells.map(async (cell) => {
    await advance(to, cell.lane, cell.step.name);
    await doStep(to, cell.lane);
    return performance.now();
  });
  await sleep(Math.random() * 8);
  const at = killed ?? performance.now();
  if (timing === 'during') await kill();
  const times = await Promise.all(done);
  for (const [index, cell] of cells.entries()) cell.recoveredMs = Math.max(0, (times[index] ?? Number.NaN) - at);
}

/** The due time of the demonstration's consult is two minutes after it was received; the victim dies just before. */
async function strikeAtDueTime(to: To, cell: Cell, afterMs: number): Promise<void> {
  await sleep(afterMs);
  await advance(to, cell.lane, cell.step.name);
  const consulted = cell.lane.walk.sent.find(({ name }) => name === 'consult')?.answeredAt ?? performance.now();
  await sleep(Math.max(0, consulted + ALLOWED_MS - 1500 - performance.now()));
  const at = performance.now();
  await Promise.all((victims[cell.victim] ?? []).map((part) => to.stack.kill(part)));
  await doStep(to, cell.lane);
  cell.recoveredMs = performance.now() - at;
  await advance(to, cell.lane);
}

/** Times to recover as a table: steps down, victims across. */
export function tableOf(cells: readonly Cell[], timing: Timing): string {
  const names = Object.keys(victims);
  const steps = [...new Set(cells.map(({ step }) => step.name))];
  const line = (first: string, rest: readonly string[]) => `${first.padEnd(17)}${rest.map((text) => text.padStart(10)).join('')}`;
  const time = (victim: string, step: string) => String(Math.round(cells.find((cell) => cell.victim === victim && cell.step.name === step)?.recoveredMs ?? Number.NaN));
  return [
    `time to recover, ms (killed ${timing} the act)`,
    line('', names),
    ...steps.map((step) =>
      line(
        step,
        names.map((victim) => time(victim, step)),
      ),
    ),
  ].join('\n');
}
