import type { DocumentClass, LoosenOccasion, Position, SilenceEffect } from '@roviec/core';

/** An act as office people would tell it; names are those of the demonstration province. Null is what cannot be told. */
interface Told {
  readonly on: string;
  /** The commune where the matter lies. */
  readonly place?: string;
  readonly delegation?: string;
  readonly documentClass?: DocumentClass;
  readonly expect?: 'hit' | 'miss' | 'unknown';
}
export type ToldForward = Told & { readonly actor: string; readonly forwards: string; readonly to: string; readonly held?: number | null };
export type ToldAccept = Told & { readonly actor: string; readonly accepts: string };
export type ToldReturn = Told & {
  readonly actor: string;
  readonly returns: string;
  readonly to: string;
  /** Null: the page does not show why. */
  readonly ground: string | null;
  readonly code?: 'quality' | 'out-of-competence' | 'procedure-missing' | 'no-option';
  /** When it was sent back before. */
  readonly before?: string;
  readonly changedSince?: boolean;
  readonly held?: number | null;
};
export type ToldAnswer = Told & {
  readonly unit: string;
  readonly due: string;
  readonly received: string | null;
  readonly seen: boolean;
  readonly sent?: string;
  /** The earliest due time that the law allows. */
  readonly minimum?: string;
  readonly outage?: boolean;
  readonly position?: Position | null;
  readonly text?: string | null;
  readonly taken?: number | null;
};
export type ToldSubmit = Told & {
  readonly actor: string;
  readonly submits: string;
  readonly to: string;
  readonly order?: string;
  /** Post and officer; absent: nobody can be read. */
  readonly signed?: readonly [post: string, officer: string];
  /** Absent: it cannot be read. */
  readonly proposal?: { readonly option: boolean; readonly responsible: boolean; readonly cost?: boolean; readonly time?: boolean };
  /** Units whose disagreement is open; absent: the consults are not known. */
  readonly dissent?: readonly string[];
  readonly bases?: number;
  readonly ownView?: boolean;
};
export type ToldPublish = Told & {
  readonly actor: string;
  readonly issuesTo: readonly string[];
  /** Post and officer; absent: nobody can be read. */
  readonly signed?: readonly [post: string, officer: string];
};
export type ToldHandle = Told & { readonly actor: string; readonly handles: string };
export type ToldOwnership = Told & {
  readonly actor: string;
  readonly leads: readonly string[];
  readonly officer: string | null;
  readonly limitPassed: boolean | null;
  readonly postHeld?: boolean;
  readonly informed?: readonly string[];
  readonly jointUnder?: string;
  readonly about?: string;
};
export type ToldPace = Told & {
  readonly actor: string;
  readonly idleShare: number | null;
  readonly limitShare: number | null;
  readonly overdue?: boolean;
  readonly assignedLate?: boolean;
};
export type ToldLoosen = Told & {
  readonly actor: string;
  readonly loosens: 'deadline' | 'target';
  readonly allowed: LoosenOccasion['allowed'];
  readonly before?: number;
  readonly afterExpiry?: boolean;
  readonly exception?: string;
};
export type ToldConsult = Told & {
  readonly actor: string;
  readonly consults: readonly string[];
  readonly about: string;
  /** Null: erased since. */
  readonly questions?: readonly string[] | null;
  /** False: a page that does not show how many questions there are. */
  readonly counted?: boolean;
  readonly ownPosition?: boolean | null;
  readonly reason?: boolean | null;
  readonly order?: string;
  readonly named?: readonly string[];
  readonly sent: string;
  readonly due: string | null;
  readonly minimum?: string | null;
  readonly days?: number;
  readonly effect?: SilenceEffect | null;
  readonly rounds?: number;
  readonly earlier?: readonly {
    readonly asked: readonly string[];
    readonly questions: readonly string[] | null;
    readonly sent: string;
    readonly ended: string | null;
    readonly changedSince?: boolean;
  }[];
};
export type ToldDecision = Told & {
  readonly decider: string;
  readonly submitted: string;
  readonly due: string | null;
  readonly decided: string | null;
  readonly asOf: string;
  readonly seen: boolean;
};
export type ToldOutcome = Told & {
  readonly actor: string;
  readonly decided: boolean;
  readonly inTime: boolean | null;
  readonly takenShare: number | null;
  readonly rounds: number;
  readonly withinAuthority: boolean | null;
};
export type ToldStatus = Told & { readonly actor: string; readonly marksDone: 'lead' | 'consultee'; readonly shows: 'found' | 'none'; readonly seen: boolean };
export type ToldTravel = Told & {
  readonly about: string;
  readonly hops: readonly (readonly [from: string, kind: 'forward' | 'return', to: string, news?: 'news'])[];
};
export type ToldStep = Told & {
  readonly actor: string;
  readonly step: 'consult' | 'decide';
  readonly count: number;
  readonly medianWorkingDays: number;
  readonly changedShare: number;
};
export type ToldReport = Told & { readonly duty: string; readonly submitted: string | null; readonly seen: boolean };

export type Tale =
  | ToldForward
  | ToldAccept
  | ToldReturn
  | ToldAnswer
  | ToldSubmit
  | ToldPublish
  | ToldHandle
  | ToldOwnership
  | ToldPace
  | ToldLoosen
  | ToldConsult
  | ToldDecision
  | ToldOutcome
  | ToldStatus
  | ToldTravel
  | ToldStep
  | ToldReport;
