import type { DocumentRef, DossierId } from '../dossier/keys.ts';
import type { Actor } from '../dossier/people.ts';
import type { Position } from '../dossier/positions.ts';
import type { AskedPart } from '../dossier/process-commands.ts';
import type { SilenceEffect } from '../procedure/types.ts';
import type { OfficerId, UnitCode, Words } from '../registry/types.ts';
import type { CivilDate } from '../time/index.ts';

/** A dossier as a line of an agenda names it: by its document, never by its subject line. */
export interface AgendaDossier {
  readonly dossier: DossierId;
  readonly document: DocumentRef;
  readonly procedure: Words | null;
  readonly lead: UnitCode;
  /** Who handles it at the lead; null while nobody was named. */
  readonly handler: { readonly officer: OfficerId; readonly post: string; readonly unit: UnitCode } | null;
}

/** When and by whom a unit was urged last, and whether it may be urged again: once in a working day is enough. */
export interface LastUrge {
  readonly at: number;
  readonly by: OfficerId | null;
  readonly again: boolean;
}

/** An answer that a unit owes. */
export interface AnswerDue extends AgendaDossier {
  readonly consult: string;
  readonly unit: UnitCode;
  readonly dueAt: number;
  /** What follows from silence. */
  readonly effect: SilenceEffect;
  readonly liability: boolean;
  /** The unit is enrolled: the effect follows at once, nobody needs to attest anything. */
  readonly atOnce: boolean;
  /** Who wrote a reply that waits for a signature; null while nobody did. */
  readonly preparedBy: Actor | null;
}

/** A consent that was deemed, or is deemed by its due time while the engine has yet to record it. */
export interface DeemedLine extends AgendaDossier {
  readonly consult: string;
  readonly unit: UnitCode;
  readonly dueAt: number;
  readonly liability: boolean;
  readonly recorded: boolean;
  readonly accountable: { readonly officer: OfficerId; readonly post: string; readonly unit: UnitCode } | null;
}

/** What waits for somebody's signature. */
export type ToSign = AgendaDossier &
  (
    | {
        readonly kind: 'reply';
        readonly consult: string;
        readonly unit: UnitCode;
        readonly position: Position;
        readonly by: Actor;
        readonly at: number;
        readonly seq: number;
        readonly dueAt: number | null;
      }
    | { readonly kind: 'decision'; readonly to: UnitCode; readonly at: number; readonly dueAt: number | null; readonly dissent: readonly AskedPart[] }
    | { readonly kind: 'extension'; readonly requestedBy: OfficerId; readonly dueAt: number | null; readonly newDueAt: number }
  );

export type ToSignKind = ToSign['kind'];

/** What a head wants to know in the morning. */
export interface Morning {
  readonly on: CivilDate;
  readonly workingDay: boolean;
  /** Due before offices open again on the next working day, earliest first. */
  readonly answersDue: readonly AnswerDue[];
  /** Since the working day before. */
  readonly deemed: readonly DeemedLine[];
  readonly toSign: readonly ToSign[];
}

/** A dossier past its own due time, or near it. */
export interface DueDossier extends AgendaDossier {
  readonly dueAt: number;
  readonly urged: LastUrge | null;
}

/** A consulted unit that let its due time pass. `recorded` false: the engine has yet to work it out. */
export interface SilentLine extends AgendaDossier {
  readonly consult: string;
  readonly unit: UnitCode;
  readonly dueAt: number;
  readonly effect: SilenceEffect;
  /** What followed, or what it waits for. */
  readonly step: 'recording' | 'awaits-attestation' | 'no-effect' | 'deemed' | 'proceeded-without' | 'escalated';
  readonly urged: LastUrge | null;
}

export type OverdueStep = SilentLine['step'];

/** A dossier that stands still, or was assigned late. */
export interface StillLine extends AgendaDossier {
  readonly variant: 'idle' | 'late-assignment';
  readonly urged: LastUrge | null;
}

/** What an office tracker wants to know each day. */
export interface Overdue {
  readonly on: CivilDate;
  readonly workingDay: boolean;
  /** Within how many working days a deadline counts as near. */
  readonly soonWorkingDays: number;
  /** By lead, then handler, then due time. */
  readonly overdue: readonly DueDossier[];
  readonly dueSoon: readonly DueDossier[];
  readonly silent: readonly SilentLine[];
  readonly still: readonly StillLine[];
}

/** How an office wants its daily messages: data of the agency. */
export interface DigestPolicy {
  /** Local time of day, `07:00`. */
  readonly at: string;
  readonly soonWorkingDays: number;
  /** Sender's address. */
  readonly from: string;
  /** Mail domain of the officers; an officer's id is the local part. */
  readonly domain: string;
  readonly language: 'vi' | 'en';
}
