import type { Words } from '@roviec/core';
import type { Letter } from '../../print/letter.ts';
import type { ShownDocument } from '../model/open.ts';
import type { Returnable } from '../model/return.ts';

/**
 * What the panel shows; kept with the drafts, so that closing the panel loses nothing. A task holds the document that it
 * is about, as the page showed it when the task began: it goes on whatever tab becomes active.
 */
export type View =
  | { readonly kind: 'home' }
  | { readonly kind: 'sent' }
  /** An administrator teaches a page. */
  | { readonly kind: 'teach' }
  /** An act was sent; stays until the person goes back. */
  | { readonly kind: 'done'; readonly words: Words; readonly letter?: Letter }
  | { readonly kind: 'open'; readonly document: ShownDocument }
  | {
      readonly kind: 'record-reply';
      readonly part: { readonly dossier: string; readonly consult: string; readonly unit: string } | null;
      readonly document: ShownDocument | null;
    }
  | { readonly kind: 'return'; readonly what: Returnable }
  | { readonly kind: DossierTask; readonly dossier: string }
  | { readonly kind: 'withdraw-consult'; readonly dossier: string; readonly consult: string }
  | { readonly kind: PartTask; readonly dossier: string; readonly consult: string; readonly unit: string };

/** Tasks about a dossier as a whole. */
export type DossierTask =
  | 'assign'
  | 'consult'
  | 'submit'
  | 'decide'
  | 'forward'
  | 'supplement'
  | 'supplement-received'
  | 'extend'
  | 'approve-extension'
  | 'note'
  | 'target'
  | 'close';

/** Tasks about one unit's part in a consult. */
export type PartTask = 'reply' | 'attest' | 'correct' | 'unlink' | 'reconcile' | 'reserve';

export const HOME: View = { kind: 'home' };

/** Where the view of somebody in a post is kept; whoever signs in begins at home. */
export function viewKey(officer: string, post: string): string {
  return `view:${officer}:${post}`;
}

/** Number of the document that a task is about, when the page beside the panel shows another one (or none); else null. */
export function elsewhere(view: View, shown: { readonly alias: string } | null): string | null {
  const about = aboutDocument(view);
  if (about === null || (shown !== null && about.aliases.includes(shown.alias))) return null;
  return about.number;
}

function aboutDocument(view: View): { readonly number: string; readonly aliases: readonly string[] } | null {
  if (view.kind === 'open') return { number: view.document.number ?? '', aliases: [view.document.alias] };
  if (view.kind === 'record-reply' && view.document) return { number: view.document.number ?? '', aliases: [view.document.alias] };
  if (view.kind === 'return') return { number: view.what.document.number, aliases: view.what.aliases };
  return null;
}
