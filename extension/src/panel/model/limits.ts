import type { Words } from '@roviec/core';
import { prose } from '@roviec/schema';
import { limitWords } from '../words/limits.ts';
import type { FieldError } from './form-error.ts';

const anyLength = prose(Number.MAX_SAFE_INTEGER);

/** The text as it would be sent: composed, without characters that show nothing or turn the reading direction, trimmed. */
export function asSent(text: string): string {
  return anyLength.parse(text);
}

/** How much of a limit is used, from 90 % on; null while there is plenty left. */
export function lengthShown(text: string, max: number): { readonly used: number; readonly max: number; readonly over: boolean } | null {
  const used = asSent(text).length;
  return used >= 0.9 * max ? { used, max, over: used > max } : null;
}

/** What is said of a text that is longer than the contract takes; false when it fits. Nothing is ever cut off. */
export function tooLong(at: { readonly field: string; readonly label: Words }, text: string, max: number): FieldError | false {
  const used = asSent(text).length;
  return used > max && { ...at, words: limitWords(max, used) };
}
