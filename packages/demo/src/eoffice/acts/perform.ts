import type { Account } from '../accounts.ts';
import type { OpenedDocument } from '../flows.ts';
import type { Office } from '../routes/context.ts';
import type { Occasion, Outcome } from './outcome.ts';

/**
 * Does an act and keeps what came of it. Nothing is awaited between reading the state and replacing it, so two posts at once
 * cannot lose each other's work.
 */
export function performed(office: Pick<Office, 'store' | 'now'>, account: Account, opened: OpenedDocument, perform: (occasion: Occasion) => Outcome): Outcome {
  const outcome = perform({ state: office.store.state, account, opened, now: office.now() });
  if (outcome.ok) office.store.replace(outcome.state);
  return outcome;
}
