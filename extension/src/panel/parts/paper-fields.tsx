import type { Words } from '@roviec/core';
import { actLimits } from '@roviec/schema';
import type { VNode } from 'preact';
import type { FieldError } from '../model/form-error.ts';
import type { PaperDraft } from '../model/paper.ts';
import { paperWords as words } from '../words/paper.ts';
import { TextField } from './fields.tsx';

/** Number and date of a signed paper. */
export function PaperFields({
  draft,
  change,
  errors,
  label = words.number,
}: {
  draft: PaperDraft;
  change: (part: Partial<PaperDraft>) => void;
  errors: readonly FieldError[];
  label?: Words;
}): VNode {
  return (
    <div class="pair">
      <TextField name="number" label={label} value={draft.number} onValue={(number) => change({ number })} errors={errors} max={actLimits.documentNumber} />
      <TextField name="issuedOn" label={words.issuedOn} value={draft.issuedOn} onValue={(issuedOn) => change({ issuedOn })} errors={errors} />
    </div>
  );
}
