import type { PageHealth } from '@roviec/adapters';
import type { PageCounts, PageSource, ReadPage } from '../messages.ts';
import { Serial } from './serial.ts';
import { Kept } from './store.ts';

type ByFrame = Readonly<Record<string, ReadPage>>;

/** What each tab is read as, frame by frame, for the popup. Counts and codes alone: nothing of what a page says. */
export class TabPages {
  readonly #store = new Kept<Readonly<Record<string, ByFrame>>>('tabPages', {});
  readonly #serial = new Serial();

  /** A frame was read as a page of an adapter. `counts` null: the page shows no list. */
  read(tab: number, frame: number, source: PageSource, health: PageHealth, counts: PageCounts | null): Promise<void> {
    return this.#change((kept) => {
      const page: ReadPage = { source, health, counts };
      return JSON.stringify(kept[tab]?.[frame]) === JSON.stringify(page) ? kept : { ...kept, [tab]: { ...kept[tab], [frame]: page } };
    });
  }

  /** A frame is read no more; the top frame speaks for the whole tab. */
  gone(tab: number, frame: number): Promise<void> {
    return this.#change((kept) => {
      if (!kept[tab]?.[frame] && !(frame === 0 && kept[tab])) return kept;
      const { [tab]: frames, ...others } = kept;
      const { [frame]: _, ...left } = frames ?? {};
      return frame === 0 || Object.keys(left).length === 0 ? others : { ...others, [tab]: left };
    });
  }

  async of(tab: number): Promise<readonly ReadPage[]> {
    return this.#serial.run(async () => Object.values((await this.#store.get())[tab] ?? {}));
  }

  #change(work: (kept: Readonly<Record<string, ByFrame>>) => Readonly<Record<string, ByFrame>>): Promise<void> {
    return this.#serial.run(async () => {
      const before = await this.#store.get();
      const after = work(before);
      if (after !== before) await this.#store.set(after);
    });
  }
}
