import type { Persona } from '@roviec/schema';
import type { VNode } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { onTold } from '../../messages.ts';
import type { Session, SignedIn } from '../../session.ts';
import { UnsentList } from '../../surface/unsent.tsx';
import { TeachView } from '../../teach/panel/teach-view.tsx';
import { namesOf } from '../model/names.ts';
import { Done } from '../parts/done.tsx';
import { useKept } from '../state/kept.ts';
import { useSay } from '../state/language.ts';
import { type Panel, PanelContext } from '../state/panel-context.ts';
import { useReading } from '../state/reading.ts';
import { elsewhere, HOME, type View, viewKey } from '../state/view.ts';
import { elsewhereWords, panelWords as words } from '../words/panel.ts';
import { FormView } from './form-view.tsx';
import { Home } from './home.tsx';
import { SentToday } from './sent-today.tsx';

/** The panel of someone who is signed in and acts in a post. */
export function SignedInPanel({ session, signedIn, post }: { session: Session; signedIn: SignedIn; post: Persona['posts'][number] }): VNode {
  const say = useSay();
  const reading = useReading(session, signedIn);
  const { slice, dossiers, document, shown, trouble } = reading;
  const view = useKept<{ view: View }>(viewKey(signedIn.persona.officer, post.id), { view: HOME });
  const all = useMemo(() => (shown && !dossiers?.some(({ dossier }) => dossier === shown.dossier) ? [...(dossiers ?? []), shown] : (dossiers ?? [])), [dossiers, shown]);
  const names = useMemo(() => (slice ? namesOf(slice, all) : null), [slice, all]);
  const empty = !slice || dossiers === null;
  // Of what waits the panel tells also before anything else could be read.
  const unsent = <UnsentList identity={signedIn.token} />;
  const alarm = trouble && (
    <p class="alarm" role="alert" data-testid="trouble">
      {say(trouble === 'worker' ? words.restarted : empty ? words.unansweredYet : words.unreachable)}
    </p>
  );
  const viewKept = view.set;
  useEffect(() => {
    const stop = new AbortController();
    onTold(({ told }) => void (told === 'show-sent' && viewKept({ view: { kind: 'sent' } })), stop.signal);
    return () => stop.abort();
  }, [viewKept]);
  if (!slice || !names || dossiers === null || !view.ready)
    return (
      <>
        {alarm ?? <p role="status">{say(words.loading)}</p>}
        {unsent}
      </>
    );
  const show = (next: View): void => {
    void view.set({ view: next });
    window.scrollTo(0, 0);
  };
  const panel: Panel = { session, signedIn, post, agency: post.agency, client: reading.client, slice, names, dossiers: all, show, changed: reading.changed };
  const at = view.value.view;
  const other = elsewhere(at, document.kind === 'document' ? document : null);
  return (
    <PanelContext.Provider value={panel}>
      {alarm}
      {at.kind !== 'home' && at.kind !== 'done' && (
        <button type="button" class="quiet back" onClick={() => show(HOME)}>
          ← {say(words.back)}
        </button>
      )}
      {other !== null && <p class="warning">{say(elsewhereWords(other))}</p>}
      {(at.kind === 'home' || at.kind === 'sent') && unsent}
      {at.kind === 'home' && <Home document={document} shown={shown} settled={reading.settled} />}
      {at.kind === 'sent' && <SentToday />}
      {at.kind === 'teach' && <TeachView />}
      {at.kind === 'done' && <Done words={at.words} letter={at.letter} />}
      {at.kind !== 'home' && at.kind !== 'sent' && at.kind !== 'teach' && at.kind !== 'done' && <FormView view={at} />}
    </PanelContext.Provider>
  );
}
