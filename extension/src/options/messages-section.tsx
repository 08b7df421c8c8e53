import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useSay } from '../panel/state/language.ts';
import { Switch } from '../popup/switch.tsx';
import { isClock, type OfficeHours, type Settings, setSettings } from '../settings.ts';
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
  const change = (part: Partial<OfficeHours>): void => void setSettings({ hours: { ...hours, ...part } });
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
        <ClockField label={say(words.from)} value={hours.from} onValue={(from) => change({ from })} />
        <ClockField label={say(words.to)} value={hours.to} onValue={(to) => change({ to })} />
      </div>
    </section>
  );
}

/** A time of day as it is written here, whatever the browser's language makes of such fields. What is no time is not taken. */
function ClockField({ label, value, onValue }: { label: string; value: string; onValue: (value: string) => void }): VNode {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const type = (text: string): void => {
    setTyped(text);
    if (isClock(text)) onValue(text);
  };
  return (
    <label>
      {label} <input class="key clock" inputMode="numeric" maxLength={5} value={typed} aria-invalid={!isClock(typed)} onInput={(event) => type(event.currentTarget.value)} />
    </label>
  );
}
