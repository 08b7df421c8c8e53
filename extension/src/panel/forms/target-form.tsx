import { sentenceCase, unitWords } from '@roviec/core';
import { type DossierSummary, processLimits } from '@roviec/schema';
import type { VNode } from 'preact';
import { checkTarget, emptyTarget, loosens, parseTypedNumber, type TargetDraft, targetCommand, targetKey } from '../model/target.ts';
import { ActForm, type ReviewRow } from '../parts/act-form.tsx';
import { ChoiceField, type FieldProps, SelectField, TextField } from '../parts/fields.tsx';
import { useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { panelWords } from '../words/panel.ts';
import { targetWords as words } from '../words/target.ts';

interface PartProps extends Pick<FieldProps, 'errors'> {
  readonly draft: TargetDraft;
  readonly change: (part: Partial<TargetDraft>) => void;
}

/** Sets a target, or changes one that stands; loosening takes an authority and a reason. */
export function TargetForm({ dossier }: { dossier: DossierSummary }): VNode {
  const say = useSay();
  const { names } = usePanel();
  const { targets } = dossier.course;
  const label = (target: (typeof targets)[number]) => `${target.figure} ${target.year}, ${say(unitWords(names, target.unit))}: ${target.value}`;
  const chosen = (draft: TargetDraft) => targets.find((target) => targetKey(target) === draft.which) ?? null;
  const review = (draft: TargetDraft): readonly ReviewRow[] => {
    const before = chosen(draft);
    return [
      { label: words.which, value: before ? label(before) : `${draft.figure} ${draft.year}, ${say(unitWords(names, draft.unit))}` },
      { label: words.value, value: draft.value },
      { label: words.instrument, value: draft.instrument },
      ...(draft.authority === '' ? [] : [{ label: words.authority, value: say(unitWords(names, draft.authority)) }]),
      ...(draft.reason.trim() === '' ? [] : [{ label: words.reason, value: draft.reason }]),
    ];
  };
  return (
    <ActForm<TargetDraft>
      draftKey={`target:${dossier.dossier}`}
      title={words.title}
      initial={emptyTarget}
      check={checkTarget(targets)}
      write={(draft) => ({ route: 'act', input: { dossier: dossier.dossier, command: targetCommand(targets, draft) } })}
      review={review}
      warning={words.warning}
      submit={words.submit}
      done={words.done}
      refusedAt={{ 'authority-required': 'authority', 'reason-required': 'reason', 'target-unchanged': 'value', 'no-ground': 'instrument', 'target-set-before': 'figure' }}
    >
      {(draft, change, errors) => (
        <>
          {targets.length > 0 && (
            <SelectField
              name="which"
              label={words.which}
              value={draft.which}
              onValue={(which) => change({ which })}
              empty={words.fresh}
              options={targets.map((target) => ({ value: targetKey(target), label: label(target) }))}
              errors={errors}
            />
          )}
          {chosen(draft) === null && <NewTarget draft={draft} change={change} errors={errors} />}
          <TextField name="value" label={words.value} value={draft.value} onValue={(value) => change({ value })} errors={errors} narrow />
          <TextField
            name="instrument"
            label={words.instrument}
            value={draft.instrument}
            onValue={(instrument) => change({ instrument })}
            errors={errors}
            max={processLimits.instrument}
          />
          {loosens(chosen(draft), parseTypedNumber(draft.value)) && <Loosened draft={draft} change={change} errors={errors} />}
        </>
      )}
    </ActForm>
  );
}

function NewTarget({ draft, change, errors }: PartProps): VNode {
  const say = useSay();
  const { slice } = usePanel();
  return (
    <>
      <TextField name="figure" label={words.figure} value={draft.figure} onValue={(figure) => change({ figure })} errors={errors} max={processLimits.figure} />
      <SelectField
        name="unit"
        label={words.unit}
        value={draft.unit}
        onValue={(unit) => change({ unit })}
        empty={panelWords.choose}
        options={slice.units.map(({ code, name }) => ({ value: code, label: say(name) }))}
        errors={errors}
      />
      <TextField name="year" label={words.year} value={draft.year} onValue={(year) => change({ year })} errors={errors} narrow />
      <ChoiceField
        name="better"
        kind="radio"
        label={words.better}
        chosen={[draft.better]}
        onChoose={(value) => change({ better: value === 'higher' ? 'higher' : 'lower' })}
        options={(['higher', 'lower'] as const).map((value) => ({ value, label: say(sentenceCase(words[value])) }))}
        errors={errors}
      />
    </>
  );
}

function Loosened({ draft, change, errors }: PartProps): VNode {
  const say = useSay();
  const { slice } = usePanel();
  return (
    <>
      <p class="warning">{say(words.loosens)}</p>
      <SelectField
        name="authority"
        label={words.authority}
        value={draft.authority}
        onValue={(authority) => change({ authority })}
        empty={panelWords.choose}
        options={slice.units.filter(({ kind }) => kind !== 'division').map(({ code, name }) => ({ value: code, label: say(name) }))}
        errors={errors}
      />
      <TextField name="reason" label={words.reason} value={draft.reason} onValue={(reason) => change({ reason })} errors={errors} rows={3} max={processLimits.reason} />
    </>
  );
}
