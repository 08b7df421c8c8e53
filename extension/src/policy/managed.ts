import { browser } from 'wxt/browser';
import { NO_POLICY, type ReadPolicy, readPolicy } from './policy.ts';

let kept: Promise<ReadPolicy> | null = null;

/** The policy of this browser, read once until it changes. A browser that nobody manages has none; Firefox says that by an error. */
export function managedPolicy(): Promise<ReadPolicy> {
  if (!kept) {
    onPolicyChange(() => undefined);
    kept = browser.storage.managed.get().then(readPolicy, () => ({ policy: NO_POLICY, faults: [] }));
  }
  return kept;
}

/** Calls back after every change of the policy, until the signal aborts. Firefox reads policies at its start alone. */
export function onPolicyChange(listener: () => void, signal?: AbortSignal): void {
  const changed = (_: unknown, area: string): void => {
    if (area !== 'managed') return;
    kept = null;
    listener();
  };
  browser.storage.onChanged.addListener(changed);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
}
