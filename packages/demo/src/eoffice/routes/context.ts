import type { Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Account } from '../accounts.ts';
import { rowsOf } from '../flows.ts';
import { LISTS } from '../lists.ts';
import type { Sessions } from '../sessions.ts';
import type { Store } from '../store.ts';
import type { Frame } from '../views/layout.ts';

/** The name of the session cookie. */
export const COOKIE = 'qlvb_phien';

/** What the routes share. */
export interface Office {
  readonly store: Store;
  readonly sessions: Sessions;
  readonly now: () => number;
}

/** The application type: a signed-in account travels with each request. */
export type App = Hono<{ Variables: { account: Account } }>;

/** A request of the application. */
export type Request = Context<{ Variables: { account: Account } }>;

/** Signs a person in: the cookie goes with the answer. */
export function startSession(c: Context, sessions: Sessions, account: Account): void {
  setCookie(c, COOKIE, sessions.start(account), { httpOnly: true, sameSite: 'Lax', path: '/' });
}

/** The frame around a page for the signed-in person; takes the waiting flash line. */
export function frameFor(office: Office, c: Request, current: string, keyword = ''): Frame {
  const account = c.get('account');
  const rows = rowsOf(office.store.state, account);
  const counts = Object.fromEntries(LISTS.map(({ path, shows }) => [path, rows.filter(shows).length]));
  return { account, counts, current, keyword, flash: office.sessions.takeFlash(getCookie(c, COOKIE)) };
}
