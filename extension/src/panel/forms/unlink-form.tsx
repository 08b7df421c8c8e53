import { unitWords } from '@roviec/core';
import { actLimits } from '@roviec/schema';
import type { VNode } from 'preact';
import { errorsOf } from '../model/form-error.ts';
import { tooLong } from '../model/limits.ts';
import { partKey } from '../model/reply.ts';
import type { AskedPart } from '../model/tasks.ts';
import { ActForm } from '../parts/act-form.tsx';
import { TextField } from '../parts/fields.tsx';
import { useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { linkWords as words } from '../words/link.ts';

/** Undoes a reply that was linked by mistake; both stay in the history. */
export function UnlinkForm({ part }: { part: AskedPart }): VNode {
  const say = useSay();
  const { names } = usePanel();
  const { dossier, consult, consultee } = part;
  return (
    <ActForm<{ reason: string }>
      draftKey={`unlink:${partKey(part)}`}
      title={words.unlinkTitle}
      initial={{ reason: '' }}
      check={({ reason }) =>
        errorsOf(reason.trim() === '' && { field: 'reason', words: words.noReason }, tooLong({ field: 'reason', label: words.unlinkReason }, reason, actLimits.reason))
      }
      write={({ reason }) => ({
        route: 'act',
        input: { dossier: dossier.dossier, command: { kind: 'correct', consult: consult.id, unit: consultee.unit, reason: reason.trim() } },
      })}
      warning={words.unlinkWarning}
      submit={words.unlinkSubmit}
      done={words.unlinkDone}
    >
      {(draft, change, errors) => (
        <>
          <p class="asked">
            <strong>{say(unitWords(names, consultee.unit))}</strong> · {dossier.document.number}
            {consultee.linked && ` · ${consultee.linked.number}`}
          </p>
          <TextField name="reason" label={words.unlinkReason} value={draft.reason} onValue={(reason) => change({ reason })} errors={errors} rows={2} max={actLimits.reason} />
        </>
      )}
    </ActForm>
  );
}
