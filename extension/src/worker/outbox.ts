import { GatewayProblem, GatewayUnreachable, type ObservationRequest } from '@roviec/schema';
import type { Sent, Unsent, Write } from '../messages.ts';
import { getSession, type SignedIn } from '../session.ts';
import type { Gateway } from './gateway.ts';
import { dueAt, hasRoom, type Item, itemsOf, kindOf, nextItem, postponed, started, textsOf } from './queue.ts';
import { Refusals } from './refusals.ts';
import { Serial } from './serial.ts';
import { Kept } from './store.ts';

/** What the outbox tells and asks of its surroundings. */
export interface OutboxPorts {
  /** What waits has changed. */
  readonly changed: () => void;
  /** A write arrived at the gateway. */
  readonly arrived: (dossier: string) => void;
  /** When it wants to be asked to flush again, epoch ms; null when nothing waits. */
  readonly again: (at: number | null) => void;
}

/**
 * Every write, from the click until the gateway has answered it: the panel's acts and what pages show. It is kept on the
 * disk before it goes out, so that it outlives the service worker and the browser, and only as long as it takes.
 */
export class Outbox {
  readonly #gateway: Gateway;
  readonly #ports: OutboxPorts;
  readonly #store = new Kept<readonly Item[]>('outbox', [], 'local');
  readonly #refusals = new Refusals();
  readonly #writing = new Serial();
  readonly #sending = new Serial();
  readonly #waiters = new Map<string, (sent: Sent) => void>();

  constructor(gateway: Gateway, ports: OutboxPorts) {
    this.#gateway = gateway;
    this.#ports = ports;
  }

  /** Queues an observation in the name of whoever is signed in. False when nobody is, or when there is no room: it is lost then, and the caller says so. */
  async add(request: ObservationRequest): Promise<boolean> {
    const added = await this.#keep({ route: 'observe', input: request }, crypto.randomUUID());
    void this.flush();
    return added === 'kept';
  }

  /** Sends a write of a form; answers with what became of it, or that it is kept until the gateway answers. */
  async send(write: Write, act: string): Promise<Sent> {
    const added = await this.#keep(write, act);
    if (added !== 'kept') return { kind: added };
    const sent = new Promise<Sent>((resolve) => this.#waiters.set(act, resolve));
    void this.flush().finally(() => this.#tell(act, { kind: 'kept' }));
    return sent;
  }

  /** Takes back what has not gone out yet; false when it has. */
  async withdraw(act: string): Promise<boolean> {
    return this.#change((items) => items.filter((item) => item.act !== act || item.startedAt !== null));
  }

  /** Drops what still waits about documents, by alias. */
  async forget(aliases: readonly string[]): Promise<void> {
    const about = ({ write }: Item): boolean => write.route === 'observe' && write.input.aliases.some((alias) => aliases.includes(alias));
    await this.#change((items) => items.filter((item) => !about(item)));
  }

  /** What waits and what was refused, of whoever is signed in; of others only how many. */
  async unsent(): Promise<Unsent> {
    const { origin, signedIn } = await getSession();
    const items = await this.#store.get();
    const mine = signedIn ? itemsOf(items, { origin, officer: signedIn.persona.officer }) : [];
    const waiting = mine.map((item) => ({ act: item.act, kind: kindOf(item), dossier: item.write.input.dossier, at: item.queuedAt, unclear: item.startedAt !== null }));
    return { waiting, refused: signedIn ? await this.#refusals.of(signedIn.persona.officer) : [], others: items.length - mine.length };
  }

  /** The person has seen a refusal: it is forgotten, with what was typed. */
  async seen(act: string): Promise<void> {
    await this.#refusals.remove(act);
    this.#ports.changed();
  }

  /** Sends what is due for whoever is signed in; stops at the first that the gateway does not answer. */
  async flush(): Promise<void> {
    await this.#sending.run(async () => {
      const { origin, signedIn } = await getSession();
      if (!signedIn) return;
      const sender = { origin, officer: signedIn.persona.officer };
      for (let item = await this.#next(sender); item; item = await this.#next(sender)) if (!(await this.#send(item, signedIn))) break;
      this.#ports.again(dueAt(await this.#store.get(), sender));
    });
  }

  async #next(sender: Parameters<typeof nextItem>[1]): Promise<Item | null> {
    return nextItem(await this.#store.get(), sender, Date.now());
  }

  async #keep(write: Write, act: string): Promise<'kept' | 'full' | 'signed-out'> {
    const { origin, signedIn } = await getSession();
    if (!signedIn) return 'signed-out';
    const item: Item = { act, origin, officer: signedIn.persona.officer, post: signedIn.post, write, queuedAt: Date.now(), startedAt: null, tries: 0, notBefore: 0 };
    const kept = await this.#writing.run(async () => {
      const items = await this.#store.get();
      // A second press of the same button.
      if (items.some((one) => one.act === act)) return true;
      if (!hasRoom(items, write)) return false;
      await this.#store.set([...items, item]);
      return true;
    });
    this.#ports.changed();
    return kept ? 'kept' : 'full';
  }

  /** True when the queue may go on. Nothing goes out to a gateway that is known to be away: it could not be taken back any more. */
  async #send(item: Item, { token }: SignedIn): Promise<boolean> {
    if ((await this.#gateway.state()).kind !== 'connected') return false;
    const going = started(item, Date.now());
    // It may have been taken back while those before it were sent.
    if (!(await this.#replace(going))) return true;
    const client = this.#gateway.client(item.origin, { token, post: item.post });
    const { write, act } = item;
    try {
      const receipt = write.route === 'act' ? await client('act', write.input, { act }) : await client('observe', write.input, { act });
      await this.#settle(act, { kind: 'arrived', receipt });
      this.#ports.arrived(receipt.dossier);
      return true;
    } catch (error) {
      const problem = error instanceof GatewayProblem ? error.problem : null;
      if (error instanceof GatewayUnreachable || (await this.#gateway.signedOutBy(error, client))) {
        await this.#replace(postponed(going, Date.now(), Math.random()));
        return false;
      }
      // Too fast, or the gateway's own trouble: later.
      if (!problem || problem.status === 429 || problem.status === 408 || problem.status >= 500) {
        await this.#replace(postponed(going, Date.now(), Math.random()));
        return problem !== null;
      }
      await this.#refusals.add({ ...going, kind: kindOf(item), at: Date.now(), words: problem.words, texts: textsOf(write) }, !this.#waiters.has(act));
      await this.#settle(act, { kind: 'refused', problem });
      return true;
    }
  }

  async #settle(act: string, sent: Sent): Promise<void> {
    await this.#change((items) => items.filter((one) => one.act !== act));
    this.#tell(act, sent);
  }

  #tell(act: string, sent: Sent): void {
    this.#waiters.get(act)?.(sent);
    this.#waiters.delete(act);
  }

  /** False when it is not there any more. */
  async #replace(item: Item): Promise<boolean> {
    let found = false;
    await this.#change((items) =>
      items.map((one) => {
        if (one.act !== item.act) return one;
        found = true;
        return item;
      }),
    );
    return found;
  }

  /** Whether anything went away. */
  async #change(work: (items: readonly Item[]) => readonly Item[]): Promise<boolean> {
    const gone = await this.#writing.run(async () => {
      const items = await this.#store.get();
      const after = work(items);
      await this.#store.set(after);
      return after.length < items.length;
    });
    this.#ports.changed();
    return gone;
  }
}
