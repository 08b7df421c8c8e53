import { type CivilDate, civilDateOf, type DefectCode, type DocumentRef, defectWords, sentenceCase } from '@roviec/core';
import { actLimits } from '@roviec/schema';
import type { VNode } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { FieldError } from '../model/form-error.ts';
import { askedBefore, returnOccasion } from '../model/judged.ts';
import { checkReturn, chosen, DEFECT_CODES, groundOf, type Returnable, type ReturnDraft, returnAct, returnSlip } from '../model/return.ts';
import { ActForm } from '../parts/act-form.tsx';
import { ChoiceField, SelectField, TextField } from '../parts/fields.tsx';
import { LanguageContext, useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { returnWords as words } from '../words/return.ts';

interface PartProps {
  readonly draft: ReturnDraft;
  readonly change: (part: Partial<ReturnDraft>) => void;
  readonly errors: readonly FieldError[];
}

/** Sends a document back: all defects at once, each with its ground, and the text for the e-office's own slip. */
export function ReturnForm({ what }: { what: Returnable }): VNode {
  const say = useSay();
  const { slice, agency, post } = usePanel();
  const own = what.competent === agency;
  const units = slice.units.filter(({ kind }) => kind !== 'division').map(({ code, name }) => ({ value: code, label: say(name) }));
  const nameOf = (code: string) => units.find(({ value }) => value === code)?.label ?? code;
  return (
    <ActForm<ReturnDraft>
      draftKey={`return:${what.dossier}`}
      title={words.title}
      initial={{ to: what.issuerUnit ?? '', grounds: {}, competentUnit: own ? '' : (what.competent ?? ''), note: '' }}
      check={checkReturn}
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
      ]}
      judge={(draft) => askedBefore(returnOccasion(draft, { slice, post, now: Date.now() }), slice)}
      warning={words.warning}
      submit={words.submit}
      done={words.done}
    >
      {(draft, change, errors) => (
        <>
          <SelectField name="to" label={words.to} value={draft.to} onValue={(to) => change({ to })} empty={words.chooseUnit} options={units} errors={errors} />
          <Defects draft={draft} change={change} errors={errors} units={units} what={what} />
          {own && draft.grounds['out-of-competence'] !== undefined && <p class="warning">{say(words.ownWork)}</p>}
          <TextField name="note" label={words.note} value={draft.note} onValue={(note) => change({ note })} errors={errors} rows={3} max={actLimits.note} />
          <Slip draft={draft} document={what.document} on={civilDateOf(Date.now())} />
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

/** The slip's text, to be copied into the e-office by the person; nothing is filled in on the page. */
function Slip({ draft, document, on }: { draft: ReturnDraft; document: DocumentRef; on: CivilDate }): VNode | null {
  const say = useSay();
  const language = useContext(LanguageContext);
  const { names, agency } = usePanel();
  const [copied, setCopied] = useState('');
  if (chosen(draft).length === 0) return null;
  const text = returnSlip(draft, document, agency, on, names, language);
  return (
    <section class="slip">
      <h2>{say(words.slip)}</h2>
      <p class="hint">{say(words.slipHint)}</p>
      <pre>{text}</pre>
      <button type="button" onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(text))}>
        {say(words.copy)}
      </button>{' '}
      <span aria-live="polite">{copied === text && say(words.copied)}</span>
    </section>
  );
}
