import type { Action } from '@roviec/adapters';
import type { WorkCounts } from '../messages.ts';
import type { Locale } from '../session.ts';
import type { Clear, FilterId } from '../views.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** An act: what one does to the document, and the word on the button. */
interface ActWords {
  readonly do: string;
  readonly click: string;
}

/** Every sentence that the service worker gives to a page, in one language. */
export interface WorkerWords {
  readonly unclear: string;
  readonly provisional: string;
  readonly fromNote: string;
  readonly chips: {
    readonly owner: (unit: string) => string;
    readonly ownerWith: (unit: string, person: string) => string;
    readonly ownerTitle: (unit: string, basis: string) => string;
    readonly commune: string;
    readonly ownerUnclear: string;
    readonly ownerUnclearTitle: (why: string) => string;
    readonly notOurs: string;
    readonly notOursTitle: (sentence: string, basis: string) => string;
    readonly dueTitle: (on: string, source: string) => string;
    readonly dueUnclear: string;
    readonly dueUnclearTitle: string;
    readonly silence: (silent: number, asked: number) => string;
    readonly silenceTitle: (lines: string) => string;
    readonly stepTitle: string;
    readonly restrictedTitle: string;
  };
  readonly why: Readonly<
    Record<
      'no-phrase' | 'ambiguous' | 'unsure' | 'ceremonial' | 'no-matter' | 'no-rule' | 'needs-place' | 'needs-class' | 'needs-value' | 'no-subject' | 'no-register' | 'place',
      string
    >
  >;
  readonly strip: {
    readonly title: string;
    readonly open: string;
    readonly labels: Readonly<Record<Clear['kind'], string>>;
    readonly fromDossier: string;
    readonly notOpened: string;
    /** In place of whatever would say that there is no dossier, while that cannot be known. */
    readonly unchecked: string;
    readonly fromPage: string;
    readonly fromNote: string;
    readonly fromProcedure: (name: string) => string;
    readonly fromPhrase: (phrase: string) => string;
    readonly headOf: (unit: string) => string;
    readonly byCompetence: string;
    readonly decider: (unit: string, decider: string) => string;
    /** We are the lead by the page, another unit is competent by the register. */
    readonly assigned: (unit: string) => string;
    readonly assignedReturn: string;
    readonly assignedReport: string;
    readonly due: (on: string, left: string) => string;
    readonly noDue: string;
    readonly productUnclear: string;
    readonly restricted: (documentClass: string) => string;
  };
  readonly bar: {
    readonly label: string;
    readonly filters: Readonly<Record<FilterId, { readonly text: string; readonly title: string }>>;
    readonly scope: string;
    readonly empty: string;
    readonly all: string;
    readonly next: string;
    readonly previous: string;
    readonly none: string;
  };
  readonly pill: {
    readonly read: (rows: number) => string;
    readonly readTitle: string;
    readonly guessed: string;
    readonly verified: (product: string, version: string, on: string) => string;
    readonly notVerified: (product: string, version: string, on: string) => string;
    readonly off: string;
    readonly loading: string;
    readonly degraded: (rows: number) => string;
    readonly broken: string;
    readonly healthTitle: (reasons: string) => string;
    readonly down: string;
    readonly downTitle: (time: string) => string;
    readonly signedOut: string;
    readonly signedOutTitle: string;
  };
  readonly question: {
    /** The acts as they stand in the sentences below. */
    readonly acts: Readonly<Record<Action['kind'], ActWords>>;
    readonly heading: (act: ActWords) => string;
    readonly about: (number: string, sentence: string) => string;
    readonly basis: (basis: string) => string;
    readonly wayOut: (ways: string) => string;
    readonly reasonLabel: (act: ActWords) => string;
    readonly reasonMissing: string;
    readonly mend: string;
    readonly insist: (act: ActWords) => string;
    readonly footnote: (act: ActWords) => string;
    readonly clickAgain: string;
    /** What could not be told about an act that is being prepared. */
    readonly unclear: (what: string) => string;
  };
  /** What an act would have to show to be judged. */
  readonly missing: Readonly<
    Record<
      'recipients' | 'result' | 'ground' | 'signer' | 'proposal' | 'own-view' | 'consults' | 'questions' | 'decider' | 'legal-bases' | 'self-made-silence' | 'unscoped-consult',
      string
    >
  >;
  /** A warning that is called wrong. */
  readonly report: Readonly<Record<'label' | 'close' | 'sent' | 'undo' | 'undone' | 'notSent' | 'notHere' | 'signedOut', string>>;
  readonly toolbar: {
    readonly guardFailed: string;
    readonly off: string;
    readonly unknown: Readonly<Record<'signed-out' | 'down' | 'not-read', string>>;
    readonly counts: (overdue: number, today: number, complete: boolean) => string;
  };
  /** Messages of the computer. No word of any document is in them. */
  readonly notices: {
    readonly title: string;
    readonly morning: (counts: WorkCounts) => string;
    readonly overdue: (time: string) => string;
  };
}

/** The words of a language; its own switch, not the browser's. */
export function wordsOf(locale: Locale): WorkerWords {
  return locale === 'en' ? en : vi;
}
