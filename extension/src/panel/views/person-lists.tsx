import { postInUnitWords } from '@roviec/core';
import type { Persona } from '@roviec/schema';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { matchingPersonas } from '../model/personas.ts';
import { TextField } from '../parts/fields.tsx';
import { useSay } from '../state/language.ts';
import { panelWords as words } from '../words/panel.ts';

/** Everybody who may sign in to the demonstration. */
export function PersonaList({ personas, onPick }: { personas: readonly Persona[]; onPick: (officer: string) => void }): VNode {
  const say = useSay();
  const [sought, setSought] = useState('');
  const found = matchingPersonas(personas, sought);
  return (
    <>
      <h1>{say(words.personaTitle)}</h1>
      <p class="hint">{say(words.personaHint)}</p>
      <TextField name="persona" label={words.personaFind} value={sought} onValue={setSought} errors={[]} />
      {found.length === 0 && <p role="status">{say(words.personaNone)}</p>}
      <ul class="people">
        {found.map(({ officer, name, posts }) => (
          <li key={officer}>
            <button type="button" onClick={() => onPick(officer)}>
              <strong>{name}</strong>
              {posts.map(({ id, title, unitName, agency, unit, agencyName }) => (
                <span key={id}>
                  {say(postInUnitWords(title, unitName))}
                  {agency !== unit && `, ${say(agencyName)}`}
                </span>
              ))}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The posts of one person. */
export function PostList({ persona, onPick }: { persona: Persona; onPick: (post: string) => void }): VNode {
  const say = useSay();
  return (
    <>
      <h1>{say(words.postTitle)}</h1>
      <p>{persona.name}</p>
      <ul class="people">
        {persona.posts.map(({ id, title, unitName }) => (
          <li key={id}>
            <button type="button" onClick={() => onPick(id)}>
              <strong>{say(title)}</strong>
              <span>{say(unitName)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
