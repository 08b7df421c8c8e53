import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Answer, ask } from '../messages.ts';
import { useSay } from '../panel/state/language.ts';
import { Switch } from '../popup/switch.tsx';
import { popupWords } from '../popup/words.ts';
import { type Off, setSettings } from '../settings.ts';
import { optionsWords as words } from './words.ts';

/** Where RõViệc reads and where it is off; what was switched off anywhere can be switched on again here. */
export function Sites({ off }: { off: Off }): VNode {
  const say = useSay();
  const [sites, setSites] = useState<Answer<'sites'>>([]);
  useEffect(() => {
    ask('sites', {}).then(setSites, () => undefined);
  }, []);
  const change = (part: Partial<Off>): void => void setSettings({ off: { ...off, ...part } });
  const others = off.sites.filter((site) => !sites.some(({ origin }) => origin === site)).map((origin) => ({ origin, products: [], granted: true }));
  return (
    <section aria-labelledby="sites-title" class="sites">
      <h2 id="sites-title">{say(words.sites)}</h2>
      <p class="hint">{say(words.sitesHint)}</p>
      <Switch label={say(popupWords.allOn)} hint={say(off.all ? popupWords.isOff : popupWords.isOn)} on={!off.all} onToggle={(on) => change({ all: !on })} />
      {[...sites, ...others].map(({ origin, products, granted }) => {
        const isOff = off.sites.includes(origin);
        const state = say(off.all ? popupWords.offAbove : isOff ? popupWords.isOff : granted ? popupWords.isOn : words.notGranted);
        return (
          <Switch
            key={origin}
            label={origin}
            hint={[...products, state].join(' · ')}
            on={!isOff && !off.all}
            disabled={off.all}
            onToggle={(on) => change({ sites: on ? off.sites.filter((site) => site !== origin) : [...off.sites, origin] })}
          />
        );
      })}
      {off.pages.length > 0 && (
        <>
          <h3>{say(words.pagesOff)}</h3>
          <ul class="waiting">
            {off.pages.map((page) => (
              <li key={page}>
                <code>{page}</code>{' '}
                <button type="button" onClick={() => change({ pages: off.pages.filter((one) => one !== page) })}>
                  {say(words.turnOn)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
