import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ask, onTold } from '../messages.ts';
import { LanguageContext } from '../panel/state/language.ts';
import { usePolling } from '../panel/state/polling.ts';
import { useSession } from '../panel/state/session.ts';
import { panelWords } from '../panel/words/panel.ts';
import type { SignedIn } from '../session.ts';
import { LanguageSwitch } from '../surface/language-switch.tsx';
import { openPanel, showSent } from '../surface/open-panel.ts';
import { useSettings } from '../surface/settings.ts';
import { UnsentList } from '../surface/unsent.tsx';
import { Connection } from './connection.tsx';
import { MyWork } from './my-work.tsx';
import { PolicyNotice } from './policy.tsx';
import { Switches } from './switches.tsx';
import { ThisPage } from './this-page.tsx';
import { popupWords as words } from './words.ts';

/** How often an open popup looks again. */
const AGAIN_MS = 2000;

/** The popup: how things stand on this page, for me, and where to go from here. */
export function Popup(): VNode {
  const session = useSession();
  const settings = useSettings();
  const window = useWindow();
  const language = session?.locale ?? 'vi';
  const say = (of: { readonly vi: string; readonly en: string }): string => of[language];
  const here = usePolling(settings ? `here ${JSON.stringify(settings.off)} ${session?.signedIn?.post}` : null, AGAIN_MS, () => ask('here', {}));
  const { again } = here;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    const stop = new AbortController();
    onTold(({ told }) => void (told !== 'show-sent' && again()), stop.signal);
    return () => stop.abort();
  }, [again]);
  if (!session || !settings) return <p role="status">{say(words.asking)}</p>;
  const sent = (signedIn: SignedIn) => (): void => {
    openPanel(window);
    void showSent(signedIn);
  };
  return (
    <LanguageContext.Provider value={language}>
      <header class="who">
        <div class="brand">
          <strong>{say(panelWords.brand)}</strong>
          <LanguageSwitch language={language} />
        </div>
      </header>
      <main>
        <h1 class="hidden">{say(panelWords.brand)}</h1>
        {here.value === null && <p role="status">{say(here.failed === null ? words.asking : words.unanswered)}</p>}
        {here.value && (
          <>
            <ThisPage here={here.value} off={settings.off} />
            {session.signedIn && <MyWork work={here.value.work} />}
            <Connection here={here.value} session={session} onOpenPanel={() => openPanel(window)} />
            {session.signedIn && <UnsentList identity={session.signedIn.token} />}
            <PolicyNotice here={here.value} />
            <Switches here={here.value} off={settings.off} />
          </>
        )}
        <nav>
          <button type="button" class="quiet" onClick={() => openPanel(window)}>
            {say(words.openPanel)}
          </button>
          {session.signedIn && (
            <button type="button" class="quiet" onClick={sent(session.signedIn)}>
              {say(words.sent)}
            </button>
          )}
          <button type="button" class="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
            {say(words.options)}
          </button>
        </nav>
      </main>
    </LanguageContext.Provider>
  );
}

/** The window of the popup, known before any click: a side panel may only be opened in the click itself. */
function useWindow(): number | undefined {
  const [window, setWindow] = useState<number | undefined>(undefined);
  useEffect(() => {
    void browser.windows.getCurrent().then(({ id }) => setWindow(id));
  }, []);
  return window;
}
