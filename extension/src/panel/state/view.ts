/** What the panel shows; kept with the drafts, so that closing the panel loses nothing. */
export type View =
  | { readonly kind: 'home' }
  | { readonly kind: 'sent' }
  /** On the document that the page shows. */
  | { readonly kind: 'open' }
  | { readonly kind: 'record-reply'; readonly part: { readonly dossier: string; readonly consult: string; readonly unit: string } | null }
  | { readonly kind: 'return'; readonly dossier: string | null }
  | { readonly kind: 'assign' | 'consult' | 'close'; readonly dossier: string }
  | { readonly kind: 'reply' | 'attest' | 'correct'; readonly dossier: string; readonly consult: string; readonly unit: string };

export const HOME: View = { kind: 'home' };
