import { agencyOf, unitWords } from '@roviec/core';
import { type DossierSummary, processLimits } from '@roviec/schema';
import type { VNode } from 'preact';
import { postsIn } from '../model/dissent.ts';
import { entryConditions } from '../model/entry-conditions.ts';
import type { FieldError } from '../model/form-error.ts';
import { paperRow } from '../model/paper.ts';
import {
  basesOf,
  basisWords,
  checkSubmit,
  decidesItself,
  responsibleUnits,
  type SubmitDraft,
  signingFor,
  signsWithoutRight,
  submitCommand,
  submitDraftOf,
} from '../model/submit.ts';
import { ActForm, type ReviewRow } from '../parts/act-form.tsx';
import { SelectField, TextField } from '../parts/fields.tsx';
import { LineList } from '../parts/line-list.tsx';
import { PaperFields } from '../parts/paper-fields.tsx';
import { useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { usePostName } from '../state/post-name.ts';
import { useStanding } from '../state/standing.ts';
import { panelWords } from '../words/panel.ts';
import { submitWords as words } from '../words/submit.ts';
import { EntryBox } from './entry-box.tsx';

interface PartProps {
  readonly draft: SubmitDraft;
  readonly change: (part: Partial<SubmitDraft>) => void;
  readonly errors: readonly FieldError[];
}

/** The dossier goes up: first what must hold, then to whom, signed by whom, with which proposal. */
export function SubmitForm({ dossier }: { dossier: DossierSummary }): VNode {
  const say = useSay();
  const { slice, names } = usePanel();
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
      check={checkSubmit(conditions)}
      write={(draft) => ({ route: 'act', input: { dossier: dossier.dossier, command: submitCommand(who, draft) } })}
      review={review}
      warning={words.warning}
      submit={words.submit}
      done={words.done}
      refusedAt={{ 'wrong-signer': 'signer', 'no-option': 'option', 'no-responsible-unit': 'responsible', 'no-own-view': 'ownView', 'post-vacant': 'signer' }}
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

/** To whom, and signed by whom; says beforehand who has no right to sign, as far as the register knows. */
function Way({ draft, change, errors, dossier }: PartProps & { dossier: DossierSummary }): VNode {
  const say = useSay();
  const { slice } = usePanel();
  const nameOf = usePostName();
  const signing = signingFor(slice, dossier, draft.to);
  const posts = postsIn(slice, agencyOf(slice.units, dossier.lead));
  const elsewhere = draft.to !== '' && agencyOf(slice.units, draft.to) !== dossier.lead;
  return (
    <>
      <SelectField
        name="to"
        label={words.to}
        value={draft.to}
        onValue={(to) => change({ to })}
        empty={words.chooseUnit}
        options={slice.units.filter(({ kind }) => kind !== 'division').map(({ code, name }) => ({ value: code, label: say(name) }))}
        errors={errors}
      />
      {elsewhere && decidesItself(slice, dossier, Date.now()) && <p class="warning">{say(words.ownDecision)}</p>}
      <SelectField
        name="signer"
        label={words.signer}
        hint={words.signerHint}
        value={draft.signer}
        onValue={(signer) => change({ signer })}
        empty={panelWords.choose}
        options={posts.map((post) => ({ value: post.id, label: post.signs.includes(signing) ? nameOf(post) : `${nameOf(post)} (${say(words.mayNotSign)})` }))}
        errors={errors}
      />
      {signsWithoutRight(
        posts.find(({ id }) => id === draft.signer),
        signing,
      ) &&
        !errors.some(({ field }) => field === 'signer') && <p class="warning">{say(words.wrongSigner)}</p>}
    </>
  );
}

function ProposalFields({ draft, change, errors, lead }: PartProps & { lead: string }): VNode {
  const say = useSay();
  const { slice } = usePanel();
  return (
    <>
      <TextField
        name="option"
        label={words.option}
        hint={words.optionHint}
        value={draft.option}
        onValue={(option) => change({ option })}
        errors={errors}
        rows={4}
        max={processLimits.option}
      />
      <TextField name="cost" label={words.cost} value={draft.cost} onValue={(cost) => change({ cost })} errors={errors} max={processLimits.cost} />
      <TextField name="time" label={words.time} value={draft.time} onValue={(time) => change({ time })} errors={errors} max={processLimits.time} />
      <SelectField
        name="responsible"
        label={words.responsible}
        value={draft.responsible}
        onValue={(responsible) => change({ responsible })}
        empty={panelWords.choose}
        options={responsibleUnits(slice, lead).map(({ code, name }) => ({ value: code, label: say(name) }))}
        errors={errors}
      />
    </>
  );
}

/** Legal bases line by line; with more than one, the agency's own view of which applies. */
function Bases({ draft, change, errors }: PartProps): VNode {
  const several = basesOf(draft).length > 1 || draft.ownView.trim() !== '';
  return (
    <>
      <LineList
        name="basis"
        label={words.legalBases}
        hint={words.legalBasesHint}
        line={basisWords}
        add={words.addBasis}
        remove={words.removeBasis}
        max={processLimits.legalBasis}
        lines={draft.legalBases}
        onChange={(legalBases) => change({ legalBases })}
        errors={errors}
      />
      {several && (
        <TextField
          name="ownView"
          label={words.ownView}
          hint={words.ownViewHint}
          value={draft.ownView}
          onValue={(ownView) => change({ ownView })}
          errors={errors}
          rows={4}
          max={processLimits.ownView}
        />
      )}
    </>
  );
}
