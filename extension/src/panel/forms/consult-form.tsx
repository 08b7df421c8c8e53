import { allowanceWords, confidenceWords, dateWords, dueWords, silenceEffectWords, sourceText, unitListWords, unitWords } from '@roviec/core';
import { actLimits, type DossierSummary } from '@roviec/schema';
import type { VNode } from 'preact';
import { asked, type ConsultDraft, type ConsultRule, checkConsult, consultCommand, dueByRule, emptyConsult, outsideRelated, questionWords } from '../model/consult.ts';
import type { FieldError } from '../model/form-error.ts';
import { askedBefore, consultOccasion } from '../model/judged.ts';
import { parseTypedDate } from '../model/typed-times.ts';
import { ActForm, type ReviewRow } from '../parts/act-form.tsx';
import { ChoiceField, TextField } from '../parts/fields.tsx';
import { LineList } from '../parts/line-list.tsx';
import { useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { useNow } from '../state/polling.ts';
import { consultWords as words } from '../words/consult.ts';
import { panelWords } from '../words/panel.ts';

interface PartProps {
  readonly draft: ConsultDraft;
  readonly change: (part: Partial<ConsultDraft>) => void;
  readonly errors: readonly FieldError[];
  readonly rule: ConsultRule;
}

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
    return [
      { label: words.units, value: say(unitListWords(names, draft.consultees)) },
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
      check={checkConsult(rule, due)}
      write={(draft) => ({ route: 'act', input: { dossier: dossier.dossier, command: consultCommand(draft, rule, due) } })}
      review={review}
      judge={(draft) => askedBefore(consultOccasion(draft, rule, dossier, { slice, post, now: Date.now() }), slice)}
      warning={words.warning}
      submit={words.submit}
      done={words.done}
    >
      {(draft, change, errors) => (
        <>
          <Units draft={draft} change={change} errors={errors} rule={rule} lead={dossier.lead} />
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

function Units({ draft, change, errors, rule, lead }: PartProps & { lead: string }): VNode {
  const say = useSay();
  const { slice, names } = usePanel();
  const outside = outsideRelated(draft, rule);
  const toggle = (unit: string, on: boolean): void =>
    change({ consultees: on ? [...draft.consultees.filter((other) => other !== unit), unit] : draft.consultees.filter((other) => other !== unit) });
  const others = slice.units.filter(({ code, kind }) => kind !== 'division' && code !== lead && !rule.consultees.includes(code) && !outside.includes(code));
  const enrolled = new Set(slice.units.filter((unit) => unit.enrolled).map(({ code }) => code));
  return (
    <>
      <ChoiceField
        name="consultees"
        kind="checkbox"
        label={words.units}
        hint={words.unitsHint}
        chosen={draft.consultees}
        onChoose={toggle}
        options={[...rule.consultees.filter((code) => code !== lead), ...outside].map((code) => ({
          value: code,
          label: say(unitWords(names, code)),
          hint: enrolled.has(code) ? undefined : say(words.notEnrolled),
        }))}
        errors={errors}
      >
        <select aria-label={say(words.addUnit)} value="" onChange={(event) => event.currentTarget.value && toggle(event.currentTarget.value, true)}>
          <option value="">{say(words.addUnit)}…</option>
          {others.map(({ code, name }) => (
            <option key={code} value={code}>
              {say(name)}
            </option>
          ))}
        </select>
      </ChoiceField>
      {outside.length > 0 && (
        <TextField name="reason" label={words.reason} value={draft.reason} onValue={(reason) => change({ reason })} errors={errors} rows={2} max={actLimits.reason} />
      )}
    </>
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
