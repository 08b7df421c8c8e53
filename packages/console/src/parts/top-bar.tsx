import { type Language, postInUnitWords } from '@roviec/core';
import type { VNode } from 'preact';
import { useSay } from '../state/language.ts';
import type { SignedIn } from '../state/session.ts';
import { consoleWords as words } from '../words/console.ts';
import { Nav } from './nav.tsx';

/** On top of every page: the way home, who I am and in which post, the language. */
export function TopBar({ language, onLanguage, signedIn }: { language: Language; onLanguage: (language: Language) => void; signedIn: SignedIn | null }): VNode {
  const say = useSay();
  return (
    <header class="top">
      <a class="brand" href="/">
        {words.brand[language]}
      </a>
      {signedIn && <Nav post={signedIn.post} />}
      {signedIn && <Me signedIn={signedIn} />}
      {/* biome-ignore lint/a11y/useSemanticElements: two buttons of one switch, no form */}
      <span role="group" aria-label={say(words.language)} class="language">
        <button type="button" lang="vi" aria-pressed={language === 'vi'} onClick={() => onLanguage('vi')}>
          Tiếng Việt
        </button>
        <button type="button" lang="en" aria-pressed={language === 'en'} onClick={() => onLanguage('en')}>
          English
        </button>
      </span>
    </header>
  );
}

function Me({ signedIn }: { signedIn: SignedIn }): VNode {
  const say = useSay();
  const { persona, post } = signedIn;
  return (
    <span class="me">
      <strong>{persona.name}</strong>
      {persona.posts.length > 1 ? (
        <select aria-label={say(words.post)} value={post.id} onChange={(event) => signedIn.choosePost(event.currentTarget.value)}>
          {persona.posts.map(({ id, title, unitName }) => (
            <option key={id} value={id}>
              {say(postInUnitWords(title, unitName))}
            </option>
          ))}
        </select>
      ) : (
        <span>{say(postInUnitWords(post.title, post.unitName))}</span>
      )}
      <button type="button" class="quiet" onClick={() => void signedIn.signOut()}>
        {say(words.signOut)}
      </button>
    </span>
  );
}
