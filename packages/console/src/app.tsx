import { agendaPaths } from '@roviec/schema';
import type { VNode } from 'preact';
import { LocationProvider, Route, Router } from 'preact-iso';
import { DossierPage } from './pages/dossier.tsx';
import { DossiersPage } from './pages/dossiers.tsx';
import { MorningPage } from './pages/morning.tsx';
import { NotFoundPage } from './pages/not-found.tsx';
import { OverduePage } from './pages/overdue.tsx';
import { SignPage } from './pages/sign.tsx';
import { SignInPage } from './pages/sign-in.tsx';
import { WarningsPage } from './pages/warnings.tsx';
import { Notice } from './parts/notice.tsx';
import { TopBar } from './parts/top-bar.tsx';
import { LanguageContext, useLanguage } from './state/language.ts';
import { SignedInContext, useSessionState } from './state/session.ts';
import { consoleWords as words } from './words/console.ts';

/** The whole console. */
export function App(): VNode {
  const [language, setLanguage] = useLanguage();
  const session = useSessionState();
  const signedIn = session.kind === 'in' ? session.signedIn : null;
  return (
    <LanguageContext.Provider value={language}>
      <LocationProvider>
        <a class="skip" href="#content">
          {words.skip[language]}
        </a>
        <TopBar language={language} onLanguage={setLanguage} signedIn={signedIn} />
        <main id="content" tabIndex={-1}>
          {session.kind === 'reading' && <p role="status">{words.loading[language]}</p>}
          {session.kind === 'unreachable' && <Notice failure={null} onRetry={session.again} />}
          {session.kind === 'out' && <SignInPage client={session.client} onEntered={session.entered} />}
          {signedIn && (
            <SignedInContext.Provider value={signedIn}>
              <Router>
                <Route path="/" component={DossiersPage} />
                <Route path={agendaPaths.today} component={MorningPage} />
                <Route path={agendaPaths.sign} component={SignPage} />
                <Route path={agendaPaths.overdue} component={OverduePage} />
                <Route path={agendaPaths.warnings} component={WarningsPage} />
                <Route path="/ho-so/:id/:page?" component={DossierPage} />
                <Route default component={NotFoundPage} />
              </Router>
            </SignedInContext.Provider>
          )}
        </main>
        <footer class="foot">{words.footer[language]}</footer>
      </LocationProvider>
    </LanguageContext.Provider>
  );
}
