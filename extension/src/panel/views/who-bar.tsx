import { postInUnitWords } from '@roviec/core';
import { createClient } from '@roviec/schema';
import type { VNode } from 'preact';
import { type Session, setSession } from '../../session.ts';
import { LanguageSwitch } from '../../surface/language-switch.tsx';
import { useSay } from '../state/language.ts';
import { panelWords as words } from '../words/panel.ts';

/** Always on top: who I am, in which post I act, which language is spoken. */
export function WhoBar({ session, onSignOut }: { session: Session; onSignOut: () => void }): VNode {
  const say = useSay();
  const { signedIn } = session;
  return (
    <header class="who">
      <div class="brand">
        <strong>{say(words.brand)}</strong>
        <LanguageSwitch language={session.locale} />
      </div>
      {signedIn && (
        <div class="me">
          <div>
            <strong>{signedIn.persona.name}</strong>
            <button
              type="button"
              class="quiet"
              onClick={() => {
                onSignOut();
                void signOut(session);
              }}
            >
              {say(words.signOut)}
            </button>
          </div>
          {signedIn.persona.posts.length > 1 ? (
            <select aria-label={say(words.post)} value={signedIn.post} onChange={(event) => void setSession({ signedIn: { ...signedIn, post: event.currentTarget.value } })}>
              {signedIn.persona.posts.map(({ id, title, unitName }) => (
                <option key={id} value={id}>
                  {say(postInUnitWords(title, unitName))}
                </option>
              ))}
            </select>
          ) : (
            signedIn.persona.posts.map(({ id, title, unitName }) => <span key={id}>{say(postInUnitWords(title, unitName))}</span>)
          )}
        </div>
      )}
    </header>
  );
}

async function signOut(session: Session): Promise<void> {
  const token = session.signedIn?.token;
  await setSession({ signedIn: null });
  // The gateway forgets the token too; when it does not answer, the token ends by its own age.
  if (token) await createClient({ origin: session.origin, identity: () => ({ token }) })('signOut', {}).catch(() => undefined);
}
