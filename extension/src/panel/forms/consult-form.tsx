import { allowanceWords, confidenceWords, dateWords, dueWords, silenceEffectWords, sourceText, unitListWords } from '@roviec/core';
import { actLimits, type DossierSummary } from '@roviec/schema';
import type { VNode } from 'preact';
import { asked, type ConsultDraft, type ConsultRule, checkConsult, consultCommand, dueByRule, emptyConsult, outsideRelated, questionWords } from '../model/consult.ts';
import { askedOut, unconnected } from '../model/consultees.ts';
import { askedBefore, consultOccasion } from '../model/judged.ts';
import { parseTypedDate } from '../model/typed-times.ts';
import { ActForm, type ReviewRow } from '../parts/act-form.tsx';
import { TextField } from '../parts/fields.tsx';
import { LineList } from '../parts/line-list.tsx';
import { useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { useNow } from '../state/polling.ts';
import { consultWords as words } from '../words/consult.ts';
import { consulteesWords } from '../words/consultees.ts';
import { panelWords } from '../words/panel.ts';
import { ConsulteeFields } from './consultee-fields.tsx';

/** Asks several units at once, with numbered questions, one's own position and the due time of the rule. */
export function ConsultForm({ dossier }: { dossier: DossierSummary }): VNode {
  const say = useSay();
  const { slice, names, post } = usePanel();
  const now = useNow();
  const rule = slice.procedures.find(({ id }) => id === dossier.procedure?.id)?.consult;
  if (!rule) return <p>{say(words.noRule)}</p>;
  const due = dueByRule(slice.calendar, rule, now);
  const review = (draft: ConsultDraft): readonly ReviewRow[] => {
    const later = parseTypedDate(draft.later);
    const numbered = asked(draft).map((question, index) => `${index + 1}. ${question}`);
    const outside = outsideRelated(draft, rule).length > 0;
    const unseen = unconnected(draft.consultees, slice);
    const attested = say(rule.effect === 'deemed-consent' ? consulteesWords.attested : consulteesWords.unattested);
    return [
      { label: words.units, value: say(unitListWords(names, draft.consultees)) },
      ...(unseen.length === 0
        ? []
        : [{ label: consulteesWords.unconnectedLabel, value: `${say(unitListWords(names, unseen))}. ${say(consulteesWords.sendYourself)} ${attested}` }]),
      ...(outside ? [{ label: words.reason, value: draft.reason }] : []),
      ...((draft.order ?? '').trim() === '' ? [] : [{ label: words.order, value: draft.order ?? '' }]),
      { label: words.questions, value: numbered.join('\n') },
      { label: words.ownPosition, value: draft.ownPosition },
      { label: words.dueLabel, value: later !== null && later > due.dueOn ? say(dateWords(later)) : say(dueWords(due.dueAt)) },
      { label: words.silence, value: say(silenceEffectWords(rule.effect)) },
    ];
  };
  return (
    <ActForm<ConsultDraft>
      draftKey={`consult:${dossier.dossier}`}
      title={words.title}
      initial={emptyConsult}
      check={checkConsult(rule, due, askedOut(dossier, rule))}
      write={(draft) => ({ route: 'act', input: { dossier: dossier.dossier, command: consultCommand(draft, rule, due) } })}
      review={review}
      judge={(draft) => askedBefore(consultOccasion(draft, rule, dossier, { slice, post, now: Date.now() }), slice)}
      warning={words.warning}
      submit={words.submit}
      done={words.done}
    >
      {(draft, change, errors) => (
        <>
          <ConsulteeFields draft={draft} change={change} errors={errors} rule={rule} dossier={dossier} />
          <LineList
            name="question"
            label={words.questions}
            hint={words.questionsHint}
            line={questionWords}
            add={words.addQuestion}
            remove={words.removeQuestion}
            max={actLimits.question}
            lines={draft.questions}
            onChange={(questions) => change({ questions })}
            errors={errors}
          />
          <TextField
            name="ownPosition"
            label={words.ownPosition}
            hint={words.ownPositionHint}
            value={draft.ownPosition}
            onValue={(ownPosition) => change({ ownPosition })}
            errors={errors}
            rows={4}
            max={actLimits.ownPosition}
          />
          <RuleBox rule={rule} dueAt={due.dueAt} provisional={due.provisional} />
          <TextField name="later" label={words.later} hint={words.laterHint} value={draft.later} onValue={(later) => change({ later })} errors={errors} narrow />
          <TextField
            name="order"
            label={words.order}
            hint={words.orderHint}
            value={draft.order ?? ''}
            onValue={(order) => change({ order })}
            errors={errors}
            max={actLimits.ground}
          />
        </>
      )}
    </ActForm>
  );
}

/** The due time with its source; what is not checked against the text of the law says so. */
function RuleBox({ rule, dueAt, provisional }: { rule: ConsultRule; dueAt: number; provisional: boolean }): VNode {
  const say = useSay();
  return (
    <div class="rule">
      <p>
        <strong>
          {say(words.due)}: {say(dueWords(dueAt))}
        </strong>{' '}
        ({say(allowanceWords(rule))}, {say(words.ifSentNow)}){provisional && <span class="mark">{say(panelWords.provisional)}</span>}
      </p>
      <p>
        {say(words.basis)} {sourceText(rule.source)} {rule.source.confidence !== 'verified' && <span class="mark">{say(confidenceWords(rule.source.confidence))}</span>}
      </p>
      <p>
        {say(words.silence)}: {say(silenceEffectWords(rule.effect))}. {say(words.basis)} {sourceText(rule.silenceSource)}{' '}
        {rule.silenceSource.confidence !== 'verified' && <span class="mark">{say(confidenceWords(rule.silenceSource.confidence))}</span>}
      </p>
    </div>
  );
}
