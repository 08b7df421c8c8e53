import { agencyOf } from '@roviec/core';
import { type DossierSummary, processLimits } from '@roviec/schema';
import type { VNode } from 'preact';
import { postsIn } from '../model/dissent.ts';
import type { FieldError } from '../model/form-error.ts';
import { basesOf, basisWords, decidesItself, responsibleUnits, type SubmitDraft, signingFor, signsWithoutRight } from '../model/submit.ts';
import { SelectField, TextField } from '../parts/fields.tsx';
import { LineList } from '../parts/line-list.tsx';
import { useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { usePostName } from '../state/post-name.ts';
import { panelWords } from '../words/panel.ts';
import { submitWords as words } from '../words/submit.ts';

interface PartProps {
  readonly draft: SubmitDraft;
  readonly change: (part: Partial<SubmitDraft>) => void;
  readonly errors: readonly FieldError[];
}

/** To whom, and signed by whom; says beforehand who has no right to sign, as far as the register knows. */
export function Way({ draft, change, errors, dossier }: PartProps & { dossier: DossierSummary }): VNode {
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

/** What is proposed: one option, its cost and time, and who carries it out. */
export function ProposalFields({ draft, change, errors, lead }: PartProps & { lead: string }): VNode {
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
export function Bases({ draft, change, errors }: PartProps): VNode {
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
