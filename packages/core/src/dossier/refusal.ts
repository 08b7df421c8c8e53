/** Why a declared act is refused. Stable: clients and tests rely on the codes; the sentences are in `words/`. */
export type RefusalCode =
  | 'dossier-not-open'
  | 'dossier-already-open'
  | 'dossier-closed'
  | 'no-consult-stage'
  | 'no-consultees'
  | 'consultee-twice'
  | 'consultee-is-lead'
  | 'no-questions'
  | 'no-own-position'
  | 'due-before-rule'
  | 'too-many-rounds'
  | 'consult-unknown'
  | 'not-asked'
  | 'replied-before'
  | 'reason-required'
  | 'not-silent'
  | 'no-channels'
  | 'already-attested'
  | 'not-deemed'
  | 'no-reply-found'
  | 'reply-late'
  | 'no-defects'
  | 'no-ground'
  | 'replies-awaited'
  | 'too-many-pending';

/** A refusal; `about` names what it is about, such as a unit code, for the sentence. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly about?: string;
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };
