import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { z } from 'zod';
import { browserPattern, lockStores, openPanelBeside, openPopupAtButton } from '../browser-differences.ts';
import { type AskFailed, GUARD_LINE, type Told } from '../messages.ts';
import { onSessionChange } from '../session.ts';
import { answerOwn, answerPage, filters, type Parts } from '../worker/answer.ts';
import { askSchema } from '../worker/asks.ts';
import { Desk } from '../worker/desk.ts';
import { Documents } from '../worker/documents.ts';
import { Gateway } from '../worker/gateway.ts';
import { inForce } from '../worker/in-force.ts';
import { type KeepUp, keepUp } from '../worker/keep-up.ts';
import { Outbox } from '../worker/outbox.ts';
import { Packs } from '../worker/packs.ts';
import { keepPacks } from '../worker/packs-kept.ts';
import { Pending } from '../worker/pending.ts';
import { Places } from '../worker/places.ts';
import { Register } from '../worker/register.ts';
import { Reports } from '../worker/reports.ts';
import { moveOverlay, startOverlay } from '../worker/scripts.ts';
import { Limits, senderOf } from '../worker/senders.ts';
import { obeySwitch } from '../worker/switch.ts';
import { TabPages } from '../worker/tab-pages.ts';

const OUTBOX_ALARM = 'outbox';

// The extension's own policy forbids making code from text, which zod would try first.
z.config({ jitless: true });

export default defineBackground({ type: 'module', main });

function main(): void {
  let revision = Date.now();
  const lookAgain = (): void => {
    revision += 1;
    void tell({ told: 'look-again' });
  };
  const gateway = new Gateway((state) => {
    void tell({ told: 'gateway-changed', gateway: state });
    if (state.kind === 'connected') void outbox.flush();
    void keeping.upToDate();
  });
  const outbox: Outbox = new Outbox(gateway, {
    changed: () => void tellOwn({ told: 'unsent-changed' }),
    arrived: () => {
      lookAgain();
      void keeping.upToDate();
    },
    again: (at) => flushAgain(at, () => void outbox.flush()),
  });
  const register = new Register(gateway, lookAgain);
  const documents = new Documents(() => void tellOwn({ told: 'current-document-changed' }));
  const tabPages = new TabPages();
  const keeping: KeepUp = keepUp(gateway, register, lookAgain);
  const adaptersChanged = async (): Promise<void> => tell({ told: 'adapters-changed' }, await moveOverlay());
  const packs = new Packs(gateway, adaptersChanged);
  const desk = new Desk(gateway, register);
  const parts: Parts = {
    gateway,
    documents,
    tabPages,
    ...keeping,
    lookAgain,
    packs,
    outbox,
    desk,
    reports: new Reports(gateway, desk),
    pending: new Pending(),
    revision: () => revision,
  };
  const ready = lockStores().then(() => packs.load());
  keepPacks(packs, ready);
  listen(parts, ready);
  listenOnLines(parts, ready);
  onSessionChange(() => {
    lookAgain();
    void parts.outbox.flush();
  });
  watchTabs(parts);
  obeySwitch(adaptersChanged);
  // Either event wakes the worker where nothing else would; what is to be done is the same, and only once it is known which adapters read where.
  browser.runtime.onInstalled.addListener(() => void ready.then(startOverlay));
  browser.runtime.onStartup.addListener(() => void ready.then(startOverlay));
  void ready.then(startOverlay);
  // A site that was granted just now has its pages open already.
  browser.permissions.onAdded.addListener(() => void ready.then(moveOverlay));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === OUTBOX_ALARM) void parts.outbox.flush();
  });
  // Whatever an earlier life of the worker left in the middle goes on.
  void ready.then(() => Promise.all([parts.outbox.flush(), keeping.watch.poll().then(keeping.toolbar)]));
  openPopupAtButton();
}

let flushTimer: ReturnType<typeof setTimeout> | undefined;

/** A timer while the worker lives, and an alarm in case it does not; neither while nothing waits. */
function flushAgain(at: number | null, flush: () => void): void {
  clearTimeout(flushTimer);
  if (at === null) return void browser.alarms.clear(OUTBOX_ALARM);
  void browser.alarms.create(OUTBOX_ALARM, { periodInMinutes: 0.5 });
  if (at > Date.now()) flushTimer = setTimeout(flush, Math.min(at - Date.now(), 20_000));
}

function listen(parts: Parts, ready: Promise<void>): void {
  const limits = new Limits();
  const places = new Places();
  browser.tabs.onUpdated.addListener((tab, { status }) => status === 'loading' && places.forget(tab));
  browser.tabs.onRemoved.addListener((tab) => {
    limits.forget(tab);
    places.forget(tab);
    void filters.forget(tab);
  });
  browser.runtime.onMessage.addListener((message: unknown, rawSender, reply) => {
    const asked = askSchema.safeParse(message);
    const sender = senderOf(rawSender);
    if (!asked.success || !sender) return false;
    const fail = (code: string): void => reply({ failed: code } satisfies AskFailed);
    if (sender.kind === 'page' && !limits.allow(sender.tab, Date.now())) {
      fail('too-many');
      return false;
    }
    if (sender.kind === 'page' && !places.allows(sender, asked.data.kind)) {
      fail('page-left');
      return false;
    }
    // Nothing may be awaited before it: the click must still be fresh.
    if (asked.data.kind === 'open-panel') {
      if (sender.tab !== undefined) openPanelBeside(sender.tab);
      reply(null);
      return false;
    }
    ready
      .then(() => (sender.kind === 'page' ? answerPage(asked.data, sender, parts) : answerOwn(asked.data, sender, parts)))
      .then(reply, (error: unknown) => fail(error instanceof Error ? error.message : 'unknown'));
    return true;
  });
}

/** What is said of a click that was let through arrives on a line that the page opened before, because the page itself may be gone at once. */
function listenOnLines(parts: Parts, ready: Promise<void>): void {
  browser.runtime.onConnect.addListener((port) => {
    const sender = port.sender && senderOf(port.sender);
    if (port.name !== GUARD_LINE || sender?.kind !== 'page') return;
    port.onMessage.addListener((message) => {
      const asked = askSchema.safeParse(message);
      if (!asked.success || (asked.data.kind !== 'attempted' && asked.data.kind !== 'guard-failed')) return;
      // The page is often gone by the time of the answer; then nobody needs it.
      void ready
        .then(() => answerPage(asked.data, sender, parts))
        .then((answer) => port.postMessage(answer))
        .catch(() => undefined);
    });
  });
}

/** A tab that goes elsewhere, or away, shows no document any more; another active tab shows another one. */
function watchTabs({ documents, tabPages }: Parts): void {
  const left = (tab: number): void => void Promise.all([documents.hide(tab, 0), tabPages.gone(tab, 0)]);
  browser.tabs.onUpdated.addListener((tab, { status }) => status === 'loading' && left(tab));
  browser.tabs.onRemoved.addListener(left);
  browser.tabs.onActivated.addListener(() => void tellOwn({ told: 'current-document-changed' }));
}

/** Tells the extension's own pages and every page that an adapter may read, or that one could read until now. */
async function tell(told: Told, before: readonly string[] = []): Promise<void> {
  const origins = [...new Set([...inForce().flatMap(({ adapter }) => adapter.origins.map(browserPattern)), ...before])];
  const tabs = origins.length === 0 ? [] : await browser.tabs.query({ url: origins });
  // A tab without the overlay, or a panel that is closed, does not answer; that is no fault.
  await Promise.allSettled([...tabs.flatMap(({ id }) => (id === undefined ? [] : [browser.tabs.sendMessage(id, told)])), tellOwn(told)]);
}

async function tellOwn(told: Told): Promise<void> {
  await browser.runtime.sendMessage(told).catch(() => undefined);
}
