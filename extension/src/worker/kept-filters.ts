import { FILTERS, type FilterId } from '../views.ts';
import { Serial } from './serial.ts';
import { Kept } from './store.ts';

/** The filter of each site in each tab, while the tab is open. */
export class KeptFilters {
  readonly #store = new Kept<Readonly<Record<string, FilterId>>>('filters', {});
  readonly #serial = new Serial();

  async of(tab: number, origin: string): Promise<FilterId | null> {
    const kept = (await this.#store.get())[`${tab} ${origin}`];
    return FILTERS.find((id) => id === kept) ?? null;
  }

  keep(tab: number, origin: string, filter: FilterId | null): Promise<void> {
    return this.#serial.run(async () => {
      const { [`${tab} ${origin}`]: _, ...others } = await this.#store.get();
      await this.#store.set(filter === null ? others : { ...others, [`${tab} ${origin}`]: filter });
    });
  }

  /** A tab was closed. */
  forget(tab: number): Promise<void> {
    return this.#serial.run(async () => {
      const left = Object.entries(await this.#store.get()).filter(([key]) => !key.startsWith(`${tab} `));
      await this.#store.set(Object.fromEntries(left));
    });
  }
}
