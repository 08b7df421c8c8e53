import { postInUnitWords } from '@roviec/core';
import type { GatewayClient, Persona } from '@roviec/schema';
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { matches, personaTexts } from '../model/filter.ts';
import { Notice } from '../parts/notice.tsx';
import { usePageTitle } from '../parts/page-title.ts';
import { useSay } from '../state/language.ts';
import { consoleWords as words } from '../words/console.ts';

/** Demonstration sign-in: choose a person. The session is a cookie of this origin. */
export function SignInPage({ client, onEntered }: { client: GatewayClient; onEntered: (persona: Persona) => void }): VNode {
  const say = useSay();
  const [personas, setPersonas] = useState<readonly Persona[] | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [sought, setSought] = useState('');
  const [round, setRound] = useState(0);
  usePageTitle(say(words.signInTitle));
  useEffect(() => {
    const stop = new AbortController();
    client('personas', {}, { signal: stop.signal }).then(
      (answer) => {
        setFailure(null);
        setPersonas(answer.personas);
      },
      (cause) => !stop.signal.aborted && setFailure(cause),
    );
    return () => stop.abort();
  }, [client, round]);
  const enter = async (officer: string): Promise<void> => {
    try {
      const { persona } = await client('signIn', { officer, as: 'cookie' });
      onEntered(persona);
    } catch (cause) {
      setFailure(cause);
    }
  };
  const found = personas?.filter((persona) => matches(sought, personaTexts(persona))) ?? [];
  return (
    <div class="narrow">
      <h1>{say(words.signInTitle)}</h1>
      {failure !== null && <Notice failure={failure} onRetry={() => setRound(round + 1)} />}
      {personas === null ? failure === null && <p role="status">{say(words.loading)}</p> : <p class="hint">{say(words.signInHint)}</p>}
      {personas !== null && (
        <>
          <label for="find">{say(words.find)}</label>
          <input id="find" type="search" value={sought} onInput={(event) => setSought(event.currentTarget.value)} />
          {found.length === 0 && <p role="status">{say(words.nobody)}</p>}
          <ul class="people">
            {found.map((persona) => (
              <PersonButton key={persona.officer} persona={persona} onPick={() => void enter(persona.officer)} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function PersonButton({ persona, onPick }: { persona: Persona; onPick: () => void }): VNode {
  const say = useSay();
  return (
    <li>
      <button type="button" onClick={onPick}>
        <strong>{persona.name}</strong>
        {persona.posts.map(({ id, title, unit, unitName, agency, agencyName }) => (
          <span key={id}>
            {say(postInUnitWords(title, unitName))}
            {agency !== unit && `, ${say(agencyName)}`}
          </span>
        ))}
      </button>
    </li>
  );
}
