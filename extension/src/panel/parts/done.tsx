import type { Words } from '@roviec/core';
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { openLetter } from '../../print/kept-letter.ts';
import type { Letter } from '../../print/letter.ts';
import { useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { HOME } from '../state/view.ts';
import { panelWords } from '../words/panel.ts';
import { returnWords } from '../words/return.ts';

/** An act was sent: stays until the person goes back, whatever the page beside the panel shows. */
export function Done({ words, letter }: { words: Words; letter?: Letter | undefined }): VNode {
  const say = useSay();
  const { show } = usePanel();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div class="outcome" role="status" tabIndex={-1} ref={box} data-testid="done">
      <p>{say(words)}</p>
      {letter && (
        <p>
          <button type="button" onClick={() => void openLetter(letter)}>
            {say(returnWords.openLetter)}
          </button>
        </p>
      )}
      <button type="button" class="main" onClick={() => show(HOME)}>
        {say(panelWords.back)}
      </button>
    </div>
  );
}
