import { createHash, randomBytes } from 'node:crypto';
import type { OfficerId } from '@roviec/core';

/** How a session was given out, which is the only way in which it may come back: a cookie goes to every port of its host. */
export type Carrier = 'token' | 'cookie';

/** A signed-in person. The token itself is not kept, only its digest. */
export interface Session {
  /** Digest of the token: names the session without opening it. */
  readonly key: string;
  readonly officer: OfficerId;
  readonly by: Carrier;
  readonly expiresAt: number;
}

/** How long a session lasts at most. */
export const SESSION_MS = 12 * 3_600_000;
/** Sessions kept at once; past them the oldest ends. */
const MAX_SESSIONS = 20_000;
/** The same for one officer, so that no one ends the sessions of others. */
const MAX_PER_OFFICER = 64;

/** Sessions of the demo, in memory: they end with the process. Identity only, never a role. */
export class Sessions {
  readonly #sessions = new Map<string, Session>();

  /** Starts a session; the token is 256 random bits and is given out once. */
  start(officer: OfficerId, by: Carrier, at: number): { readonly token: string; readonly session: Session } {
    this.#forgetOld(at);
    this.#forgetOldOf(officer);
    const token = randomBytes(32).toString('base64url');
    const session = { key: digest(token), officer, by, expiresAt: at + SESSION_MS };
    this.#sessions.set(session.key, session);
    return { token, session };
  }

  /** The session of a token that came this way; null when there is none, it was given out the other way, or it has run out. */
  find(token: string, by: Carrier, at: number): Session | null {
    const session = this.#sessions.get(digest(token));
    return session && session.by === by && at < session.expiresAt ? session : null;
  }

  /** Whether a session still runs. */
  runs(key: string, at: number): boolean {
    const session = this.#sessions.get(key);
    return session !== undefined && at < session.expiresAt;
  }

  end(key: string): void {
    this.#sessions.delete(key);
  }

  #forgetOldOf(officer: OfficerId): void {
    const own = [...this.#sessions.values()].filter((session) => session.officer === officer);
    for (const { key } of own.slice(0, Math.max(0, own.length + 1 - MAX_PER_OFFICER))) this.#sessions.delete(key);
  }

  /** Sessions start in order and last equally long, so the oldest are first. */
  #forgetOld(at: number): void {
    for (const [key, session] of this.#sessions) {
      if (at < session.expiresAt && this.#sessions.size < MAX_SESSIONS) return;
      this.#sessions.delete(key);
    }
  }
}

function digest(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
