import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useSay } from '../panel/state/language.ts';
import { Switch } from '../popup/switch.tsx';
import { type OfficeHours, type Settings, setSettings } from '../settings.ts';
import { optionsWords as words } from './words.ts';

const ASKED = { permissions: ['notifications' as const] };

/** Messages of the computer: off until asked for. `locked`: switched off by policy. */
export function MessagesSection({ settings, locked }: { settings: Settings; locked: boolean }): VNode {
  const say = useSay();
  const [refused, setRefused] = useState(false);
  const { hours, notifications } = settings;
  const toggle = async (on: boolean): Promise<void> => {
    // Asked for in the click itself; given back when it is not used any more.
    const allowed = on && (await browser.permissions.request(ASKED).catch(() => false));
    setRefused(on && !allowed);
    await setSettings({ notifications: allowed });
    if (!on) await browser.permissions.remove(ASKED).catch(() => undefined);
  };
  const change = (part: Partial<OfficeHours>): void => {
    const next = { ...hours, ...part };
    if (next.from !== '' && next.to !== '') void setSettings({ hours: next });
  };
  return (
    <section aria-labelledby="messages-title">
      <h2 id="messages-title">{say(words.notifications)}</h2>
      <Switch
        label={say(words.notificationsOn)}
        hint={say(locked ? words.locked : words.notificationsHint)}
        on={notifications && !locked}
        disabled={locked}
        onToggle={(on) => void toggle(on)}
      />
      {refused && (
        <p class="warning" role="status">
          {say(words.notificationsRefused)}
        </p>
      )}
      <div class="row">
        <label>
          {say(words.from)} <input type="time" value={hours.from} onChange={(event) => change({ from: event.currentTarget.value })} />
        </label>
        <label>
          {say(words.to)} <input type="time" value={hours.to} onChange={(event) => change({ to: event.currentTarget.value })} />
        </label>
      </div>
    </section>
  );
}
