import type { GatewayClient } from '@roviec/schema';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OverlayBrowser, openOverlayBrowser } from '../support/browser.ts';
import { picture } from '../support/pictures.ts';
import { type Recorder, recordingProxy } from '../support/proxy.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { openPermit, people, posts } from '../support/story.ts';
import { eventually } from '../support/waiting.ts';
import { Panel } from './panel.ts';

/** Acts done while the gateway is away, while its answer is lost, while the worker or the browser is killed: each is in the ledger exactly once. */
let stack: Stack;
let recorder: Recorder;
let browser: OverlayBrowser;
let page: Page;
let panel: Panel;
let auditor: GatewayClient;
let first: string;
let second: string;

beforeAll(async () => {
  stack = await startStack();
  recorder = await recordingProxy(stack.gateway);
  const clerk = await stack.as(people.communeClerk, posts.communeClerk);
  auditor = await stack.as(people.auditor);
  first = (await openPermit(clerk)).id;
  second = (await openPermit(clerk)).id;
  browser = await openOverlayBrowser();
  await enter();
});
afterAll(async () => {
  await browser?.close();
  await recorder?.close();
  await stack?.close();
});

async function enter(): Promise<void> {
  browser.context.setDefaultTimeout(10_000);
  page = await browser.openPanel();
  panel = new Panel(page, recorder.url);
  await panel.signIn('Vũ Ngọc Mai', 'Kinh tế, Hạ tầng và Đô thị');
}

/** Says something to the service worker as the panel does. */
function say<T>(message: object): Promise<T> {
  return page.evaluate(async (said) => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<T> } } };
    return chrome.runtime.sendMessage(said);
  }, message);
}
const note = (dossier: string, text: string, act: string = crypto.randomUUID()) =>
  say<{ readonly kind: string }>({ kind: 'send', act, write: { route: 'act', input: { dossier, command: { kind: 'note', text } } } });
const unsent = () => say<{ readonly waiting: readonly { readonly act: string; readonly unclear: boolean }[]; readonly refused: readonly unknown[] }>({ kind: 'unsent' });
const nothingWaits = () => eventually(async () => (await unsent()).waiting.length === 0, 'nothing waiting any more', 20_000);

/** The notes of a dossier, in the order of the ledger. */
async function notesOf(id: string): Promise<readonly string[]> {
  const { events } = await auditor('dossier', { id });
  return events.filter(({ body }) => body.kind === 'noted').map(({ personal }) => String(Object.values(personal)[0]));
}
const list = () => page.getByTestId('unsent');

describe('while the gateway is away', () => {
  it('acts are kept, said to wait, may be taken back, and go in their order when it returns', async () => {
    await stack.stop('gateway');
    const kept = [await note(first, 'một một'), await note(first, 'một hai'), await note(second, 'hai một'), await note(first, 'rút lại')];
    expect(kept.map(({ kind }) => kind)).toEqual(['kept', 'kept', 'kept', 'kept']);
    await list().getByRole('heading', { name: 'Chờ gửi (4)' }).waitFor();
    await picture(page, 'panel-unsent');
    await list().locator('li').nth(3).getByRole('button', { name: 'Rút lại' }).click();
    await list().getByRole('heading', { name: 'Chờ gửi (3)' }).waitFor();
    await stack.start('gateway');
    await nothingWaits();
    await list().waitFor({ state: 'detached' });
    expect([await notesOf(first), await notesOf(second)]).toEqual([['một một', 'một hai'], ['hai một']]);
  });

  it('what is refused later is told with what was typed, until the person has seen it', async () => {
    await stack.stop('gateway');
    await note(first.replace('/hs/', '/khong-co/'), 'Nội dung đã soạn kỹ.');
    await stack.start('gateway');
    await list().getByText('Bị từ chối khi gửi (1)').waitFor({ timeout: 20_000 });
    await list().getByText('Nội dung đã soạn', { exact: true }).click();
    await list().getByText('Nội dung đã soạn kỹ.').waitFor();
    await picture(page, 'panel-refused-later');
    await list().getByRole('button', { name: 'Đã xem' }).click();
    await list().waitFor({ state: 'detached' });
  });
});

describe('an act that arrived, whose answer was lost', () => {
  it('is asked again under its key, cannot be taken back meanwhile, and is there once', async () => {
    recorder.spoil({ to: 'POST /v1/acts', how: 'lose' });
    const before = recorder.spoilt();
    expect(await note(first, 'mất trả lời')).toEqual({ kind: 'kept' });
    expect(recorder.spoilt()).toBeGreaterThan(before);
    const { waiting } = await unsent();
    expect(waiting.map(({ unclear }) => unclear)).toEqual([true]);
    expect(await say({ kind: 'withdraw', act: waiting[0]?.act })).toEqual({ withdrawn: false });
    await list().getByText('đang hỏi lại').waitFor();
    recorder.spoil(null);
    await nothingWaits();
    expect((await notesOf(first)).filter((text) => text === 'mất trả lời')).toEqual(['mất trả lời']);
  });

  it('is there once when the worker is killed in the middle', async () => {
    recorder.spoil({ to: 'POST /v1/acts', how: 'hold' });
    const before = recorder.spoilt();
    void note(second, 'giữa chừng').catch(() => undefined);
    await eventually(async () => recorder.spoilt() > before, 'the act in the gateway');
    await browser.killWorker();
    recorder.spoil(null);
    await nothingWaits();
    expect((await notesOf(second)).filter((text) => text === 'giữa chừng')).toEqual(['giữa chừng']);
  });
});

describe('a browser that is killed', () => {
  it('loses nothing: what waited, and what was on its way, is there once after the person has signed in again', async () => {
    recorder.spoil({ to: 'POST /v1/acts', how: 'hold' });
    const before = recorder.spoilt();
    void note(first, 'trên đường').catch(() => undefined);
    await eventually(async () => recorder.spoilt() > before, 'the act in the gateway');
    void note(first, 'còn chờ').catch(() => undefined);
    await eventually(async () => (await unsent()).waiting.length === 2, 'both kept');
    browser = await openOverlayBrowser(await browser.kill());
    recorder.spoil(null);
    await enter();
    await nothingWaits();
    const notes = await notesOf(first);
    expect(notes.slice(-2)).toEqual(['trên đường', 'còn chờ']);
    expect(notes.filter((text) => text === 'trên đường')).toHaveLength(1);
  });
});
