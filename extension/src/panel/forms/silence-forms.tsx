import { type Channel, channelWords, dueWords, sentenceCase, unitWords } from '@roviec/core';
import { actLimits } from '@roviec/schema';
import type { VNode } from 'preact';
import { errorsOf } from '../model/form-error.ts';
import { tooLong } from '../model/limits.ts';
import type { AskedPart } from '../model/tasks.ts';
import { ActForm } from '../parts/act-form.tsx';
import { ChoiceField, TextField } from '../parts/fields.tsx';
import { useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { silenceWords as words } from '../words/silence.ts';

const CHANNELS: readonly Channel[] = ['e-office', 'edxml', 'paper', 'email', 'meeting'];

/** The lead attests that no reply came; says beforehand what follows, and for whom. */
export function AttestForm({ part }: { part: AskedPart }): VNode {
  const say = useSay();
  const { slice, names } = usePanel();
  const { dossier, consult, consultee } = part;
  const effect = slice.procedures.find(({ id }) => id === dossier.procedure?.id)?.consult?.effect;
  const unit = unitWords(names, consultee.unit);
  const due = dueWords(consult.dueAt);
  const follows =
    effect === 'deemed-consent'
      ? { vi: `${words.followsDeemed.vi} ${due.vi}. ${words.followsNamed.vi}`, en: `${words.followsDeemed.en} ${due.en}. ${words.followsNamed.en}` }
      : words.followsNone;
  return (
    <ActForm<{ channels: readonly Channel[] }>
      draftKey={`attest:${dossier.dossier}:${consult.id}:${consultee.unit}`}
      title={words.attestTitle}
      initial={{ channels: [] }}
      check={({ channels }) => (channels.length === 0 ? [{ field: 'channels', words: words.noChannels }] : [])}
      write={({ channels }) => ({
        route: 'act',
        input: { dossier: dossier.dossier, command: { kind: 'attest-no-reply', consult: consult.id, unit: consultee.unit, channels: [...channels] } },
      })}
      review={({ channels }) => [
        { label: words.unit, value: say(unit) },
        { label: words.channels, value: channels.map((channel) => say(channelWords(channel))).join(', ') },
      ]}
      warning={follows}
      submit={words.attestSubmit}
      done={words.attestDone}
    >
      {(draft, change, errors) => (
        <>
          <p>
            <strong>{say(unit)}</strong>
          </p>
          <p>{say(words.attestIntro)}</p>
          <ChoiceField
            name="channels"
            kind="checkbox"
            label={words.channels}
            hint={words.channelsHint}
            chosen={draft.channels}
            onChoose={(value, on) => change({ channels: CHANNELS.filter((channel) => (channel === value ? on : draft.channels.includes(channel))) })}
            options={CHANNELS.map((value) => ({ value, label: say(sentenceCase(channelWords(value))) }))}
            errors={errors}
          />
          <p class="warning">{say(follows)}</p>
        </>
      )}
    </ActForm>
  );
}

/** Takes back a deemed consent because a reply turned up. */
export function CorrectForm({ part }: { part: AskedPart }): VNode {
  const say = useSay();
  const { names } = usePanel();
  const { dossier, consult, consultee } = part;
  const unit = unitWords(names, consultee.unit);
  return (
    <ActForm<{ reason: string }>
      draftKey={`correct:${dossier.dossier}:${consult.id}:${consultee.unit}`}
      title={words.correctTitle}
      initial={{ reason: '' }}
      check={({ reason }) =>
        errorsOf(reason.trim() === '' && { field: 'reason', words: words.noReason }, tooLong({ field: 'reason', label: words.reason }, reason, actLimits.reason))
      }
      write={({ reason }) => ({
        route: 'act',
        input: { dossier: dossier.dossier, command: { kind: 'correct', consult: consult.id, unit: consultee.unit, reason: reason.trim() } },
      })}
      review={({ reason }) => [
        { label: words.unit, value: say(unit) },
        { label: words.reason, value: reason },
      ]}
      warning={words.correctWarning}
      submit={words.correctSubmit}
      done={words.correctDone}
    >
      {(draft, change, errors) => (
        <>
          <p>
            <strong>{say(unit)}</strong>
          </p>
          <p>{say(words.correctIntro)}</p>
          <TextField name="reason" label={words.reason} value={draft.reason} onValue={(reason) => change({ reason })} errors={errors} rows={4} max={actLimits.reason} />
        </>
      )}
    </ActForm>
  );
}
