import { type Channel, channelWords, consultWords, instantWords, type Position, positionWords, sentenceCase, unitWords } from '@roviec/core';
import { actLimits } from '@roviec/schema';
import type { VNode } from 'preact';
import type { Write } from '../../messages.ts';
import type { ShownDocument } from '../model/open.ts';
import { checkRecord, partKey, type RecordDraft, recordDraftOf, recordObservation } from '../model/reply.ts';
import { type AskedPart, recordable } from '../model/tasks.ts';
import { instantOfTyped } from '../model/typed-times.ts';
import { ActForm, type ReviewRow } from '../parts/act-form.tsx';
import { ChoiceField, SelectField, TextField } from '../parts/fields.tsx';
import { useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { panelWords } from '../words/panel.ts';
import { recordWords as words } from '../words/record.ts';
import { replyWords } from '../words/reply.ts';

const CHANNELS: readonly Channel[] = ['e-office', 'edxml', 'paper', 'email', 'meeting'];
const POSITIONS: readonly Position[] = ['agree', 'agree-if', 'disagree', 'not-ours'];

/** Writes down a reply that came by any way; an observed fact, never refused for its content. */
export function RecordForm({ document, chosen }: { document: ShownDocument | null; chosen: AskedPart | null }): VNode {
  const say = useSay();
  const { dossiers, agency, names } = usePanel();
  const parts = recordable(dossiers, agency);
  const all = chosen && !parts.some((part) => partKey(part) === partKey(chosen)) ? [chosen, ...parts] : parts;
  if (all.length === 0) return <p>{say(words.noParts)}</p>;
  const initial = recordDraftOf(document, all);
  const byKey = (key: string) => all.find((part) => partKey(part) === key) ?? null;
  const labelOf = (part: AskedPart) =>
    `${say(unitWords(names, part.consultee.unit))}: ${part.dossier.document.number}, ${say(consultWords(part.consult.id))} (${say(instantWords(part.consult.sentAt))})`;
  const review = (draft: RecordDraft): readonly ReviewRow[] => {
    const part = byKey(draft.part);
    const receivedAt = instantOfTyped(draft.receivedOn, draft.receivedTime);
    return [
      { label: words.part, value: part ? labelOf(part) : '' },
      { label: words.number, value: `${draft.number} (${draft.issuedOn})` },
      { label: words.receivedOn, value: receivedAt === null ? '' : say(instantWords(receivedAt)) },
      { label: words.channel, value: draft.channel === '' ? '' : say(sentenceCase(channelWords(draft.channel))) },
      { label: words.position, value: draft.position === '' ? '' : say(sentenceCase(positionWords(draft.position))) },
      ...(draft.text.trim() === '' ? [] : [{ label: words.text, value: draft.text }]),
    ];
  };
  const write = (draft: RecordDraft): Write => {
    const part = byKey(draft.part) ?? all[0];
    if (!part || draft.position === '' || draft.channel === '') throw new Error('an unchecked draft');
    return { route: 'observe', input: recordObservation(part.dossier, part, { ...draft, position: draft.position, channel: draft.channel }, document) };
  };
  return (
    <ActForm<RecordDraft>
      draftKey={`record:${chosen ? partKey(chosen) : (document?.alias ?? 'paper')}`}
      title={words.title}
      initial={chosen ? { ...initial, part: partKey(chosen) } : initial}
      check={(draft) => checkRecord(Date.now(), all)(draft)}
      write={write}
      review={review}
      warning={words.warning}
      submit={words.submit}
      done={words.done}
    >
      {(draft, change, errors) => (
        <>
          <SelectField
            name="part"
            label={words.part}
            value={draft.part}
            onValue={(part) => change({ part })}
            empty={words.choosePart}
            options={all.map((part) => ({ value: partKey(part), label: labelOf(part) }))}
            errors={errors}
          />
          <TextField
            name="number"
            label={words.number}
            hint={words.numberHint}
            value={draft.number}
            onValue={(number) => change({ number })}
            errors={errors}
            max={actLimits.documentNumber}
          />
          <TextField name="issuedOn" label={words.issuedOn} value={draft.issuedOn} onValue={(issuedOn) => change({ issuedOn })} errors={errors} narrow />
          <div class="pair">
            <TextField name="receivedOn" label={words.receivedOn} value={draft.receivedOn} onValue={(receivedOn) => change({ receivedOn })} errors={errors} />
            <TextField name="receivedTime" label={words.receivedTime} value={draft.receivedTime} onValue={(receivedTime) => change({ receivedTime })} errors={errors} />
          </div>
          <p class="hint">{say(words.receivedHint)}</p>
          <SelectField
            name="channel"
            label={words.channel}
            value={draft.channel}
            onValue={(value) => change({ channel: CHANNELS.find((known) => known === value) ?? '' })}
            empty={panelWords.choose}
            options={CHANNELS.map((value) => ({ value, label: say(sentenceCase(channelWords(value))) }))}
            errors={errors}
          />
          <ChoiceField
            name="position"
            kind="radio"
            label={words.position}
            chosen={[draft.position]}
            onChoose={(value) => change({ position: POSITIONS.find((known) => known === value) ?? '' })}
            options={POSITIONS.map((value) => ({ value, label: say(replyWords[value]) }))}
            errors={errors}
          />
          <TextField name="text" label={words.text} value={draft.text} onValue={(text) => change({ text })} errors={errors} rows={3} max={actLimits.reply} />
        </>
      )}
    </ActForm>
  );
}
