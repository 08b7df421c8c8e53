import { browser } from 'wxt/browser';
import { TEACH_LINE, type ToPage, type ToPanel } from '../line.ts';

const SCRIPT = 'content-scripts/teach.js';

/** Why a page cannot be taught; stable. */
export type NoLine = 'no-tab' | 'address' | 'refused' | 'not-here';

/** The panel's line to the pages of one tab. It comes back by itself when the tab goes to another page of the same site. */
export class TabLine {
  readonly tab: number;
  readonly #heard: (said: ToPanel) => void;
  readonly #stop = new AbortController();
  #port: ReturnType<typeof browser.tabs.connect> | null = null;

  private constructor(tab: number, heard: (said: ToPanel) => void, loaded: () => void) {
    this.tab = tab;
    this.#heard = heard;
    const updated = (changed: number, { status }: { readonly status?: string }): void => {
      if (changed === tab && status === 'complete') void this.#connect().then(loaded, () => undefined);
    };
    browser.tabs.onUpdated.addListener(updated);
    this.#stop.signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(updated), { once: true });
  }

  /** Runs the teach script in a tab, in all its frames, and opens the line. `loaded`: the tab went to another page. Throws a `NoLine`. */
  static async open(tab: number, heard: (said: ToPanel) => void, loaded: () => void): Promise<TabLine> {
    const line = new TabLine(tab, heard, loaded);
    try {
      await line.#connect();
    } catch {
      line.close();
      throw 'not-here' satisfies NoLine;
    }
    return line;
  }

  say(told: ToPage): void {
    this.#port?.postMessage(told);
  }

  /** Teaching ends: whatever lies over the page goes. */
  close(): void {
    this.#stop.abort();
    this.#port?.disconnect();
    this.#port = null;
  }

  async #connect(): Promise<void> {
    if (this.#stop.signal.aborted) return;
    await browser.scripting.executeScript({ target: { tabId: this.tab, allFrames: true }, files: [SCRIPT] });
    this.#port?.disconnect();
    const port = browser.tabs.connect(this.tab, { name: TEACH_LINE });
    port.onMessage.addListener((said: ToPanel) => this.#heard(said));
    this.#port = port;
  }
}

/** Asks the browser to let us read the site of an address, that one alone. Must follow a click at once. Throws a `NoLine`. */
export async function askForSite(address: string): Promise<string> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) throw 'address' satisfies NoLine;
  const pattern = `${url.protocol}//${url.hostname}/*`;
  const granted = await browser.permissions.request({ origins: [pattern] }).catch(() => false);
  if (!granted) throw 'refused' satisfies NoLine;
  return pattern;
}
