import { allowanceWords, civilDateOf, type DocumentClass, documentClassWords, sentenceCase } from '@roviec/core';
import { actLimits } from '@roviec/schema';
import type { VNode } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { matterOptions } from '../model/matter-options.ts';
import { ARRIVAL_LIMIT, checkOpen, type OpenDraft, openAct, openDraftOf, proceduresFor, type ShownDocument, tellingPhrases } from '../model/open.ts';
import { ActForm } from '../parts/act-form.tsx';
import { ComboField } from '../parts/combo-field.tsx';
import { SelectField, TextField } from '../parts/fields.tsx';
import { LanguageContext, useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { openWords as words } from '../words/open.ts';
import { SubjectField } from './subject-field.tsx';

const CLASSES: readonly DocumentClass[] = ['ordinary', 'petition', 'complaint', 'denunciation', 'unknown'];

/** Opens a dossier for the document on screen; what the page tells is filled in, the person confirms. */
export function OpenForm({ document }: { document: ShownDocument }): VNode {
  const { slice, agency } = usePanel();
  const year = Number((document.arrivedOn ?? civilDateOf(Date.now())).slice(0, 4));
  return (
    <ActForm<OpenDraft>
      draftKey={`open:${document.alias}`}
      title={words.title}
      initial={openDraftOf(document, slice, agency)}
      check={checkOpen(document, slice)}
      write={(draft) => ({ route: 'act', input: openAct(document, agency, year, draft) })}
      submit={words.submit}
      done={words.done}
    >
      {(draft, change, errors) => (
        <>
          <div class="pair">
            <TextField name="number" label={words.number} value={draft.number} onValue={(number) => change({ number })} errors={errors} max={actLimits.documentNumber} />
            <TextField name="issuedOn" label={words.issuedOn} value={draft.issuedOn} onValue={(issuedOn) => change({ issuedOn })} errors={errors} />
          </div>
          <Issuer draft={draft} change={change} errors={errors} />
          {!document.dossier && (
            <TextField name="arrival" label={words.arrival} value={draft.arrival} onValue={(arrival) => change({ arrival })} errors={errors} narrow max={ARRIVAL_LIMIT} />
          )}
          <MatterFields document={document} draft={draft} change={change} errors={errors} />
          <ClassAndPlace draft={draft} change={change} errors={errors} />
          <SubjectField shown={document.subject} subject={draft.subject} onSubject={(subject) => change({ subject })} errors={errors} />
        </>
      )}
    </ActForm>
  );
}

interface PartProps {
  readonly draft: OpenDraft;
  readonly change: (part: Partial<OpenDraft>) => void;
  readonly errors: Parameters<typeof TextField>[0]['errors'];
}

/** A known unit reads by its name; its code is what goes out. */
function Issuer({ draft, change, errors }: PartProps): VNode {
  const say = useSay();
  const { names } = usePanel();
  const name = names.unit(draft.issuer);
  return <TextField name="issuer" label={words.issuer} value={name ? say(name) : draft.issuer} onValue={(issuer) => change({ issuer })} errors={errors} max={actLimits.issuer} />;
}

function MatterFields({ document, draft, change, errors }: PartProps & { document: ShownDocument }): VNode {
  const say = useSay();
  const { slice } = usePanel();
  const language = useContext(LanguageContext);
  const options = useMemo(() => matterOptions(slice, document.subject, civilDateOf(Date.now()), language), [slice, document.subject, language]);
  const procedures = proceduresFor(slice, draft.matter);
  const chosen = procedures.find(({ id }) => id === draft.procedure);
  const because = document.matter.kind !== 'unknown' && draft.matter === document.matter.matter ? tellingPhrases(document.matter.because) : [];
  const pick = (matter: string): void => {
    const fitting = proceduresFor(slice, matter);
    change({ matter, procedure: fitting.length === 1 ? (fitting[0]?.id ?? '') : '' });
  };
  return (
    <>
      <ComboField name="matter" label={words.matter} value={draft.matter} onValue={pick} options={options} errors={errors} />
      <p class="because" aria-live="polite">
        {draft.matter === '' ? say(words.unsure) : because.length > 0 && `${say(words.because)} ${because.map((phrase) => `“${phrase}”`).join(', ')}`}
      </p>
      {draft.matter !== '' && procedures.length === 0 ? (
        <p class="warning">{say(words.noProcedures)}</p>
      ) : (
        <SelectField
          name="procedure"
          label={words.procedure}
          value={draft.procedure}
          onValue={(procedure) => change({ procedure })}
          empty={words.chooseProcedure}
          options={procedures.map(({ id, name, total, demo }) => ({
            value: id,
            label: `${say(name)} (${say(words.within)} ${say(allowanceWords(total))}${demo ? `; ${say(words.demo)}` : ''})`,
          }))}
          errors={errors}
        />
      )}
      {chosen?.provisional && <p class="because">{`${say(words.provisional)}: ${say(chosen.provisional)}`}</p>}
    </>
  );
}

function ClassAndPlace({ draft, change, errors }: PartProps): VNode {
  const say = useSay();
  const { slice } = usePanel();
  return (
    <>
      <SelectField
        name="documentClass"
        label={words.documentClass}
        value={draft.documentClass}
        onValue={(value) => change({ documentClass: CLASSES.find((known) => known === value) ?? 'unknown' })}
        empty={words.documentClass}
        options={CLASSES.map((value) => ({ value, label: say(sentenceCase(documentClassWords(value))) }))}
        errors={errors}
      />
      <SelectField
        name="place"
        label={words.place}
        value={draft.place}
        onValue={(place) => change({ place })}
        empty={words.choosePlace}
        options={slice.units.filter(({ kind }) => kind === 'commune').map(({ code, name }) => ({ value: code, label: say(name) }))}
        errors={errors}
      />
    </>
  );
}
