import type { AskKind } from '../messages.ts';
import type { Sender } from './senders.ts';

/** What is said of the page that stands there; that an act was seen to go through counts whoever has come since. */
const OF_THE_PLACE: readonly AskKind[] = ['page-opened', 'rows', 'document', 'no-document', 'page-health', 'judge'];

type PageSender = Extract<Sender, { kind: 'page' }>;

/** Which document stands in each frame. A page that the browser has already left may still have something on the way: it must not speak for the one that took its place. */
export class Places {
  readonly #documents = new Map<string, string>();

  /** Whether the sender may say this: it is the document that stands in its frame now, or it is about what was done before. One that opens takes the place; the first to be heard after a start or a navigation has it. */
  allows({ tab, frame, document }: PageSender, kind: AskKind): boolean {
    if (document === null || !OF_THE_PLACE.includes(kind)) return true;
    const place = `${tab}:${frame}`;
    const stands = kind === 'page-opened' ? undefined : this.#documents.get(place);
    if (stands === undefined) this.#documents.set(place, document);
    return stands === undefined || stands === document;
  }

  /** The tab goes elsewhere, or away. */
  forget(tab: number): void {
    for (const place of this.#documents.keys()) if (place.startsWith(`${tab}:`)) this.#documents.delete(place);
  }
}
