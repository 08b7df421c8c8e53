import { randomBytes } from 'node:crypto';
import { type Account, accountOf } from './accounts.ts';

const IDLE_LIMIT_MS = 8 * 3_600_000;

interface Session {
  readonly login: string;
  lastSeenAt: number;
  flash: string | null;
}

/** Signed-in browsers, kept in memory: a restart or eight idle hours ends them. */
export class Sessions {
  readonly #open = new Map<string, Session>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Signs an account in and gives the cookie's value. */
  start(account: Account): string {
    const token = randomBytes(24).toString('base64url');
    this.#open.set(token, { login: account.login, lastSeenAt: this.#now(), flash: null });
    return token;
  }

  /** The account behind a cookie; undefined when the session has ended. */
  account(token: string | undefined): Account | undefined {
    const session = this.#open.get(token ?? '');
    if (!session) return undefined;
    const now = this.#now();
    if (now - session.lastSeenAt > IDLE_LIMIT_MS) {
      this.end(token);
      return undefined;
    }
    session.lastSeenAt = now;
    return accountOf(session.login);
  }

  /** Leaves a line to be shown once, on the next page. */
  leaveFlash(token: string | undefined, text: string): void {
    const session = this.#open.get(token ?? '');
    if (session) session.flash = text;
  }

  /** Takes the waiting line, if there is one. */
  takeFlash(token: string | undefined): string | null {
    const session = this.#open.get(token ?? '');
    const flash = session?.flash ?? null;
    if (session) session.flash = null;
    return flash;
  }

  /** Signs out. */
  end(token: string | undefined): void {
    this.#open.delete(token ?? '');
  }
}
