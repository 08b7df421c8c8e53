import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { LanguageContext } from '../panel/state/language.ts';
import { useSession } from '../panel/state/session.ts';
import { panelWords } from '../panel/words/panel.ts';
import { useSettings } from '../surface/settings.ts';
import { GatewayAddress } from './gateway-address.tsx';
import { Look } from './look.tsx';
import { MessagesSection } from './messages-section.tsx';
import { Sites } from './sites.tsx';
import { Stored } from './stored.tsx';
import { optionsWords as words } from './words.ts';

/** The options: each choice is in force at once, on every surface. What policy has set is shown as that. */
export function Options(): VNode {
  const session = useSession();
  const settings = useSettings();
  const policy = usePolicy();
  const language = session?.locale ?? 'vi';
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title[language];
  }, [language]);
  if (!session || !settings || !policy) return <p role="status">{panelWords.loading[language]}</p>;
  const featuresOff: unknown = policy['featuresOff'];
  return (
    <LanguageContext.Provider value={language}>
      <main>
        <h1>{words.title[language]}</h1>
        <Look session={session} settings={settings} locked={policy['locale'] !== undefined} />
        <MessagesSection settings={settings} locked={Array.isArray(featuresOff) && featuresOff.includes('notifications')} />
        <Sites off={settings.off} />
        <GatewayAddress session={session} locked={policy['gatewayOrigin'] !== undefined} />
        <Stored />
        <section aria-labelledby="about-title">
          <h2 id="about-title">{words.about[language]}</h2>
          <p>RõViệc {browser.runtime.getManifest().version}</p>
          <p>{words.licence[language]}</p>
        </section>
      </main>
    </LanguageContext.Provider>
  );
}

/** What the IT department has set, unread; null until it was asked for. */
function usePolicy(): Readonly<Record<string, unknown>> | null {
  const [policy, setPolicy] = useState<Readonly<Record<string, unknown>> | null>(null);
  useEffect(() => {
    browser.storage.managed.get().then(setPolicy, () => setPolicy({}));
  }, []);
  return policy;
}
