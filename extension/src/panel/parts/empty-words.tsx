import { type Position, readReply } from '@roviec/core';
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { useSay } from '../state/language.ts';
import { replyWords as words } from '../words/reply.ts';

/** How many of the words that bind nobody are quoted. */
const QUOTED_AT_MOST = 3;

/** While a reply is typed: which of its words commit to nothing. An aid: what is typed can be sent as it is. */
export function EmptyWords({ text, position }: { readonly text: string; readonly position: Position | '' }): VNode {
  const say = useSay();
  const empty = useMemo(() => emptyWordsOf(text, position), [text, position]);
  return (
    <div role="status">
      {empty.length > 0 && (
        <div class="warning">
          <p>{say(words.emptyWords)}</p>
          <ul>
            {empty.map(({ quote, at, means }) => (
              <li key={at}>
                “{quote}”: {say(means)}
              </li>
            ))}
          </ul>
          <p>{say(words.sayMore)}</p>
        </div>
      )}
    </div>
  );
}

function emptyWordsOf(text: string, position: Position | '') {
  if (text.trim() === '') return [];
  const { verdict, why } = readReply(text, position === '' ? null : position);
  return verdict === 'generic' ? why.slice(0, QUOTED_AT_MOST) : [];
}
