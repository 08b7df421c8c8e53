import { documentWords, type Names, toSignWords } from '@roviec/core';
import { dossierPath } from '@roviec/schema';
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Paper, paperKey, type SigningResult } from '../model/signing.ts';
import { useSay } from '../state/language.ts';
import { agendaWords as words } from '../words/agenda.ts';

interface ResultsProps {
  readonly papers: readonly Paper[];
  readonly names: Names;
  readonly results: ReadonlyMap<string, SigningResult>;
  readonly onRetry: (papers: readonly Paper[]) => void;
  readonly onBack: () => void;
}

/** What became of each signature. */
export function SigningResults({ papers, names, results, onRetry, onBack }: ResultsProps): VNode {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const resultOf = (paper: Paper): SigningResult => results.get(paperKey(paper)) ?? { kind: 'sending' };
  const open = papers.filter((paper) => resultOf(paper).kind === 'unanswered');
  const busy = papers.some((paper) => resultOf(paper).kind === 'sending');
  return (
    <section aria-busy={busy}>
      <h2 ref={heading} tabIndex={-1}>
        {say(words.results)}
      </h2>
      <ol class="papers" aria-live="polite">
        {papers.map((paper) => (
          <li key={paperKey(paper)}>
            <strong>
              {say(toSignWords(paper.item.kind))}: <a href={dossierPath(paper.item.dossier)}>{say(documentWords(names, paper.item.document))}</a>
            </strong>
            <Result result={resultOf(paper)} />
          </li>
        ))}
      </ol>
      {!busy && (
        <p>
          {open.length > 0 && (
            <button type="button" class="main" onClick={() => onRetry(open)}>
              {say(words.retryFailed)} ({open.length})
            </button>
          )}{' '}
          <button type="button" onClick={onBack}>
            {say(words.backToSign)}
          </button>
        </p>
      )}
    </section>
  );
}

function Result({ result }: { result: SigningResult }): VNode {
  const say = useSay();
  if (result.kind === 'refused') {
    return (
      <p class="late">
        {say(words.refused)}: {say(result.problem.words)}
      </p>
    );
  }
  const sentence = { sending: words.signing, done: words.done, pending: words.pending, unanswered: words.unanswered }[result.kind];
  return <p class={result.kind === 'done' ? 'good' : result.kind === 'unanswered' ? 'late' : ''}>{say(sentence)}</p>;
}
