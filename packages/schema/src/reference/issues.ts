import type { z } from 'zod';
import { isProblemCode, type ReferenceProblemCode } from './problems.ts';

/** Tells each issue of a schema by its path, with a stable code and the value found there. */
export function reportIssues(error: z.ZodError, input: unknown, tell: (path: string, code: ReferenceProblemCode, value: string, steps: readonly PropertyKey[]) => void): void {
  for (const issue of error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) tell([...issue.path, key].join('.'), 'unknown-key', key, [...issue.path, key]);
    } else {
      const value = valueAt(input, issue.path);
      tell(issue.path.join('.'), codeOf(issue, value), typeof value === 'object' ? '' : String(value ?? ''), issue.path);
    }
  }
}

function codeOf(issue: z.core.$ZodIssue, value: unknown): ReferenceProblemCode {
  if (value === undefined && (issue.message === 'source-missing' || issue.message === 'silence-without-source')) return issue.message;
  if (value === undefined || value === '') return 'required';
  if (isProblemCode(issue.message)) return issue.message;
  return issue.code === 'invalid_value' || issue.code === 'invalid_union' ? 'unknown-value' : 'malformed';
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value === 'string' && typeof key === 'number') return value.split('|')[key]?.trim();
    return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }, input);
}
