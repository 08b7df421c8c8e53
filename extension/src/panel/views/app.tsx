import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { actingPost } from '../../session.ts';
import { useSettings } from '../../surface/settings.ts';
import { LanguageContext } from '../state/language.ts';
import { useSession } from '../state/session.ts';
import { panelWords as words } from '../words/panel.ts';
import { Connect } from './connect.tsx';
import { SignedInPanel } from './signed-in.tsx';
import { WhoBar } from './who-bar.tsx';

/** The whole panel. */
export function App(): VNode {
  const session = useSession();
  useSettings();
  const language = session?.locale ?? 'vi';
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  // A session that ends without “sign out” says so: the gateway was started anew, or it grew too old.
  const last = useRef<string | null>(null);
  const left = useRef<string | null>(null);
  if (session?.signedIn) last.current = session.signedIn.token;
  if (!session) return <p>{words.loading[language]}</p>;
  const { signedIn } = session;
  const post = actingPost(session);
  return (
    <LanguageContext.Provider value={language}>
      <WhoBar session={session} onSignOut={() => (left.current = last.current)} />
      <main>
        {signedIn && post ? (
          <SignedInPanel key={`${session.origin} ${signedIn.token}`} session={session} signedIn={signedIn} post={post} />
        ) : (
          <Connect session={session} again={last.current !== null} ended={last.current !== left.current} />
        )}
      </main>
      <footer>{words.footer[language]}</footer>
    </LanguageContext.Provider>
  );
}
