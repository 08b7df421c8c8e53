import { Kept } from './store.ts';

/** Failures remembered at most. */
const MOST = 50;

/** Clicks that the guard let through without having judged them, for whoever looks after the extension. Codes, never page text. */
export const guardFailures = new Kept<readonly { readonly at: number; readonly code: string }[]>('guardFailures', []);

/** Notes one. */
export async function noteGuardFailure(code: string): Promise<void> {
  await guardFailures.set([...(await guardFailures.get()), { at: Date.now(), code }].slice(-MOST));
}
