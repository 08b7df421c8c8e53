import { browser } from 'wxt/browser';
import { onSessionChange } from '../session.ts';
import type { Packs } from './packs.ts';

const ALARM = 'adapter-packs';
const EVERY_MINUTES = 60;

/** Has packs looked at again: each hour, at a sign-in, when a policy or a permission changes. */
export function keepPacks(packs: Packs, ready: Promise<void>): void {
  const refresh = (): void => void ready.then(() => packs.refresh());
  const load = (): void => void ready.then(() => packs.load());
  onSessionChange(refresh);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) refresh();
  });
  void browser.alarms.get(ALARM).then((set) => {
    if (!set) void browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: EVERY_MINUTES });
  });
  browser.permissions.onAdded.addListener(load);
  browser.permissions.onRemoved.addListener(load);
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') load();
  });
}
