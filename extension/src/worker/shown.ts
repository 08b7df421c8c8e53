import type { PageDocument, PageSource } from '../messages.ts';

/** Documents remembered at most. */
const MOST = 2000;

/**
 * What pages showed of documents, for forms that name documents without showing them. A marked document was never read
 * from any page, so that it is not here either.
 */
export class ShownDocuments {
  readonly #byAlias = new Map<string, PageDocument>();

  keep({ adapter }: PageSource, documents: readonly PageDocument[]): void {
    for (const document of documents) {
      this.#byAlias.delete(`${adapter}:${document.key}`);
      this.#byAlias.set(`${adapter}:${document.key}`, document);
    }
    // Oldest first: what nobody looks at any more goes.
    for (const alias of this.#byAlias.keys()) if (this.#byAlias.size > MOST) this.#byAlias.delete(alias);
  }

  /** Documents that have become secret: what was read of them goes at once. */
  forget(aliases: readonly string[]): void {
    for (const alias of aliases) this.#byAlias.delete(alias);
  }

  /** The document as a page showed it last; null when none did. */
  known({ adapter }: PageSource, key: string): PageDocument | null {
    return this.#byAlias.get(`${adapter}:${key}`) ?? null;
  }

  /** The document as a page showed it last; as it was given, with nothing but a key, when none did. */
  filled({ adapter }: PageSource, document: PageDocument): PageDocument {
    return this.#byAlias.get(`${adapter}:${document.key}`) ?? document;
  }
}
