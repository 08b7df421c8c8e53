import { createClient, type GatewayClient, GatewayProblem } from '@roviec/schema';
import type { GatewayState } from '../messages.ts';
import { endSession, getSession, type Session } from '../session.ts';

/** Together with a page's pulse of 2.5 s these keep the time until an outage shows below five seconds. */
const TIMEOUT_MS = 1800;
const FRESH_MS = 500;

/** Who acts when something is sent on. */
export interface As {
  readonly token: string;
  readonly post: string;
}

/** The gateway as the service worker sees it: one check for all tabs, and a typed client. */
export class Gateway {
  readonly #changed: (state: GatewayState) => void;
  #reachable: { readonly up: boolean; readonly origin: string; readonly checkedAt: number } | null = null;
  #downAt: number | null = null;
  #checking: Promise<boolean> | null = null;
  #told = '';
  /** By whom a client asks: a refusal ends that one's session, not the next one's. */
  readonly #tokens = new WeakMap<GatewayClient, string>();

  constructor(changed: (state: GatewayState) => void) {
    this.#changed = changed;
  }

  /** The state at this moment; asks the gateway unless somebody did within the last half second. */
  async state(): Promise<GatewayState> {
    const session = await getSession();
    const state = this.#stateOf(session, await this.#up(session.origin));
    if (this.#told !== state.kind) {
      this.#told = state.kind;
      this.#changed(state);
    }
    return state;
  }

  /** A client for one person and post. */
  client(origin: string, as: As): GatewayClient {
    const client = createClient({ origin, identity: () => as });
    this.#tokens.set(client, as.token);
    return client;
  }

  /** A client for whoever is signed in now; null when nobody is. */
  async ownClient(): Promise<GatewayClient | null> {
    const { origin, signedIn } = await getSession();
    return signedIn && this.client(origin, signedIn);
  }

  /** A token that the gateway no longer knows is of no use: the person signs in again. True when that was it. */
  async signedOutBy(error: unknown, client: GatewayClient): Promise<boolean> {
    if (!(error instanceof GatewayProblem) || error.problem.status !== 401) return false;
    const token = this.#tokens.get(client);
    if (token !== undefined) await endSession(token);
    return true;
  }

  #stateOf({ signedIn }: Session, up: boolean): GatewayState {
    if (!up) {
      this.#downAt ??= Date.now();
      return { kind: 'down', sinceAt: this.#downAt };
    }
    this.#downAt = null;
    return signedIn ? { kind: 'connected' } : { kind: 'signed-out' };
  }

  async #up(origin: string): Promise<boolean> {
    const known = this.#reachable;
    if (known && known.origin === origin && Date.now() - known.checkedAt < FRESH_MS) return known.up;
    this.#checking ??= this.#check(origin).finally(() => {
      this.#checking = null;
    });
    return this.#checking;
  }

  async #check(origin: string): Promise<boolean> {
    const checkedAt = Date.now();
    const up = await fetch(`${origin}/readyz`, { signal: AbortSignal.timeout(TIMEOUT_MS), cache: 'no-store', credentials: 'omit' }).then(
      (response) => response.ok,
      () => false,
    );
    this.#reachable = { up, origin, checkedAt };
    return up;
  }
}
