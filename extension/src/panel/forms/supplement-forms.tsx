import { unitWords } from '@roviec/core';
import { type DossierSummary, processLimits } from '@roviec/schema';
import type { VNode } from 'preact';
import { checkPaper, noPaper, type PaperDraft, paperRow } from '../model/paper.ts';
import { checkSupplement, itemsOf, itemWords, receivedCommand, type SupplementDraft, supplementCommand, supplementDraftOf } from '../model/supplement.ts';
import { ActForm } from '../parts/act-form.tsx';
import { SelectField, TextField } from '../parts/fields.tsx';
import { LineList } from '../parts/line-list.tsx';
import { PaperFields } from '../parts/paper-fields.tsx';
import { useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { supplementWords as words } from '../words/supplement.ts';

/** Asks once for everything that is missing. */
export function SupplementForm({ dossier }: { dossier: DossierSummary }): VNode {
  const say = useSay();
  const { slice, names } = usePanel();
  const issuer = slice.units.find(({ code }) => code === dossier.document.issuer)?.code ?? null;
  return (
    <ActForm<SupplementDraft>
      draftKey={`supplement:${dossier.dossier}`}
      title={words.title}
      initial={supplementDraftOf(issuer)}
      check={checkSupplement}
      write={(draft) => ({ route: 'act', input: { dossier: dossier.dossier, command: supplementCommand(draft) } })}
      review={(draft) => [
        { label: words.from, value: draft.from === '' ? say(words.fromNobody) : say(unitWords(names, draft.from)) },
        {
          label: words.items,
          value: itemsOf(draft)
            .map((item, index) => `${index + 1}. ${item}`)
            .join('\n'),
        },
        { label: words.ground, value: draft.ground },
        ...paperRow(draft),
      ]}
      warning={words.warning}
      submit={words.submit}
      done={words.done}
      refusedAt={{ 'no-items': 'item-0', 'no-ground': 'ground' }}
    >
      {(draft, change, errors) => (
        <>
          <p>{say(words.intro)}</p>
          <LineList
            name="item"
            label={words.items}
            hint={words.itemsHint}
            line={itemWords}
            add={words.addItem}
            remove={words.removeItem}
            max={processLimits.item}
            lines={draft.items}
            onChange={(items) => change({ items })}
            errors={errors}
          />
          <TextField name="ground" label={words.ground} value={draft.ground} onValue={(ground) => change({ ground })} errors={errors} max={processLimits.ground} />
          <SelectField
            name="from"
            label={words.from}
            value={draft.from}
            onValue={(from) => change({ from })}
            empty={words.fromNobody}
            options={slice.units.filter(({ kind }) => kind !== 'division').map(({ code, name }) => ({ value: code, label: say(name) }))}
            errors={errors}
          />
          <PaperFields draft={draft} change={change} errors={errors} label={words.paper} />
        </>
      )}
    </ActForm>
  );
}

/** Notes that what was asked for came. */
export function SupplementReceivedForm({ dossier }: { dossier: DossierSummary }): VNode {
  const say = useSay();
  return (
    <ActForm<PaperDraft>
      draftKey={`supplement-received:${dossier.dossier}`}
      title={words.receivedTitle}
      initial={noPaper}
      check={(draft) => checkPaper(draft)}
      write={(draft) => ({ route: 'act', input: { dossier: dossier.dossier, command: receivedCommand(draft) } })}
      submit={words.receivedSubmit}
      done={words.receivedDone}
    >
      {(draft, change, errors) => (
        <>
          <p>{say(words.receivedIntro)}</p>
          <PaperFields draft={draft} change={change} errors={errors} label={words.receivedPaper} />
        </>
      )}
    </ActForm>
  );
}
