import type { VNode } from 'preact';
import type { Here } from '../messages.ts';
import { useSay } from '../panel/state/language.ts';
import { isSite, type Off, setSettings } from '../settings.ts';
import { Switch } from './switch.tsx';
import { popupWords as words } from './words.ts';

/** Off and on again, here, on this site and everywhere; what is off further out is off here, whatever stands here. */
export function Switches({ here: { site, pages }, off }: { here: Here; off: Off }): VNode {
  const say = useSay();
  const change = (part: Partial<Off>): void => void setSettings({ off: { ...off, ...part } });
  const origin = site.kind === 'unlisted' ? null : site.origin;
  const siteOff = origin !== null && off.sites.some((site) => isSite(site, origin));
  const hint = (isOff: boolean, above: boolean): string => say(above ? words.offAbove : isOff ? words.isOff : words.isOn);
  return (
    <section aria-labelledby="switches-title">
      <h2 id="switches-title">{say(words.switches)}</h2>
      {pages.map(({ source, kind }) => {
        const name = `${source.adapter}/${source.page}`;
        const above = off.all || siteOff;
        const here = off.pages.includes(name);
        return (
          <Switch
            key={name}
            label={`${say(words.pageOn)} (${say(words[`${kind}Name`])})`}
            hint={hint(here, above)}
            on={!here && !above}
            disabled={above}
            onToggle={(on) => change({ pages: toggled(off.pages, name, on) })}
          />
        );
      })}
      {origin !== null && (
        <Switch
          label={`${say(words.siteOn)} (${new URL(origin).host})`}
          hint={hint(siteOff, off.all)}
          on={!siteOff && !off.all}
          disabled={off.all}
          onToggle={(on) => change({ sites: [...off.sites.filter((site) => !isSite(site, origin)), ...(on ? [] : [origin])] })}
        />
      )}
      <Switch label={say(words.allOn)} hint={hint(off.all, false)} on={!off.all} onToggle={(on) => change({ all: !on })} />
    </section>
  );
}

function toggled(names: readonly string[], name: string, on: boolean): readonly string[] {
  const others = names.filter((one) => one !== name);
  return on ? others : [...others, name];
}
