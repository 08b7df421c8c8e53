/** One figure beside its budget. */
export interface Measured {
  readonly what: string;
  readonly measured: number;
  readonly unit: string;
  /** Null: shown, not held to anything. */
  readonly budget: number | null;
  /** False: over budget is said and fails nothing, because it depends on what else the machine does. */
  readonly decides?: false;
}

const WARM_UP = 0.2;
const BATCHES = 5;

/** Time of one call in microseconds: the median of several batches of so many calls each, after a warm-up. */
export function microsecondsOf(work: () => number, calls: number): number {
  let sum = 0;
  const batch = (count: number): number => {
    const started = process.hrtime.bigint();
    for (let index = 0; index < count; index += 1) sum += work();
    return Number(process.hrtime.bigint() - started) / count / 1_000;
  };
  batch(Math.ceil(calls * WARM_UP));
  const times = Array.from({ length: BATCHES }, () => batch(calls)).toSorted((a, b) => a - b);
  // What is not used could be left out by the engine.
  if (Number.isNaN(sum)) throw new Error('not a number');
  return times[Math.floor(BATCHES / 2)] ?? 0;
}
