import { actLimits } from '@roviec/schema';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { FieldError } from '../model/form-error.ts';
import { TextField } from '../parts/fields.tsx';
import { useSay } from '../state/language.ts';
import { openWords as words } from '../words/open.ts';

interface SubjectProps {
  /** As the page shows it; null when it could not be read. */
  readonly shown: string | null;
  readonly subject: string;
  readonly onSubject: (subject: string) => void;
  readonly errors: readonly FieldError[];
}

/** The subject line as the page shows it; it is edited only after the person asks to. */
export function SubjectField({ shown, subject, onSubject, errors }: SubjectProps): VNode {
  const say = useSay();
  const [editing, setEditing] = useState(false);
  if (editing || shown === null || subject !== shown) {
    return <TextField name="subject" label={words.subject} hint={words.subjectHint} value={subject} onValue={onSubject} errors={errors} rows={3} max={actLimits.subject} />;
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a text with its name, nothing to fill in
    <div class="field" role="group" aria-labelledby="l-subject">
      <strong id="l-subject">{say(words.subject)}</strong>
      <p class="hint">{say(words.subjectHint)}</p>
      <p class="subject">{shown}</p>
      <button type="button" class="quiet" onClick={() => setEditing(true)}>
        {say(words.subjectEdit)}
      </button>
    </div>
  );
}
