import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves when something listens there; rejects after `withinMs`. */
export async function untilListening(port: number, what: string, withinMs: number, signal: AbortSignal): Promise<void> {
  await until(() => listens(port), what, withinMs, signal);
}

/** Resolves when the address answers 2xx; rejects after `withinMs`. */
export async function untilAnswers(url: string, what: string, withinMs: number, signal: AbortSignal): Promise<void> {
  await until(
    async () => {
      const answer = await fetch(url, { signal: AbortSignal.timeout(2000) }).catch(() => null);
      await answer?.body?.cancel();
      return answer?.ok === true;
    },
    what,
    withinMs,
    signal,
  );
}

/** Whether nothing listens on a loopback port. */
export async function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

async function until(condition: () => Promise<boolean>, what: string, withinMs: number, signal: AbortSignal): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!signal.aborted) {
    if (await condition()) return;
    if (Date.now() > deadline) throw new Error(`${what}: không sẵn sàng sau ${withinMs / 1000} giây / not ready after ${withinMs / 1000} s`);
    await sleep(150);
  }
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(!socket.destroy().connecting));
    socket.once('error', () => resolve(false));
  });
}
