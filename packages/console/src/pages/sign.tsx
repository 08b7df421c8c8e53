import { agendaTerms, type Names } from '@roviec/core';
import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { namesOf } from '../model/names.ts';
import { type Paper, paperKey, type SigningResult, signAll } from '../model/signing.ts';
import { AgendaPage } from '../parts/agenda-page.tsx';
import { SigningChoice } from '../signing/choice.tsx';
import { SigningResults } from '../signing/results.tsx';
import { SigningReview } from '../signing/review.tsx';
import { useSay } from '../state/language.ts';
import { useLive } from '../state/live.ts';
import { useSignedIn } from '../state/session.ts';
import { agendaWords as words } from '../words/agenda.ts';

/** Names stay with the papers: once these are signed, the list is read again and no longer knows them. */
type Step = { readonly kind: 'choose' } | { readonly kind: 'review' | 'results'; readonly papers: readonly Paper[]; readonly names: Names };

/** What waits for one's signature: choose, check, sign; a result for each. What is being signed does not change under one's hands. */
export function SignPage(): VNode {
  const say = useSay();
  const { client, post } = useSignedIn();
  const live = useLive(`sign ${post.id}`, null, (signal) => client('toSign', {}, { signal }));
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [results, setResults] = useState<ReadonlyMap<string, SigningResult>>(new Map());
  const acts = useRef(new Map<string, string>());
  const idOf = (paper: Paper): string => {
    const key = paperKey(paper);
    const id = acts.current.get(key) ?? crypto.randomUUID();
    acts.current.set(key, id);
    return id;
  };
  const sign = (papers: readonly Paper[]): void => {
    const send = (dossier: string, command: Parameters<typeof client<'act'>>[1]['command'], act: string) => client('act', { dossier, command }, { act });
    void signAll(papers, send, idOf, (paper, result) => setResults((before) => new Map(before).set(paperKey(paper), result)));
  };
  const restart = (): void => {
    setStep({ kind: 'choose' });
    setChosen(new Set());
    setResults(new Map());
  };
  const names = live.value && namesOf(live.value.names);
  const papers = live.value?.items ?? [];
  const register = useLive(`registry ${post.id}`, null, (signal) => client('registry', {}, { signal }));
  const under = register.value?.signingPosts.find(({ id }) => id === post.id)?.under ?? [];
  return (
    <AgendaPage live={live} title={words.signTitle} day={undefined} complete={live.value?.complete ?? true}>
      {names && step.kind === 'choose' && papers.length === 0 && <p class="empty">{say(agendaTerms.toSignNone)}</p>}
      {names && step.kind === 'choose' && papers.length > 0 && (
        <SigningChoice papers={papers} names={names} chosen={chosen} onChoose={setChosen} onReview={(selected) => setStep({ kind: 'review', papers: selected, names })} />
      )}
      {step.kind === 'review' && (
        <SigningReview
          papers={step.papers}
          names={step.names}
          under={under}
          onBack={() => setStep({ kind: 'choose' })}
          onSign={() => {
            setStep({ ...step, kind: 'results' });
            sign(step.papers);
          }}
        />
      )}
      {step.kind === 'results' && <SigningResults papers={step.papers} names={step.names} results={results} onRetry={sign} onBack={restart} />}
    </AgendaPage>
  );
}
