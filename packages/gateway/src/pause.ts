import { setTimeout as wait } from 'node:timers/promises';

/** Waits, or ends at once with the signal. Never throws. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await wait(ms, undefined, { signal });
  } catch {
    // The signal ended it; whoever waits looks at the signal.
  }
}
