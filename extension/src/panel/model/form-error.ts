import type { Words } from '@roviec/core';

/** What is wrong with a field, in words that say what to do; shown in the summary and again at the field. */
export interface FieldError {
  /** Name of the field; its control has the id `f-<field>`. */
  readonly field: string;
  readonly words: Words;
  /** Name of the field, said before the words in the summary where the words alone do not tell it. */
  readonly label?: Words;
}

/** Looks at a draft before anything is sent; an empty list means that it may go. */
export type Check<D> = (draft: D) => readonly FieldError[];

/** Collects what is wrong: pairs of a condition and what to say when it holds. */
export function errorsOf(...found: readonly (FieldError | false)[]): readonly FieldError[] {
  return found.filter((error) => error !== false);
}
