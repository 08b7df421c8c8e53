import { type DecisionOutcome, decisionWords, type Names, sentenceCase, signatoryWords, unitWords, type Words } from '@roviec/core';
import { type DossierDetail, type DossierSummary, processLimits } from '@roviec/schema';
import type { VNode } from 'preact';
import { checkDecide, type DecideDraft, decideCommand, emptyDecision, submittedIn, type ToRead, toRead } from '../model/decide.ts';
import type { FieldError } from '../model/form-error.ts';
import { replyText } from '../model/opinion.ts';
import { paperRow } from '../model/paper.ts';
import { ActForm } from '../parts/act-form.tsx';
import { ChoiceField, TextField } from '../parts/fields.tsx';
import { Opinions } from '../parts/opinions.tsx';
import { PaperFields } from '../parts/paper-fields.tsx';
import { useDetail } from '../state/detail.ts';
import { useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { decideWords as words } from '../words/decide.ts';
import { submitWords } from '../words/submit.ts';

const OUTCOMES: readonly DecisionOutcome[] = ['approved', 'amended', 'rejected', 'rework'];

/** Decides what was submitted: what it says, every disagreement that came late or is open, then the decision. */
export function DecideForm({ dossier }: { dossier: DossierSummary }): VNode {
  const say = useSay();
  const { names } = usePanel();
  const detail = useDetail(dossier.dossier);
  const reading = toRead(dossier);
  const unit = ({ part }: ToRead) => say(unitWords(names, part.consultee.unit));
  return (
    <ActForm<DecideDraft>
      draftKey={`decide:${dossier.dossier}`}
      title={words.title}
      initial={emptyDecision}
      check={checkDecide(reading)}
      write={(draft) => ({
        route: 'act',
        input: { dossier: dossier.dossier, command: decideCommand(reading, { ...draft, outcome: draft.outcome === '' ? 'rework' : draft.outcome }, detail && submittedIn(detail)) },
      })}
      review={(draft) => [
        { label: words.outcome, value: draft.outcome === '' ? '' : say(sentenceCase(decisionWords(draft.outcome))) },
        ...(reading.length > 0 ? [{ label: words.shownRow, value: reading.map(unit).join('\n') }] : []),
        ...(draft.note.trim() === '' ? [] : [{ label: words.note, value: draft.note }]),
        ...paperRow(draft),
      ]}
      warning={words.warning}
      submit={words.submit}
      done={words.done}
      refusedAt={{ 'dissent-not-shown': 'read', 'reason-required': 'note' }}
    >
      {(draft, change, errors) => (
        <>
          <Submission detail={detail} />
          <Opinions dossier={dossier} detail={detail} without={reading.map(({ key }) => key)} />
          <Dissent reading={reading} detail={detail} draft={draft} change={change} errors={errors} />
          <ChoiceField
            name="outcome"
            kind="radio"
            label={words.outcome}
            chosen={[draft.outcome]}
            onChoose={(value) => change({ outcome: OUTCOMES.find((known) => known === value) ?? '' })}
            options={OUTCOMES.map((value) => ({ value, label: say(sentenceCase(decisionWords(value))) }))}
            errors={errors}
          />
          <TextField
            name="note"
            label={words.note}
            hint={words.noteHint}
            value={draft.note}
            onValue={(note) => change({ note })}
            errors={errors}
            rows={3}
            max={processLimits.decisionNote}
          />
          <PaperFields draft={draft} change={change} errors={errors} label={words.paper} />
        </>
      )}
    </ActForm>
  );
}

/** What was submitted, by whom it is signed. */
function Submission({ detail }: { detail: DossierDetail | null }): VNode {
  const say = useSay();
  const { names } = usePanel();
  const found = detail && submittedIn(detail);
  const known: Names = detail ? { ...names, officer: (id) => detail.names.officers[id] ?? names.officer(id), post: (id) => detail.names.posts[id] ?? names.post(id) } : names;
  const rows: readonly (readonly [Words, string | null])[] = found
    ? [
        [words.signedBy, found.signer && say(signatoryWords(known, found.signer))],
        [submitWords.option, found.option],
        [submitWords.cost, found.cost],
        [submitWords.time, found.time],
        [submitWords.responsible, found.responsible && say(unitWords(names, found.responsible))],
        [submitWords.legalBases, found.legalBases.join('\n')],
        [submitWords.ownView, found.ownView],
      ]
    : [];
  return (
    <div class="asked">
      <h2>{say(words.submission)}</h2>
      {found === null && <p class="hint">{say(words.unread)}</p>}
      <dl class="review">
        {rows
          .filter(([, value]) => value !== null && value !== '')
          .map(([label, value]) => (
            <div key={label.vi}>
              <dt>{say(label)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}

interface DissentProps {
  readonly reading: readonly ToRead[];
  readonly detail: DossierDetail | null;
  readonly draft: DecideDraft;
  readonly change: (part: Partial<DecideDraft>) => void;
  readonly errors: readonly FieldError[];
}

/** Each disagreement with its words, to be ticked when read. */
function Dissent({ reading, detail, draft, change, errors }: DissentProps): VNode {
  const say = useSay();
  const { names } = usePanel();
  if (reading.length === 0) return <p class="hint">{say(words.none)}</p>;
  return (
    <ChoiceField
      name="read"
      kind="checkbox"
      label={words.dissent}
      hint={words.dissentHint}
      chosen={draft.read}
      onChoose={(key, on) => change({ read: on ? [...draft.read.filter((one) => one !== key), key] : draft.read.filter((one) => one !== key) })}
      options={reading.map(({ key, part, late, reserved }) => ({
        value: key,
        label: say(unitWords(names, part.consultee.unit)),
        hint: say(reserved ? words.reserved : late ? words.late : words.stillOpen),
        below: <blockquote class="text below">{(detail && replyText(detail, part.consult.id, part.consultee.unit)) ?? say(words.noText)}</blockquote>,
      }))}
      errors={errors}
    />
  );
}
