import { agencyOf, type ReconcileWay, unitWords } from '@roviec/core';
import { processLimits } from '@roviec/schema';
import type { VNode } from 'preact';
import { checkReconcile, postsIn, type ReconcileDraft, reconcileCommand, reconcileDraftOf } from '../model/dissent.ts';
import type { FieldError } from '../model/form-error.ts';
import { paperRow } from '../model/paper.ts';
import type { AskedPart } from '../model/tasks.ts';
import { ActForm } from '../parts/act-form.tsx';
import { ChoiceField, SelectField, TextField } from '../parts/fields.tsx';
import { PaperFields } from '../parts/paper-fields.tsx';
import { useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { usePostName } from '../state/post-name.ts';
import { useStanding } from '../state/standing.ts';
import { dissentWords as words } from '../words/dissent.ts';
import { panelWords } from '../words/panel.ts';
import { TheirReply } from './their-reply.tsx';

const WAYS: readonly ReconcileWay[] = ['meeting', 'accept', 'explain'];

/** A disagreement was talked over: how, led by whom, with whom, by which minutes. */
export function ReconcileForm({ part }: { part: AskedPart }): VNode {
  const say = useSay();
  const { slice, names } = usePanel();
  const who = useStanding(part.dossier);
  const nameOf = usePostName();
  const postName = (id: string): string => {
    const post = slice.signingPosts.find((known) => known.id === id);
    return post ? nameOf(post) : id;
  };
  return (
    <ActForm<ReconcileDraft>
      draftKey={`reconcile:${part.dossier.dossier}:${part.consult.id}:${part.consultee.unit}`}
      title={words.title}
      initial={reconcileDraftOf(slice, who, part)}
      check={checkReconcile(who)}
      write={(draft) => ({ route: 'act', input: { dossier: part.dossier.dossier, command: reconcileCommand(part, who, draft) } })}
      review={(draft) => [
        { label: words.unit, value: say(unitWords(names, part.consultee.unit)) },
        { label: words.way, value: draft.way === '' ? '' : say(words[draft.way]) },
        { label: words.by, value: postName(draft.by) },
        { label: words.participants, value: draft.participants.map(postName).join('\n') },
        ...paperRow(draft),
        ...(draft.text.trim() === '' ? [] : [{ label: words.text, value: draft.text }]),
      ]}
      warning={words.warning}
      submit={words.submit}
      done={words.done}
      refusedAt={{ 'not-head-or-delegate': 'by', 'no-participants': 'participants', 'not-documented': 'number', 'needs-signed-document': 'number' }}
    >
      {(draft, change, errors) => (
        <>
          <p>{say(words.intro)}</p>
          <TheirReply part={part} />
          <ChoiceField
            name="way"
            kind="radio"
            label={words.way}
            chosen={[draft.way]}
            onChoose={(value) => change({ way: WAYS.find((known) => known === value) ?? '' })}
            options={WAYS.map((value) => ({ value, label: say(words[value]) }))}
            errors={errors}
          />
          <SelectField
            name="by"
            label={words.by}
            hint={words.byHint}
            value={draft.by}
            onValue={(by) => change({ by })}
            empty={panelWords.choose}
            options={postsIn(slice, who.agency)
              .filter(({ unit }) => unit === who.agency)
              .map((post) => ({ value: post.id, label: post.signs.includes('reconcile') ? nameOf(post) : `${nameOf(post)} (${say(words.noDelegation)})` }))}
            errors={errors}
          />
          <Participants draft={draft} change={change} errors={errors} part={part} postName={postName} />
          <PaperFields draft={draft} change={change} errors={errors} label={words.paper} />
          <TextField name="text" label={words.text} value={draft.text} onValue={(text) => change({ text })} errors={errors} rows={4} max={processLimits.exchange} />
        </>
      )}
    </ActForm>
  );
}

interface ParticipantsProps {
  readonly draft: ReconcileDraft;
  readonly change: (part: Partial<ReconcileDraft>) => void;
  readonly errors: readonly FieldError[];
  readonly part: AskedPart;
  readonly postName: (id: string) => string;
}

/** Heads and deputies of both sides to tick, anybody else of the register to add. */
function Participants({ draft, change, errors, part, postName }: ParticipantsProps): VNode {
  const say = useSay();
  const { slice, agency } = usePanel();
  const other = agencyOf(slice.units, part.consultee.unit);
  const near = [...postsIn(slice, other), ...postsIn(slice, agency)].filter(({ unit }) => unit === other || unit === agency).map(({ id }) => id);
  const shown = [...near, ...draft.participants.filter((id) => !near.includes(id))];
  const toggle = (id: string, on: boolean): void =>
    change({ participants: on ? [...draft.participants.filter((one) => one !== id), id] : draft.participants.filter((one) => one !== id) });
  return (
    <ChoiceField
      name="participants"
      kind="checkbox"
      label={words.participants}
      chosen={draft.participants}
      onChoose={toggle}
      options={shown.map((value) => ({ value, label: postName(value) }))}
      errors={errors}
    >
      <select aria-label={say(words.addParticipant)} value="" onChange={(event) => event.currentTarget.value && toggle(event.currentTarget.value, true)}>
        <option value="">{say(words.addParticipant)}…</option>
        {slice.signingPosts
          .filter(({ id }) => !shown.includes(id))
          .map(({ id }) => (
            <option key={id} value={id}>
              {postName(id)}
            </option>
          ))}
      </select>
    </ChoiceField>
  );
}
