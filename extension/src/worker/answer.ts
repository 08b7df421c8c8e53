import type { ObservationRequest } from '@roviec/schema';
import type { Answer, Ask, AskKind } from '../messages.ts';
import { getSession } from '../session.ts';
import type { Desk } from './desk.ts';
import { type Documents, tabBeside } from './documents.ts';
import type { Gateway } from './gateway.ts';
import { noteGuardFailure } from './guard-failures.ts';
import { hereOf } from './here.ts';
import type { KeepUp } from './keep-up.ts';
import { KeptFilters } from './kept-filters.ts';
import { Missed } from './missed.ts';
import type { Outbox } from './outbox.ts';
import type { Packs } from './packs.ts';
import { answerAdapters } from './packs-answer.ts';
import { attemptedOf, doneOf, type Pending } from './pending.ts';
import type { Reports } from './reports.ts';
import { plansFor, type Sender } from './senders.ts';
import { sitesOf } from './sites.ts';
import { plansHere, refuseWhenOff } from './switch.ts';
import type { TabPages } from './tab-pages.ts';

/** The worker's parts, as the answers need them. */
export interface Parts extends KeepUp {
  readonly gateway: Gateway;
  readonly desk: Desk;
  readonly documents: Documents;
  readonly outbox: Outbox;
  readonly pending: Pending;
  readonly tabPages: TabPages;
  readonly packs: Packs;
  readonly reports: Reports;
  /** Counts what pages should look at again. */
  readonly revision: () => number;
  readonly lookAgain: () => void;
}

type PageSender = Extract<Sender, { kind: 'page' }>;
type Of<K extends AskKind> = Extract<Ask, { kind: K }>;

const missed = new Missed();
/** Kept while a tab is open. */
export const filters = new KeptFilters();

/** Answers a page. */
export async function answerPage(ask: Ask, from: PageSender, parts: Parts): Promise<Answer<AskKind>> {
  const { desk, documents, gateway, outbox, pending, tabPages } = parts;
  const { tab, frame } = from;
  if (ask.kind !== 'page-opened' && plansFor(from.origin).length === 0) throw new Error('no-adapter-here');
  await refuseWhenOff(ask, from.origin);
  switch (ask.kind) {
    case 'page-opened':
      await Promise.all([documents.hide(tab, frame), tabPages.gone(tab, frame)]);
      return { adapters: await plansHere(from.origin), pending: await pending.of(tab), locale: (await getSession()).locale, unchecked: await missed.tell(tab) };
    case 'rows': {
      const [{ counts, ...answer }, filter] = await Promise.all([desk.rows(ask.source, ask.rows, ask.health), filters.of(tab, from.origin)]);
      await tabPages.read(tab, frame, ask.source, ask.health, counts);
      return { ...answer, filter };
    }
    case 'report-warning':
      return parts.reports.send(ask);
    case 'undo-report':
      return parts.reports.undo(ask.id);
    case 'filter':
      await filters.keep(tab, from.origin, ask.filter);
      return null;
    case 'document':
      await documents.show(tab, { frame, source: ask.source, document: ask.document });
      await tabPages.read(tab, frame, ask.source, ask.health, null);
      return desk.document(ask.source, ask.document);
    case 'no-document':
      await Promise.all([documents.hide(tab, frame), tabPages.gone(tab, frame)]);
      return null;
    case 'forget-documents':
      await forget(ask, parts);
      return null;
    case 'page-health':
      await tabPages.read(tab, frame, ask.source, ask.health, null);
      return { pill: await desk.health(ask.health) };
    case 'judge':
      return desk.judge(ask.acts);
    case 'attempted':
      return attempted(ask, from, parts);
    case 'observed': {
      const attempt = await pending.take(ask.id, tab);
      const done = attempt && doneOf(attempt, Date.now());
      if (done) await observe(done, parts);
      return null;
    }
    case 'guard-failed':
      await noteGuardFailure(ask.code);
      parts.toolbar();
      if (ask.click) await missed.note(tab);
      return null;
    case 'pulse': {
      parts.watch.pageSeen();
      const state = await gateway.state();
      if (state.kind === 'connected') void outbox.flush();
      return { gateway: state, locale: (await getSession()).locale, revision: parts.revision() };
    }
    default:
      throw new Error('not-for-pages');
  }
}

/** Answers a page of the extension, such as the side panel. */
export async function answerOwn(ask: Ask, from: Extract<Sender, { kind: 'own' }>, parts: Parts): Promise<Answer<AskKind>> {
  const { desk, documents, gateway, packs, revision, lookAgain } = parts;
  switch (ask.kind) {
    case 'current-document': {
      parts.panelSeen();
      parts.watch.pageSeen();
      const tab = await tabBeside(from.tab);
      const shown = tab === null ? null : await documents.of(tab);
      return tab !== null && shown ? desk.current(tab, shown) : { kind: 'none' };
    }
    case 'sites':
      return sitesOf();
    case 'send':
      return parts.outbox.send(ask.write, ask.act);
    case 'unsent':
      // Somebody looks at what waits: the gateway is asked more often than by the alarm alone.
      void parts.outbox.flush();
      return parts.outbox.unsent();
    case 'withdraw':
      return { withdrawn: await parts.outbox.withdraw(ask.act) };
    case 'reports':
      return parts.reports.made();
    case 'undo-report':
      return parts.reports.undo(ask.id);
    case 'refusal-seen':
      await parts.outbox.seen(ask.act);
      return null;
    case 'here':
      parts.watch.pageSeen();
      return hereOf(from.tab, parts);
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

async function attempted(ask: Of<'attempted'>, from: PageSender, parts: Parts): Promise<Answer<'attempted'>> {
  const { desk, pending } = parts;
  const attempt = await pending.add(async () => {
    const found = await desk.attempt(from.tab, ask, ask.asked, ask.reason);
    if (found) await observe(attemptedOf(found), parts);
    return found;
  });
  if (!attempt) return { pending: null };
  const { id, adapter, action, key, number } = attempt;
  return { pending: { id, adapter, action, key, number } };
}

/** What cannot be kept is not dropped in silence. */
async function observe(request: ObservationRequest, { outbox, toolbar }: Parts): Promise<void> {
  const { signedIn } = await getSession();
  if (!signedIn || (await outbox.add(request))) return;
  await noteGuardFailure('outbox-full');
  toolbar();
}
