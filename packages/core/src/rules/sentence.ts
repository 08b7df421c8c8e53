import type { Words } from '../registry/types.ts';

/** Who and when, as a sentence names them. */
export interface Said {
  /** Who has something to explain. */
  readonly unit: Words;
  readonly others: Words;
  readonly owner: Words;
  /** ` (hạn 23/11/2026)`, or nothing. */
  readonly due: Words;
}

/** Sentences by `<rule>/<variant>`; the variant is empty for a rule with one case. */
export type Sentences = Readonly<Record<string, (said: Said) => Words>>;
