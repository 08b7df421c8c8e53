import type { VNode } from 'preact';
import { browser } from 'wxt/browser';
import type { Here } from '../messages.ts';
import { useSay } from '../panel/state/language.ts';
import { policyFaultWords, policyWords as words } from '../policy/words.ts';
import { addOwnSite } from '../worker/placement.ts';

/** What of the agency's policy cannot be followed, for whoever mends it; nothing when all of it is. */
export function PolicyNotice({ here: { policyFaults, notGranted } }: { here: Here }): VNode | null {
  const say = useSay();
  if (policyFaults.length + notGranted.length === 0) return null;
  return (
    <section aria-labelledby="policy-title" data-testid="policy">
      <h2 id="policy-title">{say(words.title)}</h2>
      {notGranted.length > 0 && (
        <>
          <p class="warning">{say(words.notGranted)}</p>
          <ul>
            {notGranted.map((origin) => (
              <li key={origin}>{origin}</li>
            ))}
          </ul>
        </>
      )}
      {policyFaults.length > 0 && (
        <>
          <p class="warning">{say(words.ignored)}</p>
          <ul>
            {policyFaults.map((fault) => (
              <li key={`${fault.field} ${fault.code}`}>{say(policyFaultWords(fault))}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Lets the person add the site of this tab, in a build that names none. */
export function AddSite({ origin }: { origin: string }): VNode {
  const say = useSay();
  const add = (): void => {
    // In the very click: later the browser would not ask.
    void browser.permissions.request({ origins: [`${origin.replace(/:\d+$/, '')}/*`] });
    void addOwnSite(origin);
  };
  return (
    <>
      <p class="hint">{say(words.addHint)}</p>
      <div class="buttons">
        <button type="button" class="main" onClick={add}>
          {say(words.add)}
        </button>
      </div>
    </>
  );
}
