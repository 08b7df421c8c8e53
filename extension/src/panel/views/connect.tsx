import type { Words } from '@roviec/core';
import { createClient, GatewayProblem, type Persona } from '@roviec/schema';
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Session, setSession } from '../../session.ts';
import { reachOf, readAddress } from '../model/address.ts';
import type { FieldError } from '../model/form-error.ts';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { TextField } from '../parts/fields.tsx';
import { forgetView } from '../state/kept.ts';
import { useSay } from '../state/language.ts';
import { viewKey } from '../state/view.ts';
import { panelWords as words } from '../words/panel.ts';
import { PersonaList, PostList } from './person-lists.tsx';

type Step =
  | { readonly kind: 'address' }
  | { readonly kind: 'persona'; readonly personas: readonly Persona[] }
  | { readonly kind: 'post'; readonly persona: Persona; readonly token: string };

/** First use, or after a session: where the gateway is, who I am, in which post I act. `again`: the gateway was known before; `ended`: the session ended unasked. */
export function Connect({ session, again, ended }: { session: Session; again: boolean; ended: boolean }): VNode {
  const say = useSay();
  const [step, setStep] = useState<Step>({ kind: 'address' });
  const [failure, setFailure] = useState<Words | null>(null);
  const [round, setRound] = useState(0);
  const [busy, setBusy] = useState(again);
  const attempt = async (unanswered: Words, work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setFailure(null);
    setRound((count) => count + 1);
    try {
      await work();
    } catch (cause) {
      setFailure(cause instanceof GatewayProblem ? cause.problem.words : unanswered);
    } finally {
      setBusy(false);
    }
  };
  const connect = (origin: string): Promise<void> =>
    attempt(words.noGateway, async () => {
      const { personas } = await createClient({ origin, identity: () => ({}) })('personas', {});
      await setSession({ origin });
      setStep({ kind: 'persona', personas });
    });
  // Whoever comes back, or comes after somebody, finds the list of persons at once.
  useEffect(() => {
    if (again) void connect(session.origin);
  }, []);
  const enter = async (persona: Persona, token: string, post: string): Promise<void> => {
    await forgetView(viewKey(persona.officer, post));
    await setSession({ signedIn: { persona, token, post } });
  };
  const signIn = (officer: string): Promise<void> =>
    attempt(words.signInUnanswered, async () => {
      const { token, persona } = await createClient({ origin: session.origin, identity: () => ({}) })('signIn', { officer, as: 'token' });
      const [only] = persona.posts;
      if (token === null) throw new Error('the gateway gave no token');
      if (only && persona.posts.length === 1) await enter(persona, token, only.id);
      else setStep({ kind: 'post', persona, token });
    });
  const fixed = session.fixed.includes('origin');
  const first = again && busy && step.kind === 'address' && round <= 1;
  return (
    <section aria-busy={busy}>
      {ended && failure === null && <p class="warning">{say(words.expired)}</p>}
      {first && <p role="status">{say(words.connecting)}</p>}
      {step.kind === 'address' && !first && (
        <Address
          {...{ origin: session.origin, fixed, busy, failure }}
          onAttempt={() => setFailure(null)}
          onRefused={() => setFailure(words.notAllowed)}
          onConnect={(origin) => void connect(origin)}
        />
      )}
      {step.kind !== 'address' && <ErrorSummary errors={[]} problem={failure && { words: failure }} round={round} />}
      {step.kind === 'persona' && <PersonaList personas={step.personas} onPick={(officer) => !busy && void signIn(officer)} />}
      {step.kind === 'post' && <PostList persona={step.persona} onPick={(post) => void enter(step.persona, step.token, post)} />}
      {step.kind !== 'address' && (
        <p class="links">
          <span class="hint">{session.origin}</span>{' '}
          {!fixed && (
            <button type="button" class="quiet" onClick={() => setStep({ kind: 'address' })}>
              {say(words.changeAddress)}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

interface AddressProps {
  readonly origin: string;
  /** Set by the agency: it is shown, and cannot be typed. */
  readonly fixed: boolean;
  readonly busy: boolean;
  /** Why the last try failed; never shown beside an error of the field. */
  readonly failure: Words | null;
  readonly onAttempt: () => void;
  /** The person did not let the browser call it. */
  readonly onRefused: () => void;
  readonly onConnect: (origin: string) => void;
}

function Address({ origin, fixed, busy, failure, onAttempt, onRefused, onConnect }: AddressProps): VNode {
  const say = useSay();
  const [typed, setTyped] = useState(origin);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [round, setRound] = useState(0);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (busy) return;
    const read = readAddress(fixed ? origin : typed, reachOf(browser.runtime.getManifest()));
    onAttempt();
    setRound((count) => count + 1);
    setErrors('wrong' in read ? [{ field: 'origin', words: read.wrong }] : []);
    if (!('origin' in read)) return;
    // In the very click: later the browser would not ask.
    if (!read.ask) onConnect(read.origin);
    else void browser.permissions.request({ origins: [`${read.origin.replace(/:\d+$/, '')}/*`] }).then((allowed) => (allowed ? onConnect(read.origin) : onRefused()));
  };
  const unanswered = failure === null ? errors : [{ field: 'origin', words: failure }];
  return (
    <form onSubmit={submit} noValidate>
      <h1>{say(words.connectTitle)}</h1>
      <ErrorSummary errors={unanswered} problem={null} round={round} />
      {fixed ? (
        <p>
          <strong>{origin}</strong> <span class="hint">{say(words.fixedAddress)}</span>
        </p>
      ) : (
        <TextField name="origin" label={words.address} hint={words.connectHint} value={typed} onValue={setTyped} errors={unanswered} />
      )}
      <div class="buttons">
        <button type="submit" class="main" disabled={busy}>
          {say(busy ? words.connecting : words.connect)}
        </button>
      </div>
    </form>
  );
}
