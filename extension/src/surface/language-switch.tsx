import type { Language } from '@roviec/core';
import type { VNode } from 'preact';
import { useSay } from '../panel/state/language.ts';
import { useSession } from '../panel/state/session.ts';
import { panelWords as words } from '../panel/words/panel.ts';
import { setSession } from '../session.ts';

/** Vietnamese or English, on every surface at once, whatever the browser speaks; nothing where the agency has fixed it. */
export function LanguageSwitch({ language }: { language: Language }): VNode | null {
  const say = useSay();
  const session = useSession();
  if (session?.fixed.includes('locale')) return null;
  const choose = (locale: Language) => () => void setSession({ locale });
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons of one switch, no form
    <span role="group" aria-label={say(words.language)} class="language">
      <button type="button" lang="vi" aria-pressed={language === 'vi'} onClick={choose('vi')}>
        Tiếng Việt
      </button>
      <button type="button" lang="en" aria-pressed={language === 'en'} onClick={choose('en')}>
        English
      </button>
    </span>
  );
}
