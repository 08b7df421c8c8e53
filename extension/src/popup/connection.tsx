import { clockText, postInUnitWords } from '@roviec/core';
import type { VNode } from 'preact';
import type { Here } from '../messages.ts';
import { useSay } from '../panel/state/language.ts';
import { actingPost, type Session } from '../session.ts';
import { popupWords as words } from './words.ts';

/** Whether the gateway answers, and as whom one acts. */
export function Connection({ here: { gateway, guardFailures }, session, onOpenPanel }: { here: Here; session: Session; onOpenPanel: () => void }): VNode {
  const say = useSay();
  const post = actingPost(session);
  return (
    <section aria-labelledby="who-title">
      <h2 id="who-title">{say(words.who)}</h2>
      {session.signedIn && post && (
        <p>
          <strong>{session.signedIn.persona.name}</strong>, {say(postInUnitWords(post.title, post.unitName))}
        </p>
      )}
      {gateway.kind === 'down' && (
        <p class="alarm">
          {say(words.down)} {clockText(gateway.sinceAt)}.
        </p>
      )}
      {gateway.kind === 'connected' && <p>{say(words.connected)}</p>}
      {!session.signedIn && (
        <>
          <p>{say(words.signedOut)}</p>
          <div class="buttons">
            <button type="button" class="main" onClick={onOpenPanel}>
              {say(words.signIn)}
            </button>
          </div>
        </>
      )}
      {guardFailures > 0 && (
        <p class="warning">
          {guardFailures} {say(words.guardFailed)}
        </p>
      )}
    </section>
  );
}
