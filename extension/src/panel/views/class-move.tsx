import type { DocumentClass, DocumentRef } from '@roviec/core';
import type { VNode } from 'preact';
import { openLetter } from '../../print/kept-letter.ts';
import { lawfulMove, moveSentence } from '../model/lawful-move.ts';
import { moveLetter } from '../model/move-letter.ts';
import { useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { moveWords as words } from '../words/move.ts';

/** What may be done with a document of a class that is never simply sent back, and the letter for it; nothing where no text is known. */
export function ClassMove({ documentClass, document }: { documentClass: DocumentClass; document: DocumentRef | null }): VNode | null {
  const say = useSay();
  const { slice, agency, names } = usePanel();
  const move = lawfulMove(slice, agency, documentClass);
  const letter = moveLetter(slice, agency, { documentClass, document }, names, Date.now());
  if (!move || !letter) return null;
  return (
    <div class="asked">
      <p>{say(moveSentence(documentClass, move))}</p>
      <button type="button" onClick={() => void openLetter(letter)}>
        {say(move.moves.includes('return') ? words.guideSlip : words.forwardSlip)}
      </button>
    </div>
  );
}
