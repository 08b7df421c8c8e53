import { unitWords } from '@roviec/core';
import { type DossierSummary, processLimits } from '@roviec/schema';
import type { VNode } from 'preact';
import { checkForward, competentFor, type ForwardDraft, forwardCommand, forwardDraftOf } from '../model/forward.ts';
import { paperRow } from '../model/paper.ts';
import { ActForm } from '../parts/act-form.tsx';
import { SelectField, TextField } from '../parts/fields.tsx';
import { PaperFields } from '../parts/paper-fields.tsx';
import { useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { forwardWords as words } from '../words/forward.ts';

/** Hands the dossier to the competent body, with its ground, and says what the sender was told. */
export function ForwardForm({ dossier }: { dossier: DossierSummary }): VNode {
  const say = useSay();
  const { slice, names } = usePanel();
  const own = competentFor(slice, dossier, Date.now())?.unit === dossier.lead;
  return (
    <ActForm<ForwardDraft>
      draftKey={`forward:${dossier.dossier}`}
      title={words.title}
      initial={forwardDraftOf(slice, dossier, Date.now())}
      check={checkForward(dossier.lead)}
      write={(draft) => ({ route: 'act', input: { dossier: dossier.dossier, command: forwardCommand(draft) } })}
      review={(draft) => [
        { label: words.to, value: say(unitWords(names, draft.to)) },
        { label: words.ground, value: draft.ground },
        ...(draft.notice.trim() === '' ? [] : [{ label: words.notice, value: draft.notice }]),
        ...paperRow(draft),
      ]}
      warning={words.warning}
      submit={words.submit}
      done={words.done}
      refusedAt={{ 'forward-to-self': 'to', 'no-ground': 'ground', 'no-notice': 'notice' }}
    >
      {(draft, change, errors) => (
        <>
          {own && <p class="warning">{say(words.ownWork)}</p>}
          <SelectField
            name="to"
            label={words.to}
            value={draft.to}
            onValue={(to) => change({ to })}
            empty={words.chooseUnit}
            options={slice.units.filter(({ kind, code }) => kind !== 'division' && code !== dossier.lead).map(({ code, name }) => ({ value: code, label: say(name) }))}
            errors={errors}
          />
          <TextField name="ground" label={words.ground} value={draft.ground} onValue={(ground) => change({ ground })} errors={errors} max={processLimits.ground} />
          <TextField
            name="notice"
            label={words.notice}
            hint={words.noticeHint}
            value={draft.notice}
            onValue={(notice) => change({ notice })}
            errors={errors}
            rows={3}
            max={processLimits.notice}
          />
          <PaperFields draft={draft} change={change} errors={errors} label={words.paper} />
        </>
      )}
    </ActForm>
  );
}
