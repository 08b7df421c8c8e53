import { dateWords, documentWords, dueWords, type Names, positionWords, sentenceCase, toSignWords, unitWords } from '@roviec/core';
import { dossierPath, type RegistrySlice } from '@roviec/schema';
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Paper, paperKey } from '../model/signing.ts';
import { useSay } from '../state/language.ts';
import { agendaWords as words } from '../words/agenda.ts';
import { consoleWords } from '../words/console.ts';
import { fromWords } from './choice.tsx';

interface ReviewProps {
  readonly papers: readonly Paper[];
  readonly names: Names;
  /** Delegations by which whoever is signed in signs; none for a head. */
  readonly under: NonNullable<RegistrySlice['signingPosts'][number]['under']>;
  readonly onBack: () => void;
  readonly onSign: () => void;
}

/** All that is about to be signed, in full. */
export function SigningReview({ papers, names, under, onBack, onSign }: ReviewProps): VNode {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const decides = papers.some(({ item }) => item.kind === 'decision');
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {say(words.review)}
      </h2>
      {under.map(({ instrument, from, to }) => (
        <p key={instrument} class="note">
          {say(words.signedUnder)} {instrument}, {say(dateWords(from))} – {to === undefined ? say(words.noEnd) : say(dateWords(to))}
        </p>
      ))}
      <ol class="papers">
        {papers.map((paper) => (
          <li key={paperKey(paper)}>
            <ReviewedPaper paper={paper} names={names} />
          </li>
        ))}
      </ol>
      {decides && <p class="hint">{say(words.signOther)}</p>}
      <p class="note">{say(words.signWarning)}</p>
      <p>
        <button type="button" class="main" onClick={onSign}>
          {say(words.signNow)} {papers.length} {say(words.papers)}
        </button>{' '}
        <button type="button" class="quiet" onClick={onBack}>
          {say(words.back)}
        </button>
      </p>
    </section>
  );
}

function ReviewedPaper({ paper, names }: { paper: Paper; names: Names }): VNode {
  const say = useSay();
  const { item, text, dissent } = paper;
  const missing = item.kind === 'reply' && item.position === 'agree' ? words.noText : words.textGone;
  return (
    <>
      <h3>
        {say(toSignWords(item.kind))}: <a href={dossierPath(item.dossier)}>{say(documentWords(names, item.document))}</a>
      </h3>
      <dl>
        <dt>{say(words.from)}</dt>
        <dd>{say(sentenceCase(fromWords(paper, names)))}</dd>
        {item.kind === 'reply' && (
          <>
            <dt>{say(consoleWords.lead)}</dt>
            <dd>{say(unitWords(names, item.lead))}</dd>
          </>
        )}
        {item.kind === 'extension' && (
          <>
            <dt>{say(words.untilNow)}</dt>
            <dd>{item.dueAt === null ? say(consoleWords.unknown) : say(dueWords(item.dueAt))}</dd>
            <dt>{say(words.newDue)}</dt>
            <dd>{say(dueWords(item.newDueAt))}</dd>
          </>
        )}
        <dt>{say(words.content)}</dt>
        <dd class="text">
          {item.kind === 'reply' && <strong>{say(sentenceCase(positionWords(item.position)))}. </strong>}
          {text ?? say(missing)}
        </dd>
        {dissent.length > 0 && (
          <>
            <dt class="late">{say(words.dissent)}</dt>
            {dissent.map((each) => (
              <dd key={each.unit} class="text">
                <strong>{say(unitWords(names, each.unit))}:</strong> {each.text ?? say(words.textGone)}
              </dd>
            ))}
          </>
        )}
      </dl>
    </>
  );
}
