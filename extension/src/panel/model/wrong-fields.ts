import { fieldWords, type Words } from '@roviec/core';
import type { Problem } from '@roviec/schema';

/** Names of the fields that a refused request had wrong, each once, in office words. */
export function wrongFields(problem: Pick<Problem, 'fields'> | null): readonly Words[] {
  const named = (problem?.fields ?? []).map(({ path }) => fieldWords(path));
  return named.filter((words, index) => named.findIndex(({ vi }) => vi === words.vi) === index);
}
