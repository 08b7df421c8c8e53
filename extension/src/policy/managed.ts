import { browser } from 'wxt/browser';
import { NO_POLICY, type ReadPolicy, readPolicy } from './policy.ts';

/** The policy of this browser as it stands. A browser that nobody manages has none; Firefox says that by an error. */
export function managedPolicy(): Promise<ReadPolicy> {
  return browser.storage.managed.get().then(readPolicy, () => ({ policy: NO_POLICY, faults: [] }));
}
