import { setTimeout as sleep } from 'node:timers/promises';

/** Asks every `everyMs` until the answer is one; rejects with what went wrong last after `withinMs`. */
export async function eventually<T>(ask: () => Promise<T | null | undefined | false>, what: string, withinMs = 30_000, everyMs = 100): Promise<T> {
  const deadline = Date.now() + withinMs;
  let last: unknown;
  for (;;) {
    const answer = await ask().catch((cause: unknown) => {
      last = cause;
      return null;
    });
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`${what}: not within ${withinMs} ms${last ? ` (${String(last)})` : ''}`);
    await sleep(everyMs);
  }
}
