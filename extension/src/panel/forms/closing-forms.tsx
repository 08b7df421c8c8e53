import { outcomeWords, postInUnitWords, sentenceCase } from '@roviec/core';
import { actLimits, type DossierSummary } from '@roviec/schema';
import type { VNode } from 'preact';
import { errorsOf } from '../model/form-error.ts';
import { tooLong } from '../model/limits.ts';
import { ActForm } from '../parts/act-form.tsx';
import { ChoiceField, TextField } from '../parts/fields.tsx';
import { useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { closeWords as words } from '../words/close.ts';

const OUTCOMES = ['completed', 'withdrawn', 'transferred'] as const;
type ClosedOutcome = (typeof OUTCOMES)[number];

/** The person takes the dossier on, in the post they act in. */
export function AssignForm({ dossier }: { dossier: DossierSummary }): VNode {
  const say = useSay();
  const { signedIn, post } = usePanel();
  return (
    <ActForm<object>
      draftKey={`assign:${dossier.dossier}:${post.id}`}
      title={words.assignTitle}
      initial={{}}
      check={() => []}
      write={() => ({ route: 'act', input: { dossier: dossier.dossier, command: { kind: 'assign', officer: signedIn.persona.officer, post: post.id } } })}
      submit={words.assignSubmit}
      done={words.assignDone}
    >
      {() => (
        <>
          <p>{say(words.assignIntro)}</p>
          <dl class="review">
            <div>
              <dt>{say(words.assignee)}</dt>
              <dd>
                {signedIn.persona.name}, {say(postInUnitWords(post.title, post.unitName))}
              </dd>
            </div>
          </dl>
        </>
      )}
    </ActForm>
  );
}

/** Ends a dossier. */
export function CloseForm({ dossier }: { dossier: DossierSummary }): VNode {
  const say = useSay();
  return (
    <ActForm<{ outcome: ClosedOutcome | ''; note: string }>
      draftKey={`close:${dossier.dossier}`}
      title={words.title}
      initial={{ outcome: '', note: '' }}
      check={({ outcome, note }) => errorsOf(outcome === '' && { field: 'outcome', words: words.noOutcome }, tooLong({ field: 'note', label: words.note }, note, actLimits.note))}
      write={({ outcome, note }) => ({
        route: 'act',
        input: { dossier: dossier.dossier, command: { kind: 'close', outcome: outcome === '' ? 'completed' : outcome, note: note.trim() } },
      })}
      review={({ outcome, note }) => [
        { label: words.outcome, value: outcome === '' ? '' : say(sentenceCase(outcomeWords(outcome))) },
        ...(note.trim() === '' ? [] : [{ label: words.note, value: note }]),
      ]}
      warning={words.warning}
      submit={words.submit}
      done={words.done}
    >
      {(draft, change, errors) => (
        <>
          <ChoiceField
            name="outcome"
            kind="radio"
            label={words.outcome}
            chosen={[draft.outcome]}
            onChoose={(value) => change({ outcome: OUTCOMES.find((known) => known === value) ?? '' })}
            options={OUTCOMES.map((value) => ({ value, label: say(sentenceCase(outcomeWords(value))) }))}
            errors={errors}
          />
          <TextField name="note" label={words.note} value={draft.note} onValue={(note) => change({ note })} errors={errors} rows={3} max={actLimits.note} />
        </>
      )}
    </ActForm>
  );
}
