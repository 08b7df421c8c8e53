import { browser } from 'wxt/browser';
import type { PageDocument, PageSource } from '../messages.ts';
import { Serial } from './serial.ts';
import { Kept } from './store.ts';

/** What a tab shows: in which frame, by which page of which adapter. */
export interface Shown {
  readonly frame: number;
  readonly source: PageSource;
  readonly document: PageDocument;
}

/** The document that each tab shows, for the side panel. */
export class Documents {
  readonly #store = new Kept<Readonly<Record<string, Shown>>>('documents', {});
  readonly #serial = new Serial();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** A frame of a tab shows a document. */
  show(tab: number, shown: Shown): Promise<void> {
    return this.#change((kept) => (JSON.stringify(kept[tab]) === JSON.stringify(shown) ? kept : { ...kept, [tab]: shown }));
  }

  /** A frame shows none (any more); the top frame speaks for the whole tab. */
  hide(tab: number, frame: number): Promise<void> {
    return this.#change((kept) => {
      const { [tab]: old, ...others } = kept;
      return old && (frame === 0 || old.frame === frame) ? others : kept;
    });
  }

  /** Forgets documents of an adapter, whichever tab shows them. */
  forget(adapter: string, keys: readonly string[]): Promise<void> {
    return this.#change((kept) => {
      const left = Object.entries(kept).filter(([, { source, document }]) => source.adapter !== adapter || !keys.includes(document.key));
      return left.length === Object.keys(kept).length ? kept : Object.fromEntries(left);
    });
  }

  async of(tab: number): Promise<Shown | null> {
    return this.#serial.run(async () => (await this.#store.get())[tab] ?? null);
  }

  #change(work: (kept: Readonly<Record<string, Shown>>) => Readonly<Record<string, Shown>>): Promise<void> {
    return this.#serial.run(async () => {
      const before = await this.#store.get();
      const after = work(before);
      if (after === before) return;
      await this.#store.set(after);
      this.#changed();
    });
  }
}

/** The tab that a side panel speaks of: the active one, or the one before it when the panel is opened as a tab itself. */
export async function tabBeside(panelTab: number | undefined): Promise<number | null> {
  const tabs = await browser.tabs.query({ lastFocusedWindow: true });
  const active = tabs.find((tab) => tab.active);
  if (active?.id !== undefined && active.id !== panelTab) return active.id;
  const [latest] = tabs.filter(({ id }) => id !== undefined && id !== panelTab).toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return latest?.id ?? null;
}
