import { type DossierSummary, processLimits } from '@roviec/schema';
import type { VNode } from 'preact';
import { errorsOf } from '../model/form-error.ts';
import { tooLong } from '../model/limits.ts';
import { ActForm } from '../parts/act-form.tsx';
import { TextField } from '../parts/fields.tsx';
import { noteWords as words } from '../words/note.ts';

/** A note to the file, in a person's own words. */
export function NoteForm({ dossier }: { dossier: DossierSummary }): VNode {
  return (
    <ActForm<{ text: string }>
      draftKey={`note:${dossier.dossier}`}
      title={words.title}
      initial={{ text: '' }}
      check={({ text }) => errorsOf(text.trim() === '' && { field: 'text', words: words.noText }, tooLong({ field: 'text', label: words.text }, text, processLimits.fileNote))}
      write={({ text }) => ({ route: 'act', input: { dossier: dossier.dossier, command: { kind: 'note', text: text.trim() } } })}
      submit={words.submit}
      done={words.done}
    >
      {(draft, change, errors) => (
        <TextField name="text" label={words.text} hint={words.hint} value={draft.text} onValue={(text) => change({ text })} errors={errors} rows={5} max={processLimits.fileNote} />
      )}
    </ActForm>
  );
}
