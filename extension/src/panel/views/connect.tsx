import type { Words } from '@roviec/core';
import { createClient, GatewayProblem, type Persona } from '@roviec/schema';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { type Session, setSession } from '../../session.ts';
import type { FieldError } from '../model/form-error.ts';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { TextField } from '../parts/fields.tsx';
import { useSay } from '../state/language.ts';
import { panelWords as words } from '../words/panel.ts';
import { PersonaList, PostList } from './person-lists.tsx';

type Step =
  | { readonly kind: 'address' }
  | { readonly kind: 'persona'; readonly personas: readonly Persona[] }
  | { readonly kind: 'post'; readonly persona: Persona; readonly token: string };

/** First use, or after a session `ended` unasked: where the gateway is, who I am, in which post I act. */
export function Connect({ session, ended }: { session: Session; ended: boolean }): VNode {
  const say = useSay();
  const [step, setStep] = useState<Step>({ kind: 'address' });
  const [failure, setFailure] = useState<Words | null>(null);
  const [round, setRound] = useState(0);
  const [busy, setBusy] = useState(false);
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    setRound((count) => count + 1);
    try {
      await work();
    } catch (cause) {
      setFailure(cause instanceof GatewayProblem ? cause.problem.words : words.unreachable);
    } finally {
      setBusy(false);
    }
  };
  const enter = async (persona: Persona, token: string, post: string): Promise<void> => setSession({ signedIn: { persona, token, post } });
  const signIn = (origin: string, officer: string): Promise<void> =>
    attempt(async () => {
      const { token, persona } = await createClient({ origin, identity: () => ({}) })('signIn', { officer, as: 'token' });
      const [only] = persona.posts;
      if (token === null) throw new Error('the gateway gave no token');
      if (only && persona.posts.length === 1) await enter(persona, token, only.id);
      else setStep({ kind: 'post', persona, token });
    });
  return (
    <section aria-busy={busy}>
      {ended && <p class="warning">{say(words.expired)}</p>}
      <ErrorSummary errors={[]} problem={failure} round={round} />
      {step.kind === 'address' && (
        <Address
          origin={session.origin}
          busy={busy}
          onConnect={(origin) =>
            attempt(async () => {
              const { personas } = await createClient({ origin, identity: () => ({}) })('personas', {});
              await setSession({ origin });
              setStep({ kind: 'persona', personas });
            })
          }
        />
      )}
      {step.kind === 'persona' && <PersonaList personas={step.personas} onPick={(officer) => void signIn(session.origin, officer)} />}
      {step.kind === 'post' && <PostList persona={step.persona} onPick={(post) => void enter(step.persona, step.token, post)} />}
      {step.kind !== 'address' && (
        <button type="button" class="quiet" onClick={() => setStep({ kind: 'address' })}>
          {say(words.changeAddress)}
        </button>
      )}
    </section>
  );
}

function Address({ origin, busy, onConnect }: { origin: string; busy: boolean; onConnect: (origin: string) => Promise<void> }): VNode {
  const say = useSay();
  const [typed, setTyped] = useState(origin);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [round, setRound] = useState(0);
  const submit = (event: Event): void => {
    event.preventDefault();
    const url = URL.parse(typed.trim());
    const fine = url !== null && (url.protocol === 'http:' || url.protocol === 'https:');
    setRound((count) => count + 1);
    setErrors(fine ? [] : [{ field: 'origin', words: words.badAddress }]);
    if (fine) void onConnect(url.origin);
  };
  return (
    <form onSubmit={submit} noValidate>
      <h1>{say(words.connectTitle)}</h1>
      <ErrorSummary errors={errors} problem={null} round={round} />
      <TextField name="origin" label={words.address} hint={words.connectHint} value={typed} onValue={setTyped} errors={errors} />
      <div class="buttons">
        <button type="submit" class="main" disabled={busy}>
          {say(busy ? words.connecting : words.connect)}
        </button>
      </div>
    </form>
  );
}
