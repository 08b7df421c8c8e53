import { unitWords } from '@roviec/core';
import type { DossierSummary } from '@roviec/schema';
import type { VNode } from 'preact';
import { entryConditions } from '../model/entry-conditions.ts';
import { askedBefore, submitOccasion } from '../model/judged.ts';
import { paperRow } from '../model/paper.ts';
import { signedUnder } from '../model/signed-under.ts';
import { basesOf, checkSubmit, type SubmitDraft, submitCommand, submitDraftOf } from '../model/submit.ts';
import { ActForm, type ReviewRow } from '../parts/act-form.tsx';
import { PaperFields } from '../parts/paper-fields.tsx';
import { useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { usePostName } from '../state/post-name.ts';
import { useStanding } from '../state/standing.ts';
import { submitWords as words } from '../words/submit.ts';
import { EntryBox } from './entry-box.tsx';
import { Bases, ProposalFields, Way } from './submit-fields.tsx';

/** The dossier goes up: first what must hold, then to whom, signed by whom, with which proposal. */
export function SubmitForm({ dossier }: { dossier: DossierSummary }): VNode {
  const say = useSay();
  const { slice, names, post } = usePanel();
  const who = useStanding(dossier);
  const nameOf = usePostName();
  const conditions = entryConditions(dossier, names);
  const unit = (code: string) => say(unitWords(names, code));
  const review = (draft: SubmitDraft): readonly ReviewRow[] => {
    const signer = slice.signingPosts.find(({ id }) => id === draft.signer);
    const filled = (['option', 'cost', 'time'] as const).filter((field) => draft[field].trim() !== '');
    return [
      { label: words.to, value: unit(draft.to) },
      { label: words.signer, value: signer ? nameOf(signer) : draft.signer },
      ...signedUnder(slice, draft.signer, say),
      ...filled.map((field) => ({ label: words[field], value: draft[field] })),
      { label: words.responsible, value: unit(draft.responsible) },
      ...(basesOf(draft).length > 0 ? [{ label: words.legalBases, value: basesOf(draft).join('\n') }] : []),
      ...(draft.ownView.trim() === '' ? [] : [{ label: words.ownView, value: draft.ownView }]),
      ...paperRow(draft),
    ];
  };
  return (
    <ActForm<SubmitDraft>
      draftKey={`submit:${dossier.dossier}`}
      title={words.title}
      initial={submitDraftOf(slice, who, dossier, Date.now())}
      check={checkSubmit(conditions, who)}
      write={(draft) => ({ route: 'act', input: { dossier: dossier.dossier, command: submitCommand(who, draft) } })}
      review={review}
      judge={(draft) => askedBefore(submitOccasion(draft, dossier, { slice, post, now: Date.now() }), slice)}
      warning={words.warning}
      submit={words.submit}
      done={words.done}
      refusedAt={{
        'wrong-signer': 'signer',
        'needs-signed-document': 'number',
        'no-option': 'option',
        'no-responsible-unit': 'responsible',
        'no-own-view': 'ownView',
        'post-vacant': 'signer',
      }}
    >
      {(draft, change, errors) => (
        <>
          <EntryBox dossier={dossier} conditions={conditions} />
          <Way draft={draft} change={change} errors={errors} dossier={dossier} />
          <ProposalFields draft={draft} change={change} errors={errors} lead={dossier.lead} />
          <Bases draft={draft} change={change} errors={errors} />
          <PaperFields draft={draft} change={change} errors={errors} label={words.paper} />
        </>
      )}
    </ActForm>
  );
}
