import type { DecisionOutcome, Signatory, UnitCode } from '@roviec/core';
import { type CommandRequest, type DossierDetail, type DossierSummary, processLimits } from '@roviec/schema';
import { decideWords as words } from '../words/decide.ts';
import { type Check, errorsOf } from './form-error.ts';
import { tooLong } from './limits.ts';
import { checkPaper, noPaper, type PaperDraft, paperOf } from './paper.ts';
import { type AskedPart, findPart } from './tasks.ts';

/** What a person has typed so far of a decision. */
export interface DecideDraft extends PaperDraft {
  readonly outcome: DecisionOutcome | '';
  /** Keys of the disagreements that were read. */
  readonly read: readonly string[];
  readonly note: string;
}

export const emptyDecision: DecideDraft = { outcome: '', read: [], note: '', ...noPaper };

/** A disagreement that the decider must have read. */
export interface ToRead {
  readonly key: string;
  readonly part: AskedPart;
  /** It came after the due time. */
  readonly late: boolean;
  /** The unit keeps it in writing; when neither, nobody has settled it. */
  readonly reserved: boolean;
}

/** Every disagreement that came late, is reserved or is still open. */
export function toRead(dossier: DossierSummary): readonly ToRead[] {
  return dossier.course.dissentToShow.flatMap(({ consult, unit }) => {
    const part = findPart([dossier], dossier.dossier, consult, unit);
    const reserved = part?.consultee.dissent === 'reserved';
    return part
      ? [{ key: `${consult} ${unit}`, part, late: !reserved && (part.consultee.dissent !== null || !['replied', 'withdrawn'].includes(part.consultee.status)), reserved }]
      : [];
  });
}

/** Nothing is decided unread; whatever is not plainly approved says why. */
export function checkDecide(reading: readonly ToRead[]): Check<DecideDraft> {
  return (draft) => [
    ...errorsOf(
      reading.some(({ key }) => !draft.read.includes(key)) && { field: 'read', words: words.notRead },
      draft.outcome === '' && { field: 'outcome', words: words.noOutcome },
      draft.outcome !== '' && draft.outcome !== 'approved' && draft.note.trim() === '' && { field: 'note', words: words.noNote },
      tooLong({ field: 'note', label: words.note }, draft.note, processLimits.decisionNote),
    ),
    ...checkPaper(draft),
  ];
}

/** The command that the draft asks for; call it with a checked draft. */
export function decideCommand(reading: readonly ToRead[], draft: DecideDraft & { readonly outcome: DecisionOutcome }, submitted: Pick<Submitted, 'seq'> | null): CommandRequest {
  const shown = reading.filter(({ key }) => draft.read.includes(key)).map(({ part }) => ({ consult: part.consult.id, unit: part.consultee.unit }));
  return { kind: 'decide', outcome: draft.outcome, shown, note: draft.note.trim(), ...paperOf(draft), ...(submitted ? { submission: submitted.seq } : {}) };
}

/** What was submitted last, as far as its texts are kept. */
export interface Submitted {
  /** Sequence of its event: the decision is on this one. */
  readonly seq: number;
  readonly option: string | null;
  readonly cost: string | null;
  readonly time: string | null;
  readonly responsible: UnitCode | null;
  readonly legalBases: readonly string[];
  readonly ownView: string | null;
  /** With the right by which they sign. */
  readonly signer: Signatory | null;
}

/** The submission that waits for its decision; null when it cannot be read. */
export function submittedIn(detail: DossierDetail): Submitted | null {
  const event = detail.events.findLast(({ body }) => body.kind === 'submitted');
  if (!event) return null;
  const { personal, body } = event;
  const bases = Object.keys(personal).filter((field) => field.startsWith('legalBasis'));
  const proposal = record(body['proposal']);
  return {
    seq: event.seq,
    option: personal['option'] ?? null,
    cost: personal['cost'] ?? null,
    time: personal['time'] ?? null,
    responsible: text(proposal['responsible']),
    legalBases: bases.toSorted((a, b) => Number(a.slice(10)) - Number(b.slice(10))).flatMap((field) => personal[field] ?? []),
    ownView: personal['ownView'] ?? null,
    signer: signatory(body['signer']),
  };
}

const CAPACITIES = ['head', 'acting-head', 'delegate', 'none'] as const;

function signatory(value: unknown): Signatory | null {
  const { officer, post, unit, capacity, instrument } = record(value);
  const known = CAPACITIES.find((one) => one === capacity);
  if (typeof officer !== 'string' || typeof post !== 'string' || typeof unit !== 'string' || !known) return null;
  return { officer, post, unit, capacity: known, instrument: text(instrument) };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
