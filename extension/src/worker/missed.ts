import { Kept } from './store.ts';

/** A page that comes later than this did not follow from the click. */
const FRESH_MS = 20_000;

/** Clicks that nobody could look at, until the page that they led to has said so: the page of the click is often gone at once. */
export class Missed {
  readonly #store = new Kept<Readonly<Record<string, number>>>('missedClicks', {});

  /** A click in this tab went through unchecked. */
  async note(tab: number): Promise<void> {
    await this.#store.set({ ...(await this.#store.get()), [tab]: Date.now() });
  }

  /** Whether the page that now opens in this tab has to say so; once. */
  async tell(tab: number): Promise<boolean> {
    const { [tab]: at, ...others } = await this.#store.get();
    if (at === undefined) return false;
    await this.#store.set(others);
    return Date.now() - at < FRESH_MS;
  }
}
