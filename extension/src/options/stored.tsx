import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ask } from '../messages.ts';
import { useSay } from '../panel/state/language.ts';
import { usePolling } from '../panel/state/polling.ts';
import { setSession } from '../session.ts';
import { unsentWarning, optionsWords as words } from './words.ts';

/** What is stored on this computer, and one button that forgets it all. */
export function Stored(): VNode {
  const say = useSay();
  const [step, setStep] = useState<'idle' | 'sure' | 'done'>('idle');
  const unsent = usePolling('unsent', 5000, () => ask('unsent', {})).value;
  const asking = usePolling('asking', 5000, () => ask('here', {})).value?.asking;
  const waiting = (unsent?.waiting.length ?? 0) + (unsent?.others ?? 0);
  const forget = async (): Promise<void> => {
    if (step !== 'sure') return setStep('sure');
    // First what others rest on: nobody is signed in any more.
    await setSession({ signedIn: null });
    await Promise.all([browser.storage.session.clear(), browser.storage.local.clear()]);
    setStep('done');
  };
  return (
    <section aria-labelledby="stored-title">
      <h2 id="stored-title">{say(words.stored)}</h2>
      <p>{say(words.storedSession)}</p>
      <p>{say(words.storedLocal)}</p>
      {asking && (
        <p class="hint">
          {say(words.asked)}: {asking.polls + asking.streams}
        </p>
      )}
      {waiting > 0 && <p class="warning">{say(unsentWarning(waiting))}</p>}
      <div class="buttons">
        <button type="button" class="danger" onClick={() => void forget()}>
          {say(step === 'sure' ? words.forgetSure : words.forget)}
        </button>
      </div>
      <p role="status">{step === 'done' && say(words.forgotten)}</p>
    </section>
  );
}
