import type { GatewayClient } from '@roviec/schema';
import type { MyWorkView } from '../messages.ts';
import { actingPost, getSession } from '../session.ts';
import type { Gateway } from './gateway.ts';
import { countsOf, nextTurn, sameDay, type WorkLine, workLines } from './mine.ts';
import type { Register } from './register.ts';
import { Serial } from './serial.ts';
import { Kept } from './store.ts';

/** Dossiers in one answer of the gateway at most: a full one may lack some. */
const FULL = 500;
/** What changes without a dossier changing, such as the register, is found out after this long. */
const TRUSTED_MS = 15 * 60_000;

interface KeptWork {
  /** Origin and post it was read for. */
  readonly of: string;
  readonly readAt: number;
  /** Up to where the ledger was read. */
  readonly position: number;
  readonly lines: readonly WorkLine[];
  readonly complete: boolean;
}

/** What waits for whoever is signed in. Read anew only when the ledger has moved on in something that they may read. */
export class MyWork {
  readonly #gateway: Gateway;
  readonly #register: Register;
  readonly #store = new Kept<KeptWork | null>('myWork', null);
  readonly #serial = new Serial();

  constructor(gateway: Gateway, register: Register) {
    this.#gateway = gateway;
    this.#register = register;
  }

  /** The lines as last read for whoever is signed in; null when they never were. */
  async lines(): Promise<readonly WorkLine[] | null> {
    const kept = await this.#store.get();
    return kept && kept.of === (await ownName()) ? kept.lines : null;
  }

  /** When the counts change by the clock alone, epoch ms; null while there are none. */
  async turnsAt(): Promise<number | null> {
    const lines = await this.lines();
    return lines && nextTurn(lines, Date.now());
  }

  /** The counts now. Unknown rather than nought: signed out, gateway away, or not read yet. */
  async view(): Promise<MyWorkView> {
    if (!(await getSession()).signedIn) return { kind: 'unknown', why: 'signed-out' };
    const state = await this.#gateway.state();
    if (state.kind !== 'connected') return { kind: 'unknown', why: state.kind };
    const kept = await this.#store.get();
    if (!kept || kept.of !== (await ownName())) return { kind: 'unknown', why: 'not-read' };
    const slice = await this.#register.slice();
    return { kind: 'known', counts: countsOf(kept.lines, slice?.calendar ?? null, Date.now()), complete: kept.complete };
  }

  /** Brings it up to date; false when the gateway did not answer. `anew`: whatever the ledger says. */
  refresh(anew = false): Promise<boolean> {
    return this.#serial.run(async () => {
      const client = await this.#gateway.ownClient();
      if (!client) return true;
      try {
        await this.#read(client, anew);
        return true;
      } catch (error) {
        await this.#gateway.signedOutBy(error, client);
        return false;
      }
    });
  }

  async #read(client: GatewayClient, anew: boolean): Promise<void> {
    const session = await getSession();
    const post = actingPost(session);
    const of = await ownName();
    const kept = await this.#store.get();
    const now = Date.now();
    const known = !anew && kept?.of === of && now - kept.readAt < TRUSTED_MS && sameDay(now, kept.readAt) ? kept : null;
    const { position, dossiers: changed, more } = await client('changes', known ? { after: known.position } : {});
    if (known && changed.length === 0 && !more) return this.#store.set({ ...known, position });
    const slice = await this.#register.slice();
    if (!slice || !post || !session.signedIn) return;
    const { dossiers } = await client('dossiers', {});
    const lines = workLines(dossiers, { officer: session.signedIn.persona.officer, post }, slice, now);
    await this.#store.set({ of, readAt: now, position, lines, complete: dossiers.length < FULL });
  }
}

async function ownName(): Promise<string> {
  const { origin, signedIn } = await getSession();
  return `${origin} ${signedIn?.persona.officer} ${signedIn?.post}`;
}
