import { createHash, randomBytes } from 'node:crypto';
import type { OfficerId } from '@roviec/core';
import type { KeptSession, SessionStore } from '@roviec/ledger';

/** How a session was given out. */
export type Carrier = KeptSession['by'];

/** How long a session lasts at most. */
export const SESSION_MS = 12 * 3_600_000;
/** Sessions kept at once; past them the oldest ends. */
const MAX_SESSIONS = 20_000;
/** The same for one officer, so that no one ends the sessions of others. */
const MAX_PER_OFFICER = 64;

/**
 * Who is signed in: identity only, never a role. Looked up in memory, and kept in a store with the digest of the token alone,
 * so that a restart signs nobody out. What ended is deleted there; what ran out at the next start of a session, or of the gateway.
 */
export class Sessions {
  readonly #store: SessionStore;
  readonly #sessions: Map<string, KeptSession>;
  /** Writes go one after the other, so that what ends after it started is gone. */
  #written: Promise<unknown> = Promise.resolve();

  private constructor(store: SessionStore, kept: readonly KeptSession[]) {
    this.#store = store;
    this.#sessions = new Map(kept.map((session) => [session.key, session]));
  }

  /** Takes up the sessions that still run at an instant. */
  static async from(store: SessionStore, at: number): Promise<Sessions> {
    return new Sessions(store, await store.load(at));
  }

  /** Starts a session; the token is 256 random bits and is given out once, when `kept` says that the session outlives the process. */
  start(officer: OfficerId, by: Carrier, at: number): { readonly token: string; readonly session: KeptSession; readonly kept: Promise<void> } {
    const gone = [...this.#forgetOld(at), ...this.#forgetOldOf(officer)];
    const token = randomBytes(32).toString('base64url');
    const session = { key: digest(token), officer, by, expiresAt: at + SESSION_MS };
    this.#sessions.set(session.key, session);
    const kept = this.#write(async () => {
      await this.#store.drop(gone);
      await this.#store.keep(session);
    });
    return { token, session, kept };
  }

  /** The session of a token that came this way; null when there is none, it was given out the other way, or it has run out. */
  find(token: string, by: Carrier, at: number): KeptSession | null {
    const session = this.#sessions.get(digest(token));
    return session && session.by === by && at < session.expiresAt ? session : null;
  }

  /** Whether a session still runs. */
  runs(key: string, at: number): boolean {
    const session = this.#sessions.get(key);
    return session !== undefined && at < session.expiresAt;
  }

  /** Ends a session at once, and for good when the promise has ended. */
  end(key: string): Promise<void> {
    this.#sessions.delete(key);
    return this.#write(() => this.#store.drop([key]));
  }

  /** Closes the store when everything is written. */
  async close(): Promise<void> {
    await this.#written;
    this.#store.close();
  }

  #write(work: () => Promise<void>): Promise<void> {
    const written = this.#written.then(work);
    this.#written = written.catch(() => undefined);
    return written;
  }

  #forgetOldOf(officer: OfficerId): readonly string[] {
    const own = [...this.#sessions.values()].filter((session) => session.officer === officer);
    const gone = own.slice(0, Math.max(0, own.length + 1 - MAX_PER_OFFICER)).map(({ key }) => key);
    for (const key of gone) this.#sessions.delete(key);
    return gone;
  }

  /** Sessions start in order and last equally long, so the oldest are first. */
  #forgetOld(at: number): readonly string[] {
    const gone: string[] = [];
    for (const [key, session] of this.#sessions) {
      if (at < session.expiresAt && this.#sessions.size < MAX_SESSIONS) break;
      this.#sessions.delete(key);
      gone.push(key);
    }
    return gone;
  }
}

function digest(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
