import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { reachOf, readAddress } from '../panel/model/address.ts';
import type { FieldError } from '../panel/model/form-error.ts';
import { TextField } from '../panel/parts/fields.tsx';
import { useSay } from '../panel/state/language.ts';
import { panelWords } from '../panel/words/panel.ts';
import { type Session, setSession } from '../session.ts';
import { optionsWords as words } from './words.ts';

/** Where the gateway is. A new one signs out: a token is never sent elsewhere. `locked`: set by policy. */
export function GatewayAddress({ session, locked }: { session: Session; locked: boolean }): VNode {
  const say = useSay();
  const [typed, setTyped] = useState(session.origin);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [saved, setSaved] = useState(false);
  useEffect(() => setTyped(session.origin), [session.origin]);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const read = readAddress(typed, reachOf(browser.runtime.getManifest()));
    setErrors('wrong' in read ? [{ field: 'origin', words: read.wrong }] : []);
    if (!('origin' in read)) return setSaved(false);
    // In the click itself: later the browser would not ask.
    if (read.ask) await browser.permissions.request({ origins: [`${read.origin.replace(/:\d+$/, '')}/*`] }).catch(() => false);
    await setSession({ origin: read.origin });
    setSaved(true);
  };
  return (
    <section aria-labelledby="gateway-title">
      <h2 id="gateway-title">{say(words.gateway)}</h2>
      {locked ? (
        <p>
          <strong>{session.origin}</strong> <span class="hint">{say(words.locked)}</span>
        </p>
      ) : (
        <form onSubmit={(event) => void submit(event)} noValidate>
          <TextField name="origin" label={panelWords.address} value={typed} onValue={setTyped} errors={errors} />
          <div class="buttons">
            <button type="submit">{say(words.save)}</button>
          </div>
          <p role="status">{saved && say(words.saved)}</p>
        </form>
      )}
    </section>
  );
}
