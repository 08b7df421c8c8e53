import type { VNode } from 'preact';
import { useSay } from '../state/language.ts';
import { consoleWords as words } from '../words/console.ts';

/** Says how fresh the page is. */
export function LiveMark({ streaming }: { streaming: boolean }): VNode {
  const say = useSay();
  return <span class={streaming ? 'live on' : 'live'}>{say(streaming ? words.live : words.polling)}</span>;
}
