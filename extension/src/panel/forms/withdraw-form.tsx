import { unitListWords, unitWords } from '@roviec/core';
import { type ConsultView, type DossierSummary, processLimits } from '@roviec/schema';
import type { VNode } from 'preact';
import { errorsOf } from '../model/form-error.ts';
import { tooLong } from '../model/limits.ts';
import { withdrawable } from '../model/tasks.ts';
import { ActForm } from '../parts/act-form.tsx';
import { ChoiceField, TextField } from '../parts/fields.tsx';
import { useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { urgeWords as words } from '../words/urge.ts';

interface WithdrawDraft {
  readonly units: readonly string[];
  readonly reason: string;
}

/** Takes a question back from units that have not answered. */
export function WithdrawForm({ dossier, consult }: { dossier: DossierSummary; consult: ConsultView }): VNode {
  const say = useSay();
  const { names } = usePanel();
  const open = withdrawable(consult);
  return (
    <ActForm<WithdrawDraft>
      draftKey={`withdraw:${dossier.dossier}:${consult.id}`}
      title={words.withdrawTitle}
      initial={{ units: [], reason: '' }}
      check={({ units, reason }) =>
        errorsOf(
          units.length === 0 && { field: 'units', words: words.noUnits },
          reason.trim() === '' && { field: 'reason', words: words.noReason },
          tooLong({ field: 'reason', label: words.reason }, reason, processLimits.reason),
        )
      }
      write={({ units, reason }) => ({
        route: 'act',
        input: { dossier: dossier.dossier, command: { kind: 'withdraw-consult', consult: consult.id, units: [...units], reason: reason.trim() } },
      })}
      review={({ units, reason }) => [
        { label: words.units, value: say(unitListWords(names, units)) },
        { label: words.reason, value: reason },
      ]}
      warning={words.warning}
      submit={words.withdrawSubmit}
      done={words.withdrawDone}
      refusedAt={{ 'nothing-awaited': 'units', 'reason-required': 'reason' }}
    >
      {(draft, change, errors) => (
        <>
          <p>{say(words.withdrawIntro)}</p>
          <ChoiceField
            name="units"
            kind="checkbox"
            label={words.units}
            chosen={draft.units}
            onChoose={(unit, on) => change({ units: open.filter((one) => (one === unit ? on : draft.units.includes(one))) })}
            options={open.map((value) => ({ value, label: say(unitWords(names, value)) }))}
            errors={errors}
          />
          <TextField name="reason" label={words.reason} value={draft.reason} onValue={(reason) => change({ reason })} errors={errors} rows={3} max={processLimits.reason} />
        </>
      )}
    </ActForm>
  );
}
