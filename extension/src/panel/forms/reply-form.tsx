import { dueWords, type Position, timeLeftWords } from '@roviec/core';
import { actLimits } from '@roviec/schema';
import type { VNode } from 'preact';
import { askedBefore, replyOccasion } from '../model/judged.ts';
import { checkReply, emptyReply, questionsOf, type ReplyDraft, replyCommand } from '../model/reply.ts';
import type { AskedPart } from '../model/tasks.ts';
import { ActForm } from '../parts/act-form.tsx';
import { EmptyWords } from '../parts/empty-words.tsx';
import { ChoiceField, TextField } from '../parts/fields.tsx';
import { useDetail } from '../state/detail.ts';
import { useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { useNow } from '../state/polling.ts';
import { replyWords as words } from '../words/reply.ts';

const WAYS = ['prepare', 'send'] as const;
const POSITIONS: readonly Position[] = ['agree', 'agree-if', 'disagree', 'not-ours'];

/** A consulted unit answers: its position first, then why. */
export function ReplyForm({ part }: { part: AskedPart }): VNode {
  const say = useSay();
  const { slice, post } = usePanel();
  const isHead = post.roles.includes('head');
  const positionOf = (draft: ReplyDraft) => ({ ...draft, position: draft.position === '' ? ('agree' as const) : draft.position });
  const id = `${part.dossier.dossier}:${part.consult.id}:${part.consultee.unit}`;
  return (
    <ActForm<ReplyDraft>
      draftKey={`reply:${id}`}
      title={words.title}
      initial={isHead ? emptyReply : { ...emptyReply, way: 'prepare' }}
      check={checkReply(isHead)}
      write={(draft) => ({ route: 'act', input: { dossier: part.dossier.dossier, command: replyCommand(part, positionOf(draft)) } })}
      review={(draft) => [
        ...(draft.way === 'prepare' ? [{ label: words.way, value: say(words.prepare) }] : []),
        { label: words.position, value: draft.position === '' ? '' : say(words[draft.position]) },
        ...(draft.text.trim() === '' ? [] : [{ label: words.text, value: draft.text }]),
        ...(draft.way === 'prepare' || draft.number.trim() === '' ? [] : [{ label: words.number, value: `${draft.number} (${draft.issuedOn})` }]),
      ]}
      judge={(draft) => askedBefore(replyOccasion(part, draft, { slice, post, now: Date.now() }), slice)}
      warning={({ way }) => (way === 'prepare' ? words.prepareWarning : words.warning)}
      submit={({ way }) => (way === 'prepare' ? words.prepareSubmit : words.submit)}
      done={({ way }) => (way === 'prepare' ? words.prepareDone : words.done)}
    >
      {(draft, change, errors) => (
        <>
          <Asked part={part} />
          <ChoiceField
            name="position"
            kind="radio"
            label={words.position}
            hint={words.positionHint}
            chosen={[draft.position]}
            onChoose={(value) => change({ position: POSITIONS.find((known) => known === value) ?? '' })}
            options={POSITIONS.map((value) => ({ value, label: say(words[value]) }))}
            errors={errors}
          />
          <TextField name="text" label={words.text} hint={words.textHint} value={draft.text} onValue={(text) => change({ text })} errors={errors} rows={6} max={actLimits.reply} />
          <EmptyWords text={draft.text} position={draft.position} />
          {!isHead && (
            <ChoiceField
              name="way"
              kind="radio"
              label={words.way}
              hint={words.prepareHint}
              chosen={[draft.way]}
              onChoose={(value) => change({ way: value === 'prepare' ? 'prepare' : 'send' })}
              options={WAYS.map((value) => ({ value, label: say(words[value]) }))}
              errors={errors}
            />
          )}
          {draft.way !== 'prepare' && (
            <div class="pair">
              <TextField
                name="number"
                label={isHead ? words.number : words.signedNumber}
                value={draft.number}
                onValue={(number) => change({ number })}
                errors={errors}
                max={actLimits.documentNumber}
              />
              <TextField name="issuedOn" label={words.issuedOn} value={draft.issuedOn} onValue={(issuedOn) => change({ issuedOn })} errors={errors} />
            </div>
          )}
        </>
      )}
    </ActForm>
  );
}

/** What was asked, by whom, until when. */
function Asked({ part }: { part: AskedPart }): VNode {
  const say = useSay();
  const { names, slice } = usePanel();
  const now = useNow();
  const detail = useDetail(part.dossier.dossier);
  const found = detail ? questionsOf(detail, part.consult.id) : null;
  const lead = names.unit(part.dossier.lead);
  return (
    <div class="asked">
      <p>
        <strong>{lead ? say(lead) : part.dossier.lead}</strong> {say(words.asks)} <strong>{part.dossier.document.number}</strong>. {say(words.due)}{' '}
        {say(dueWords(part.consult.dueAt))} · {say(timeLeftWords(slice.calendar, now, part.consult.dueAt))}.
      </p>
      {now >= part.consult.dueAt && <p class="warning">{say(words.lateNote)}</p>}
      <h2>{say(words.questions)}</h2>
      {found && found.questions.length > 0 ? (
        <ol>
          {found.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      ) : (
        <p class="hint">{say(found?.erased ? words.questionsErased : words.questionsUnread)}</p>
      )}
      {found?.ownPosition && (
        <>
          <h2>{say(words.theirPosition)}</h2>
          <p class="text">{found.ownPosition}</p>
        </>
      )}
    </div>
  );
}
