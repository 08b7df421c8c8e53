import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { LanguageContext } from '../panel/state/language.ts';
import { useSession } from '../panel/state/session.ts';
import { panelWords } from '../panel/words/panel.ts';
import { managedPolicy } from '../policy/managed.ts';
import type { Policy } from '../policy/policy.ts';
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
  return (
    <LanguageContext.Provider value={language}>
      <main>
        <h1>{words.title[language]}</h1>
        <Look session={session} settings={settings} locked={session.fixed.includes('locale')} />
        <MessagesSection settings={settings} locked={policy.featuresOff.includes('notifications')} />
        <Sites off={settings.off} />
        <GatewayAddress session={session} locked={session.fixed.includes('origin')} />
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

/** What the IT department has set; null until it was asked for. */
function usePolicy(): Policy | null {
  const [policy, setPolicy] = useState<Policy | null>(null);
  useEffect(() => {
    void managedPolicy().then((read) => setPolicy(read.policy));
  }, []);
  return policy;
}
