import { instantWords } from '@roviec/core';
import type { VNode } from 'preact';
import type { Opinion } from '../model/opinion.ts';
import { useSay } from '../state/language.ts';
import { dissentWords } from '../words/dissent.ts';
import { opinionWords as words } from '../words/opinion.ts';

/** What a unit replied, when, by which document, and how its disagreement was settled. */
export function OpinionText({ opinion }: { opinion: Opinion }): VNode {
  const say = useSay();
  const { settled } = opinion;
  return (
    <>
      <p class="hint">{[opinion.number, say(instantWords(opinion.at)), opinion.by].filter((part) => part !== null).join(' · ')}</p>
      <blockquote class="text">{opinion.text ?? say(words.noText)}</blockquote>
      {settled && (
        <>
          <p class="hint">
            {say(settled.way === 'reserved' ? words.reserved : dissentWords[settled.way])}
            {settled.number !== null && ` · ${settled.number}`}
          </p>
          {settled.text !== null && <blockquote class="text">{settled.text}</blockquote>}
        </>
      )}
    </>
  );
}
