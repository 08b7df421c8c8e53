import type { GatewayClient } from '@roviec/schema';
import type { Page } from 'playwright-core';
import { Panel } from '../e2e/panel.ts';
import { type OverlayBrowser, openOverlayBrowser } from '../support/browser.ts';
import { type Recorder, recordingProxy } from '../support/proxy.ts';
import { type Stack, startStack } from '../support/stack.ts';
import type { ThirdParty } from '../support/third-party.ts';

/** A clerk of Sở Xây dựng at an application that none of us wrote, with the overlay, before a real RõViệc whose wire is recorded. */
export interface LiveOffice {
  readonly register: ThirdParty;
  readonly stack: Stack;
  readonly browser: OverlayBrowser;
  readonly page: Page;
  /** Signed in as Nguyễn Văn Bình of Sở Xây dựng. */
  readonly panel: Panel;
  readonly recorder: Recorder;
  readonly auditor: GatewayClient;
  close(): Promise<void>;
}

/** An application, and how its users sign in. */
export interface Application {
  readonly start: () => Promise<ThirdParty>;
  readonly signIn: (page: Page, url: string, login: string, password: string) => Promise<void>;
}

/** Starts all of it; `through` gives the address under which the browser sees an application that does not mind. */
export async function openLiveOffice({ start, signIn }: Application, through?: (url: string) => Promise<string>): Promise<LiveOffice> {
  const opened: { close(): Promise<void> }[] = [];
  const close = async (): Promise<void> => {
    for (const part of opened.toReversed()) await part.close();
  };
  const kept = <T extends { close(): Promise<void> }>(part: T): T => {
    opened.push(part);
    return part;
  };
  try {
    const register = kept(await start());
    const stack = kept(await startStack());
    const recorder = kept(await recordingProxy(stack.gateway));
    const browser = kept(await openOverlayBrowser());
    browser.context.setDefaultTimeout(20_000);
    const panel = new Panel(await browser.openPanel(), recorder.url);
    await panel.signIn('Nguyễn Văn Bình');
    const page = await browser.context.newPage();
    const url = (await through?.(register.url)) ?? register.url;
    await signIn(page, url, 'nv.binh', register.password);
    return { register: { ...register, url }, stack, browser, page, panel, recorder, auditor: await stack.as('cb-091'), close };
  } catch (cause) {
    await close();
    throw cause;
  }
}
