import type { UnitCode } from '@roviec/core';
import type { EventView } from '@roviec/schema';
import { type Course, courseOf } from './course.ts';

/** A stretch of time of one unit. `held`: the work lay there; `waiting`: it waited for others; both may be past due. */
export interface Bar {
  readonly kind: 'held' | 'waiting';
  readonly from: number;
  readonly to: number;
  readonly late: boolean;
  /** Runs on: `to` is now. */
  readonly running: boolean;
}

/** A deadline of a unit. */
export interface Flag {
  readonly at: number;
  /** Nothing had come by then. */
  readonly missed: boolean;
  /** Lies so far ahead that it is only pointed at from the right edge. */
  readonly beyond: boolean;
}

export interface Lane {
  readonly unit: UnitCode;
  readonly bars: readonly Bar[];
  readonly flags: readonly Flag[];
}

/** All lanes over one stretch of time. `null` when nothing was opened yet. */
export interface Lanes {
  readonly from: number;
  readonly to: number;
  readonly lanes: readonly Lane[];
}

/** Who held the work when, from the events alone. The lead waits while anybody's reply is awaited. */
export function lanesOf(events: readonly EventView[], now: number): Lanes | null {
  const course = courseOf(events);
  if (!course) return null;
  const last = course.endedAt ?? now;
  const consultees = [...new Set(course.parts.map(({ unit }) => unit))];
  const to = endOf(course, last);
  const lanes = [leadLane(course, last), ...consultees.map((unit) => consulteeLane(course, unit, last))];
  const flagged = lanes.map((lane) => ({ ...lane, flags: lane.flags.map((flag) => ({ ...flag, beyond: flag.at > to })) }));
  return { from: course.openedAt, to, lanes: flagged };
}

/** Where the drawing ends. A deadline far ahead would press everything that happened into a sliver: it is pointed at instead. */
function endOf(course: Course, last: number): number {
  const dues = [course.dueAt, ...course.parts.map((part) => part.dueAt ?? part.from)];
  const happened = Math.max(last, ...course.parts.map((part) => part.end ?? part.from));
  const span = Math.max(happened - course.openedAt, 60_000);
  const near = dues.filter((due) => due <= course.openedAt + 3 * span);
  const end = Math.max(happened, course.openedAt + 60_000, ...near);
  return near.length === dues.length ? end : end + Math.round(0.2 * span);
}

function leadLane(course: Course, last: number): Lane {
  const { openedAt, dueAt, endedAt } = course;
  const waits = merged(course.parts.map(({ from, end }) => [from, Math.min(end ?? last, last)] as const));
  const bars: Bar[] = [];
  let at = openedAt;
  for (const [from, to] of waits) {
    bars.push(...cut('held', at, from, dueAt, false));
    bars.push(...cut('waiting', from, to, dueAt, endedAt === null && to === last));
    at = to;
  }
  bars.push(...cut('held', at, last, dueAt, endedAt === null));
  return { unit: course.lead, bars, flags: [{ at: dueAt, missed: last >= dueAt, beyond: false }] };
}

function consulteeLane(course: Course, unit: UnitCode, last: number): Lane {
  const parts = course.parts.filter((part) => part.unit === unit);
  const bars = parts.flatMap(({ from, dueAt, end }) => cut('held', from, Math.min(end ?? last, Math.max(last, from)), dueAt, end === null && course.endedAt === null));
  const flags = parts.flatMap(({ dueAt, end }) => (dueAt === null ? [] : [{ at: dueAt, missed: (end ?? last) >= dueAt, beyond: false }]));
  return { unit, bars, flags };
}

/** A bar in at most two pieces: before and past its due time. Nothing for an empty stretch. */
function cut(kind: Bar['kind'], from: number, to: number, dueAt: number | null, running: boolean): Bar[] {
  if (to <= from) return [];
  if (dueAt === null || to <= dueAt) return [{ kind, from, to, late: false, running }];
  if (from >= dueAt) return [{ kind, from, to, late: true, running }];
  return [
    { kind, from, to: dueAt, late: false, running: false },
    { kind, from: dueAt, to, late: true, running },
  ];
}

/** Overlapping stretches as one, in order. */
function merged(stretches: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const out: [number, number][] = [];
  for (const [from, to] of stretches.toSorted((a, b) => a[0] - b[0])) {
    const previous = out.at(-1);
    if (previous && from <= previous[1]) previous[1] = Math.max(previous[1], to);
    else if (to > from) out.push([from, to]);
  }
  return out;
}
