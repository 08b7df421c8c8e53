import { deleteCookie, getCookie } from 'hono/cookie';
import { type Account, accountOf } from '../accounts.ts';
import { complete } from '../acts/complete.ts';
import { type ForwardForm, forward } from '../acts/forward.ts';
import type { Outcome } from '../acts/outcome.ts';
import { performed } from '../acts/perform.ts';
import { sendBack } from '../acts/send-back.ts';
import { type SubmitForm, submit } from '../acts/submit.ts';
import { type OpenedDocument, openDocument, rowsOf } from '../flows.ts';
import { LISTS, type ListKind, type ListPage, type ListQuery, listPage, SEARCH } from '../lists.ts';
import { COOKIE, type Office, type Request, startSession } from '../routes/context.ts';

/** An act as a skin of the e-office hands it in. */
export type Act =
  | { readonly act: 'forward'; readonly form: ForwardForm }
  | { readonly act: 'submit'; readonly form: SubmitForm }
  | { readonly act: 'return'; readonly reason: string }
  | { readonly act: 'complete' };

/** What a skin asks of a list; `list` is the last part of the list's path in the standard skin. */
export interface ListAsk extends ListQuery {
  readonly list: string;
}

/** The first list, newest arrivals first. */
export const FIRST_LIST: ListAsk = { list: 'cho-xu-ly', keyword: '', sortKey: 'ngay_den', descending: true, page: 1 };

/** The lists with their short names. */
export const NAMED_LISTS: readonly { readonly name: string; readonly kind: ListKind }[] = [...LISTS, SEARCH].map((kind) => ({ name: kind.path.split('/').at(-1) ?? '', kind }));

/** All skins work at this one desk: the same store, accounts, lists and acts as the standard pages. */
export class Desk {
  readonly #office: Office;

  constructor(office: Office) {
    this.#office = office;
  }

  /** Who is signed in. */
  account(c: Request): Account | null {
    return this.#office.sessions.account(getCookie(c, COOKIE)) ?? null;
  }

  /** Signs in; null for an account that does not exist. */
  signIn(c: Request, login: string): Account | null {
    const account = accountOf(login);
    if (account) startSession(c, this.#office.sessions, account);
    return account ?? null;
  }

  signOut(c: Request): void {
    this.#office.sessions.end(getCookie(c, COOKIE));
    deleteCookie(c, COOKIE, { path: '/' });
  }

  /** One page of a list; the first list where the name is not known. `size` is rows on a page. */
  list(account: Account, ask: ListAsk, size?: number): ListPage & { readonly kind: ListKind } {
    const kind = NAMED_LISTS.find(({ name }) => name === ask.list)?.kind ?? LISTS[0] ?? SEARCH;
    return { kind, ...listPage(rowsOf(this.#office.store.state, account), kind, ask, size) };
  }

  /** Rows in each list, by the list's short name. */
  counts(account: Account): Readonly<Record<string, number>> {
    const rows = rowsOf(this.#office.store.state, account);
    return Object.fromEntries(NAMED_LISTS.map(({ name, kind }) => [name, rows.filter(kind.shows).length]));
  }

  /** A document that the person may open. */
  open(account: Account, id: number): OpenedDocument | null {
    return openDocument(this.#office.store.state, account, id);
  }

  /** Does an act and keeps what came of it. */
  do(account: Account, opened: OpenedDocument, asked: Act): Outcome {
    return performed(this.#office, account, opened, (occasion) => {
      switch (asked.act) {
        case 'forward':
          return forward(occasion, asked.form);
        case 'submit':
          return submit(occasion, asked.form);
        case 'return':
          return sendBack(occasion, asked.reason);
        case 'complete':
          return complete(occasion);
      }
    });
  }
}
