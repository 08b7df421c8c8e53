import { dueWords, type Names, personWords, positionWords, toSignWords, unitWords } from '@roviec/core';
import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Paper, paperKey } from '../model/signing.ts';
import { DocumentLink } from '../parts/document-link.tsx';
import { type Column, Rows } from '../parts/rows.tsx';
import { useSay } from '../state/language.ts';
import { agendaWords as words } from '../words/agenda.ts';
import { consoleWords } from '../words/console.ts';

interface ChoiceProps {
  readonly papers: readonly Paper[];
  readonly names: Names;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly onReview: (papers: readonly Paper[]) => void;
}

/** The list, with a box for each paper. */
export function SigningChoice({ papers, names, chosen, onChoose, onReview }: ChoiceProps): VNode {
  const say = useSay();
  const [empty, setEmpty] = useState(false);
  const alarm = useRef<HTMLParagraphElement>(null);
  const selected = papers.filter((paper) => chosen.has(paperKey(paper)));
  const toggle = (key: string): void => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    onChoose(next);
  };
  const all = selected.length === papers.length;
  const review = (event: Event): void => {
    event.preventDefault();
    setEmpty(selected.length === 0);
    if (selected.length > 0) onReview(selected);
    else queueMicrotask(() => alarm.current?.focus());
  };
  const columns: readonly Column<Paper>[] = [
    {
      head: words.choose,
      cell: (paper) => (
        <input
          type="checkbox"
          checked={chosen.has(paperKey(paper))}
          aria-label={`${say(words.choose)}: ${say(toSignWords(paper.item.kind))} ${paper.item.document.number}`}
          onChange={() => toggle(paperKey(paper))}
        />
      ),
    },
    { head: words.kind, cell: ({ item }) => say(toSignWords(item.kind)) },
    { head: consoleWords.document, cell: ({ item }) => <DocumentLink item={item} names={names} /> },
    { head: words.content, cell: ({ item }) => (item.kind === 'reply' ? say(positionWords(item.position)) : item.kind === 'extension' ? `→ ${say(dueWords(item.newDueAt))}` : '') },
    { head: words.from, cell: (paper) => say(fromWords(paper, names)) },
    { head: consoleWords.due, cell: ({ item }) => (item.dueAt === null ? say(consoleWords.unknown) : say(dueWords(item.dueAt))) },
  ];
  return (
    <form onSubmit={review} noValidate>
      <p class="hint">{say(words.signHint)}</p>
      {empty && selected.length === 0 && (
        <p ref={alarm} tabIndex={-1} role="alert" class="alarm">
          {say(words.noneChosen)}
        </p>
      )}
      <p>
        <label class="tick">
          <input type="checkbox" checked={all} onChange={() => onChoose(new Set(all ? [] : papers.map(paperKey)))} /> {say(words.chooseAll)}
        </label>
      </p>
      <Rows rows={papers} columns={columns} rowKey={paperKey} label={say(words.signTitle)} />
      <p class="no-print">
        <button type="submit">
          {say(words.reviewButton)} ({say(words.chosen)}: {selected.length})
        </button>
      </p>
    </form>
  );
}

/** Whose paper it is. */
export function fromWords({ item }: Paper, names: Names) {
  if (item.kind === 'reply') return personWords(names, item.by);
  return unitWords(names, item.lead);
}
