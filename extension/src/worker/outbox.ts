import { GatewayProblem, GatewayUnreachable, type ObservationRequest } from '@roviec/schema';
import { getSession } from '../session.ts';
import type { Gateway } from './gateway.ts';
import { Serial } from './serial.ts';
import { Kept } from './store.ts';

/** An observation on its way. Its key is made once, when it is queued: however often it is sent, it is one act. */
interface Item {
  readonly act: string;
  readonly origin: string;
  /** In whose name; it is never sent in another's. */
  readonly officer: string;
  readonly post: string;
  readonly request: ObservationRequest;
}

/** Longest queue; a gateway that is away for a day must not fill the memory. */
const MOST = 500;

/** Observations until the gateway has acknowledged them, in the order in which they were made. */
export class Outbox {
  readonly #gateway: Gateway;
  readonly #store = new Kept<readonly Item[]>('outbox', []);
  readonly #writing = new Serial();
  readonly #sending = new Serial();

  constructor(gateway: Gateway) {
    this.#gateway = gateway;
  }

  /** Queues an observation in the name of whoever is signed in; nothing when nobody is. */
  async add(request: ObservationRequest): Promise<void> {
    const { origin, signedIn } = await getSession();
    if (!signedIn) return;
    const item: Item = { act: crypto.randomUUID(), origin, officer: signedIn.persona.officer, post: signedIn.post, request };
    await this.#writing.run(async () => this.#store.set([...(await this.#store.get()), item].slice(-MOST)));
    void this.flush();
  }

  /** Drops what still waits about documents, by alias. */
  async forget(aliases: readonly string[]): Promise<void> {
    await this.#writing.run(async () => this.#store.set((await this.#store.get()).filter(({ request }) => !request.aliases.some((alias) => aliases.includes(alias)))));
  }

  /** Sends what is waiting for this person; stops at the first that the gateway does not answer. */
  async flush(): Promise<void> {
    await this.#sending.run(async () => {
      for (const item of await this.#store.get()) if (!(await this.#send(item))) return;
    });
  }

  /** Whether anything is waiting. */
  async waiting(): Promise<number> {
    return (await this.#store.get()).length;
  }

  /** True when the queue may go on. */
  async #send(item: Item): Promise<boolean> {
    // It may have been dropped while those before it were sent.
    if (!(await this.#store.get()).some(({ act }) => act === item.act)) return true;
    const { origin, signedIn } = await getSession();
    if (signedIn?.persona.officer !== item.officer || origin !== item.origin) return true;
    const client = this.#gateway.client(item.origin, { token: signedIn.token, post: item.post });
    try {
      await client('observe', item.request, { act: item.act });
    } catch (error) {
      if (error instanceof GatewayUnreachable || (await this.#gateway.signedOutBy(error, client))) return false;
      // Too fast, or the gateway's own trouble: later. Anything else will be refused for ever, and is let go.
      if (error instanceof GatewayProblem && (error.problem.status === 429 || error.problem.status >= 500)) return false;
    }
    await this.#writing.run(async () => this.#store.set((await this.#store.get()).filter(({ act }) => act !== item.act)));
    return true;
  }
}
