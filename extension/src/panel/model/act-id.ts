import type { Problem } from '@roviec/schema';

/** The id under which a write was sent, with the digest-free text of what was sent under it. */
export interface KeptAct {
  readonly id: string;
  readonly content: string;
}

/** The same content goes again under the same id, so that a retry or a double press is one act; other content is another act. */
export function actFor(kept: KeptAct | null, content: string, newId: () => string): KeptAct {
  return kept && kept.content === content ? kept : { id: newId(), content };
}

/**
 * Whether the id must be kept after a problem. A refusal is final for its id: the same words sent again, after things
 * changed, must be judged anew. When the gateway could not say, the act may have been kept: the id stays.
 */
export function keepsId(problem: Pick<Problem, 'status'> | null): boolean {
  if (problem === null) return true;
  return problem.status >= 500 || problem.status === 408 || problem.status === 429 || problem.status === 401;
}
