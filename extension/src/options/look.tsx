import type { VNode } from 'preact';
import { useSay } from '../panel/state/language.ts';
import type { Session } from '../session.ts';
import { type Settings, setSettings, type Theme } from '../settings.ts';
import { LanguageSwitch } from '../surface/language-switch.tsx';
import { keyName } from './key-name.ts';
import { optionsWords as words } from './words.ts';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** Language, theme and key: how RõViệc looks and speaks. `locked`: the language is set by policy. */
export function Look({ session, settings, locked }: { session: Session; settings: Settings; locked: boolean }): VNode {
  const say = useSay();
  const key = settings['keys.nextOverdue'];
  const onKey = (event: KeyboardEvent): void => {
    const name = event.key === 'Backspace' || event.key === 'Delete' ? '' : keyName(event);
    if (name === null) return;
    event.preventDefault();
    void setSettings({ 'keys.nextOverdue': name });
  };
  return (
    <>
      <section aria-labelledby="language-title">
        <h2 id="language-title">{say(words.language)}</h2>
        {locked ? <p class="hint">{say(words.locked)}</p> : <LanguageSwitch language={session.locale} />}
        <p class="hint">{say(words.languageHint)}</p>
      </section>
      <section>
        <fieldset>
          <legend>
            <h2>{say(words.theme)}</h2>
          </legend>
          <div class="row">
            {THEMES.map((theme) => (
              <label key={theme}>
                <input type="radio" name="theme" checked={settings.theme === theme} onChange={() => void setSettings({ theme })} /> {say(words[theme])}
              </label>
            ))}
          </div>
        </fieldset>
      </section>
      <section>
        <h2>
          <label for="next-overdue">{say(words.key)}</label>
        </h2>
        <input id="next-overdue" class="key" readOnly value={key === '' ? say(words.keyNone) : key} aria-describedby="key-hint" onKeyDown={onKey} />
        <p class="hint" id="key-hint">
          {say(words.keyHint)}
        </p>
      </section>
    </>
  );
}
