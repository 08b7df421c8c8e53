import { agencyOf } from '@roviec/core';
import { processLimits } from '@roviec/schema';
import type { VNode } from 'preact';
import { checkReserve, emptyReserve, type ReserveDraft, reserveCommand } from '../model/dissent.ts';
import { paperRow } from '../model/paper.ts';
import type { AskedPart } from '../model/tasks.ts';
import { ActForm } from '../parts/act-form.tsx';
import { TextField } from '../parts/fields.tsx';
import { PaperFields } from '../parts/paper-fields.tsx';
import { useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { dissentWords as words } from '../words/dissent.ts';
import { TheirReply } from './their-reply.tsx';

/** A disagreement is kept, in writing: by the unit itself, or by its document that the lead has. */
export function ReserveForm({ part }: { part: AskedPart }): VNode {
  const say = useSay();
  const { slice, agency } = usePanel();
  const own = agencyOf(slice.units, part.consultee.unit) === agency;
  return (
    <ActForm<ReserveDraft>
      draftKey={`reserve:${part.dossier.dossier}:${part.consult.id}:${part.consultee.unit}`}
      title={words.reserveTitle}
      initial={emptyReserve}
      check={checkReserve(own)}
      write={(draft) => ({ route: 'act', input: { dossier: part.dossier.dossier, command: reserveCommand(part, draft) } })}
      review={(draft) => [...paperRow(draft), ...(draft.text.trim() === '' ? [] : [{ label: words.reserveText, value: draft.text }])]}
      warning={words.warning}
      submit={words.reserveSubmit}
      done={words.reserveDone}
      refusedAt={{ 'not-in-writing': 'number' }}
    >
      {(draft, change, errors) => (
        <>
          <p>{say(words.reserveIntro)}</p>
          <TheirReply part={part} />
          <PaperFields draft={draft} change={change} errors={errors} label={words.reservePaper} />
          <TextField name="text" label={words.reserveText} value={draft.text} onValue={(text) => change({ text })} errors={errors} rows={4} max={processLimits.exchange} />
        </>
      )}
    </ActForm>
  );
}
