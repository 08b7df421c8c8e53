import { browser } from 'wxt/browser';
import type { Answer, Ask, AskKind } from '../messages.ts';
import { getSession } from '../session.ts';
import { wordsOf } from '../words/words.ts';
import type { Desk } from './desk.ts';
import { type Documents, tabBeside } from './documents.ts';
import type { Gateway } from './gateway.ts';
import type { Outbox } from './outbox.ts';
import type { Packs } from './packs.ts';
import { answerAdapters } from './packs-answer.ts';
import { attemptedOf, doneOf, type Pending } from './pending.ts';
import { plansFor, type Sender } from './senders.ts';
import { Kept } from './store.ts';

/** The worker's parts, as the answers need them. */
export interface Parts {
  readonly gateway: Gateway;
  readonly desk: Desk;
  readonly documents: Documents;
  readonly outbox: Outbox;
  readonly pending: Pending;
  readonly packs: Packs;
  /** Counts what pages should look at again. */
  readonly revision: () => number;
  readonly lookAgain: () => void;
}

type PageSender = Extract<Sender, { kind: 'page' }>;
type Of<K extends AskKind> = Extract<Ask, { kind: K }>;

/** Clicks that the guard let through without having judged them, for whoever looks after the extension. */
const failures = new Kept<readonly { readonly at: number; readonly code: string }[]>('guardFailures', []);

/** Answers a page. */
export async function answerPage(ask: Ask, from: PageSender, parts: Parts): Promise<Answer<AskKind>> {
  const { desk, documents, gateway, outbox, pending } = parts;
  if (ask.kind !== 'page-opened' && plansFor(from.origin).length === 0) throw new Error('no-adapter-here');
  switch (ask.kind) {
    case 'page-opened':
      await documents.hide(from.tab, from.frame);
      return { adapters: plansFor(from.origin), pending: await pending.of(from.tab), locale: (await getSession()).locale };
    case 'rows':
      return desk.rows(ask.source, ask.rows, ask.health);
    case 'document':
      await documents.show(from.tab, { frame: from.frame, source: ask.source, document: ask.document });
      return desk.document(ask.source, ask.document);
    case 'no-document':
      await documents.hide(from.tab, from.frame);
      return null;
    case 'forget-documents':
      await forget(ask, parts);
      return null;
    case 'page-health':
      return { pill: await desk.health(ask.health) };
    case 'judge':
      return desk.judge(ask.acts);
    case 'attempted':
      return attempted(ask, from, parts);
    case 'observed': {
      const attempt = await pending.take(ask.id, from.tab);
      if (attempt) await outbox.add(doneOf(attempt, Date.now()));
      return null;
    }
    case 'guard-failed':
      await guardFailed(ask.code);
      return null;
    case 'pulse': {
      const state = await gateway.state();
      if (state.kind === 'connected') void outbox.flush();
      return { gateway: state, locale: (await getSession()).locale, revision: parts.revision() };
    }
    default:
      throw new Error('not-for-pages');
  }
}

/** Answers a page of the extension, such as the side panel. */
export async function answerOwn(ask: Ask, from: Extract<Sender, { kind: 'own' }>, { desk, documents, gateway, packs, revision, lookAgain }: Parts): Promise<Answer<AskKind>> {
  switch (ask.kind) {
    case 'current-document': {
      const tab = await tabBeside(from.tab);
      const shown = tab === null ? null : await documents.of(tab);
      return tab !== null && shown ? desk.current(tab, shown) : { kind: 'none' };
    }
    case 'adapters':
      return answerAdapters(ask.ask, packs);
    case 'dossier-changed':
      lookAgain();
      return null;
    case 'pulse':
      return { gateway: await gateway.state(), locale: (await getSession()).locale, revision: revision() };
    default:
      throw new Error('not-for-own-pages');
  }
}

/** In every tab: what is marked in one is marked in all. What was already sent is the gateway's; what still waits is not sent. */
async function forget({ source: { adapter }, keys }: Of<'forget-documents'>, { desk, documents, outbox, pending }: Parts): Promise<void> {
  const aliases = keys.map((key) => `${adapter}:${key}`);
  desk.forget(aliases);
  await Promise.all([documents.forget(adapter, keys), pending.forget(adapter, keys).then(() => outbox.forget(aliases))]);
}

async function attempted(ask: Of<'attempted'>, from: PageSender, { desk, outbox, pending }: Parts): Promise<Answer<'attempted'>> {
  const attempt = await pending.add(async () => {
    const found = await desk.attempt(from.tab, ask, ask.asked, ask.reason);
    if (found) await outbox.add(attemptedOf(found));
    return found;
  });
  if (!attempt) return { pending: null };
  const { id, adapter, action, key, number } = attempt;
  return { pending: { id, adapter, action, key, number } };
}

async function guardFailed(code: string): Promise<void> {
  await failures.set([...(await failures.get()), { at: Date.now(), code }].slice(-50));
  const { toolbar } = wordsOf((await getSession()).locale);
  await browser.action.setBadgeText({ text: '!' });
  await browser.action.setTitle({ title: toolbar.guardFailed });
}
