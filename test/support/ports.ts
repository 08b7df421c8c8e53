import { createServer } from 'node:net';

/** Ports that tests take lie below those that the system gives to outgoing connections. */
const FIRST = 11_000;
const LAST = 31_999;
/** As many test processes as vitest may number side by side. */
const SLOTS = 16;
const SLOT_SIZE = Math.floor((LAST - FIRST + 1) / SLOTS);

/** Each test process walks a range of its own, so that two processes never find the same port free; it starts anywhere in it, for another checkout may be tested too. */
const slotStart = FIRST + (Number(process.env['VITEST_POOL_ID'] ?? 0) % SLOTS) * SLOT_SIZE;
let next = Math.floor(Math.random() * SLOT_SIZE);

/** Some free loopback ports that nobody else of this run will be given. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const ports: number[] = [];
  for (let tried = 0; ports.length < count; tried += 1) {
    if (tried === SLOT_SIZE) throw new Error('no free port');
    const port = slotStart + (next % SLOT_SIZE);
    next += 1;
    if (await isFree(port)) ports.push(port);
  }
  return ports;
}

function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
