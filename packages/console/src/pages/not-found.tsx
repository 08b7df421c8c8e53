import type { VNode } from 'preact';
import { usePageTitle } from '../parts/page-title.ts';
import { useSay } from '../state/language.ts';
import { consoleWords as words } from '../words/console.ts';

/** An address that leads nowhere. */
export function NotFoundPage(): VNode {
  const say = useSay();
  usePageTitle(say(words.notFound));
  return (
    <>
      <h1>{say(words.notFound)}</h1>
      <p>
        <a href="/">{say(words.backToList)}</a>
      </p>
    </>
  );
}
