import { civilDateOf, type DefectCode, deadlineOf, defectWords, dueWords, sentenceCase, sourceText, startOfDay } from '@roviec/core';
import { actLimits } from '@roviec/schema';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { openLetter } from '../../print/kept-letter.ts';
import { letterText } from '../../print/letter.ts';
import { postsIn } from '../model/dissent.ts';
import type { FieldError } from '../model/form-error.ts';
import { askedBefore, returnOccasion } from '../model/judged.ts';
import { returnWithin } from '../model/lawful-move.ts';
import { checkReturn, chosen, DEFECT_CODES, groundOf, type Returnable, type ReturnDraft, returnAct } from '../model/return.ts';
import { returnLetter } from '../model/return-letter.ts';
import { ActForm } from '../parts/act-form.tsx';
import { ChoiceField, SelectField, TextField } from '../parts/fields.tsx';
import { useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { usePostName } from '../state/post-name.ts';
import { withinWords, returnWords as words } from '../words/return.ts';

interface PartProps {
  readonly draft: ReturnDraft;
  readonly change: (part: Partial<ReturnDraft>) => void;
  readonly errors: readonly FieldError[];
}

/** Sends a document back: all defects at once, each with its ground, and the text for the e-office's own slip. */
export function ReturnForm({ what }: { what: Returnable }): VNode {
  const say = useSay();
  const { slice, agency, post, names } = usePanel();
  const own = what.competent === agency;
  const units = slice.units.filter(({ kind }) => kind !== 'division').map(({ code, name }) => ({ value: code, label: say(name) }));
  const nameOf = (code: string) => units.find(({ value }) => value === code)?.label ?? code;
  return (
    <ActForm<ReturnDraft>
      draftKey={`return:${what.dossier}`}
      title={words.title}
      initial={{ to: what.issuerUnit ?? '', grounds: {}, competentUnit: own ? '' : (what.competent ?? ''), note: '', dueOn: '', signer: '' }}
      check={checkReturn(civilDateOf(Date.now()))}
      write={(draft) => ({ route: 'act', input: returnAct(what.dossier, what.document, what.aliases, draft) })}
      review={(draft) => [
        { label: words.to, value: nameOf(draft.to) },
        {
          label: words.defects,
          value: chosen(draft)
            .map((code) => `${say(sentenceCase(defectWords(code)))}: ${draft.grounds[code] ?? ''}`)
            .join('\n'),
        },
        ...(draft.competentUnit !== '' && draft.grounds['out-of-competence'] !== undefined ? [{ label: words.competentUnit, value: nameOf(draft.competentUnit) }] : []),
        ...(draft.note.trim() === '' ? [] : [{ label: words.note, value: draft.note }]),
        ...((draft.dueOn ?? '').trim() === '' ? [] : [{ label: words.dueOn, value: draft.dueOn ?? '' }]),
      ]}
      judge={(draft) => askedBefore(returnOccasion(draft, { slice, post, now: Date.now() }), slice)}
      warning={words.warning}
      submit={words.submit}
      done={words.done}
      letter={(draft) => returnLetter(draft, what, { slice, agency, names, now: Date.now() })}
    >
      {(draft, change, errors) => (
        <>
          <Within what={what} />
          <SelectField name="to" label={words.to} value={draft.to} onValue={(to) => change({ to })} empty={words.chooseUnit} options={units} errors={errors} />
          <Defects draft={draft} change={change} errors={errors} units={units} what={what} />
          {own && draft.grounds['out-of-competence'] !== undefined && <p class="warning">{say(words.ownWork)}</p>}
          <TextField name="note" label={words.note} value={draft.note} onValue={(note) => change({ note })} errors={errors} rows={3} max={actLimits.note} />
          <TextField name="dueOn" label={words.dueOn} hint={words.dueHint} value={draft.dueOn ?? ''} onValue={(dueOn) => change({ dueOn })} errors={errors} narrow />
          <Slip draft={draft} change={change} what={what} />
        </>
      )}
    </ActForm>
  );
}

function Defects({ draft, change, errors, units, what }: PartProps & { units: readonly { value: string; label: string }[]; what: Returnable }): VNode {
  const say = useSay();
  const { agency } = usePanel();
  const choose = (value: string, on: boolean): void => {
    const kept = Object.entries(draft.grounds).filter(([code]) => code !== value);
    const added = on ? DEFECT_CODES.filter((code) => code === value).map((code) => [code, groundOf(code, what, agency)] as const) : [];
    change({ grounds: Object.fromEntries([...kept, ...added]) });
  };
  const below = (code: DefectCode): VNode | null =>
    draft.grounds[code] === undefined ? null : (
      <div class="below">
        <TextField
          name={`ground-${code}`}
          label={words.ground}
          value={draft.grounds[code] ?? ''}
          onValue={(ground) => change({ grounds: { ...draft.grounds, [code]: ground } })}
          errors={errors}
          max={actLimits.ground}
        />
        {code === 'out-of-competence' && (
          <SelectField
            name="competentUnit"
            label={words.competentUnit}
            value={draft.competentUnit}
            onValue={(competentUnit) => change({ competentUnit })}
            empty={words.unknownUnit}
            options={units}
            errors={errors}
          />
        )}
      </div>
    );
  return (
    <ChoiceField
      name="defects"
      kind="checkbox"
      label={words.defects}
      hint={words.defectsHint}
      chosen={chosen(draft)}
      onChoose={choose}
      options={DEFECT_CODES.map((value) => ({ value, label: say(sentenceCase(defectWords(value))), below: below(value) }))}
      errors={errors}
    />
  );
}

/** Until when our own agency may send it back, where a text says so. */
function Within({ what }: { what: Returnable }): VNode | null {
  const say = useSay();
  const { slice, agency } = usePanel();
  const within = returnWithin(slice, agency);
  if (!within) return null;
  const from = what.arrivedOn ?? null;
  const due = from === null ? null : deadlineOf(slice.calendar, startOfDay(from), { amount: within.days, unit: 'workingDays' });
  return <p class="hint">{say(withinWords(within.days, sourceText(within.source), due && dueWords(due.dueAt)))}</p>;
}

/** The letter that goes with it, to be printed or copied by the person; nothing is filled in on the page. */
function Slip({ draft, change, what }: Pick<PartProps, 'draft' | 'change'> & { what: Returnable }): VNode | null {
  const say = useSay();
  const { slice, names, agency } = usePanel();
  const nameOf = usePostName();
  const [copied, setCopied] = useState('');
  if (chosen(draft).length === 0) return null;
  const letter = returnLetter(draft, what, { slice, agency, names, now: Date.now() });
  const text = letterText(letter);
  return (
    <section class="slip">
      <h2>{say(words.slip)}</h2>
      <p class="hint">{say(words.slipHint)}</p>
      <SelectField
        name="signer"
        label={words.signer}
        value={draft.signer ?? ''}
        onValue={(signer) => change({ signer })}
        empty={words.headSigns}
        options={postsIn(slice, agency)
          .filter(({ head, unit }) => !head || unit !== agency)
          .map((post) => ({ value: post.id, label: nameOf(post) }))}
        errors={[]}
      />
      <details>
        <summary>{say(words.slipText)}</summary>
        <pre lang="vi">{text}</pre>
      </details>
      <div class="buttons">
        <button type="button" onClick={() => void openLetter(letter)}>
          {say(words.openLetter)}
        </button>
        <button type="button" onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(text))}>
          {say(words.copy)}
        </button>
        <span aria-live="polite">{copied === text && say(words.copied)}</span>
      </div>
    </section>
  );
}
