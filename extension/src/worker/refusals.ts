import type { Words } from '@roviec/core';
import type { Refused } from '../messages.ts';
import type { Item } from './queue.ts';
import { Serial } from './serial.ts';
import { Kept } from './store.ts';

interface KeptRefusal extends Refused {
  readonly officer: string;
}

/** Refusals remembered at most; the oldest go. */
const MOST = 50;

/** Writes that were refused after their form was closed, until the person has seen them. */
export class Refusals {
  readonly #store = new Kept<readonly KeptRefusal[]>('refusals', [], 'local');
  readonly #serial = new Serial();

  /** `later`: no form waits for the answer any more; one that does shows it itself. */
  async add(item: Item & { readonly kind: string; readonly at: number; readonly words: Words; readonly texts: readonly string[] }, later: boolean): Promise<void> {
    if (!later) return;
    const { act, officer, kind, at, words, texts, write } = item;
    const refusal: KeptRefusal = { act, officer, kind, at, words, texts, dossier: write.input.dossier };
    await this.#serial.run(async () => this.#store.set([...(await this.#store.get()), refusal].slice(-MOST)));
  }

  async of(wanted: string): Promise<readonly Refused[]> {
    return (await this.#store.get()).filter(({ officer }) => officer === wanted).map(({ officer: _, ...refusal }) => refusal);
  }

  async remove(act: string): Promise<void> {
    await this.#serial.run(async () => this.#store.set((await this.#store.get()).filter((one) => one.act !== act)));
  }
}
