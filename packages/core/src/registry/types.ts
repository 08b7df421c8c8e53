import type { DigestPolicy } from '../agenda/types.ts';
import type { DocumentClass } from '../dossier/positions.ts';
import type { DeadlineLimit, Procedure, Source } from '../procedure/types.ts';
import type { Calendar, CivilDate } from '../time/index.ts';

/** A text that people read, in both languages. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

/** Unit code in the order of QĐ 20/2020 (`H99.04.02`, level 1 first). */
export type UnitCode = string;

/** From–to in civil dates, both inclusive; no `to` means still in force. */
export interface Period {
  readonly from: CivilDate;
  readonly to?: CivilDate;
}

export interface Unit extends Period {
  readonly code: UnitCode;
  /** The same unit in the order of QCVN 102 (`000.02.04.H99`), as other systems print it. */
  readonly legacyCode: string;
  readonly name: Words;
  /** Shorter name for chips, such as “Sở XD”. */
  readonly shortName: string;
  readonly kind: 'province' | 'department' | 'division' | 'commune' | 'external';
  readonly parent?: UnitCode;
  readonly successors: readonly UnitCode[];
  /** Since when the unit answers through RõViệc or a connected feed, so that every channel is seen (design §5). */
  readonly enrolledFrom?: CivilDate;
  /** Id of its own working calendar; absent: that of the unit above it, in the end that of State offices. */
  readonly calendar?: string;
}

export type PostId = string;

export interface Post {
  readonly id: PostId;
  readonly unit: UnitCode;
  readonly title: Words;
  /** The post whose holder answers for the unit. */
  readonly head: boolean;
  readonly roles: readonly Role[];
}

/** What a post may do in RõViệc; scoped to the post's unit and what is below it. */
export type Role = 'officer' | 'head' | 'records' | 'tracker' | 'admin' | 'auditor';

export type OfficerId = string;

export interface Officer {
  readonly id: OfficerId;
  readonly name: string;
}

/** Who holds a post, when. `acting` holders stand in for the head by an instrument. */
export interface Holding extends Period {
  readonly post: PostId;
  readonly officer: OfficerId;
  readonly acting: boolean;
  readonly instrument?: string;
}

/** What a head may have somebody else do in the head's stead. */
export type DelegatedAction = 'submit' | 'decide' | 'reconcile' | 'extend';

/** A head's written delegation (ủy quyền) to a person, for named acts and days. */
export interface Delegation extends Period {
  /** The head's post. */
  readonly post: PostId;
  readonly officer: OfficerId;
  readonly actions: readonly DelegatedAction[];
  readonly instrument: string;
}

export type MatterId = string;

/** A node of the competence taxonomy, with the phrases by which clerks write it in subject lines. */
export interface Matter {
  readonly id: MatterId;
  readonly name: Words;
  /** Phrases as written; matched without case and with folded spaces, with and without diacritics. */
  readonly phrases: readonly string[];
  /** The classes that a document of this matter may have; absent: any. */
  readonly classes?: readonly DocumentClass[];
}

/** How people write, beside the matters themselves. */
export interface Wording {
  /**
   * `abbreviation`: `text` stands for `meaning`. `courtesy`: asks for nobody's competence (invitations, thanks). `request`: after it a line asks for something,
   * whatever courtesy it began with. `body`: a
   * name that writes or receives and says nothing of the matter; `meaning` is its unit today, or empty. `common`: stands in every
   * kind of line and says nothing of the matter.
   */
  readonly kind: 'abbreviation' | 'courtesy' | 'request' | 'body' | 'common';
  readonly text: string;
  readonly meaning: string;
}

/** Who answers for a matter: one unit, or the commune where the matter lies. */
export type OwnerSpec = { readonly kind: 'unit'; readonly unit: UnitCode } | { readonly kind: 'commune-of-place' };

/** One line of the competence register: from when to when a matter belongs to whom, and by which text. */
export interface CompetenceRule extends Period {
  readonly id: string;
  readonly matter: MatterId;
  readonly owner: OwnerSpec;
  /** Who decides, when it is not the owner itself, such as the province's chair. */
  readonly decider?: string;
  /** Whether the owner itself decides, or somebody above it; absent: not said. */
  readonly decidedBy?: 'owner' | 'above';
  readonly source: Source;
  /** Every legal basis of the matter, `source` among them, where there is more than one; absent: `source` alone. */
  readonly legalBases?: readonly Source[];
  /** Units that may be consulted on the matter without a written reason. */
  readonly related: readonly UnitCode[];
  /** Only for matters that lie within one of these units; absent: everywhere. */
  readonly places?: readonly UnitCode[];
  /** Only for documents of these classes; absent: of every class. */
  readonly classes?: readonly DocumentClass[];
  /** Only for values (VND) from the first on and below the second; absent: whatever the value. */
  readonly value?: { readonly from?: number; readonly below?: number };
}

/** One year of a calendar, and on what it rests. */
export interface CalendarYear {
  readonly calendar: string;
  readonly year: number;
  /** The State has decided it; what is reckoned in a year that is not is provisional. */
  readonly confirmed: boolean;
  /** The decisions and laws that its days rest on, each once. */
  readonly sources: readonly Source[];
}

/** How strongly an agency wants a rule to speak (design §2.5). `refuse` is for what is declared in RõViệc alone. */
export type Severity = 'off' | 'inform' | 'ask' | 'refuse';

/** A number or a list that a rule judges by, with the text that it rests on: no such thing stands in code (design §2.1). */
export interface RuleParameter {
  readonly rule: string;
  /** Which of the rule's parameters; `docs/rules.md` lists them. */
  readonly name: string;
  readonly value: number | readonly string[];
  /** `hourOfDay` is local time; `share` is 0–1; `list` goes with a list of codes or phrases. */
  readonly unit: 'workingDays' | 'hours' | 'hourOfDay' | 'share' | 'times' | 'words' | 'list';
  /** The agency that it holds for; absent: for all that have none of their own. */
  readonly agency?: UnitCode;
  readonly source: Source;
}

/** A report that is due on a day: an object of its own, so that its lateness can be told. */
export interface ReportDuty {
  readonly id: string;
  readonly name: Words;
  /** Who reports. */
  readonly unit: UnitCode;
  /** Who is reported to. */
  readonly to: UnitCode;
  readonly matter: MatterId;
  /** First day on which a report counts for this duty. */
  readonly from: CivilDate;
  readonly dueOn: CivilDate;
  readonly source: Source;
}

/** The groups of the official index, with the most points of each: Quyết định 766/QĐ-TTg. */
export const OFFICIAL_GROUPS = { transparency: 18, progress: 20, digitisation: 22, online: 22, satisfaction: 18 } as const;
export type OfficialGroup = keyof typeof OFFICIAL_GROUPS;

/**
 * What the national portal published of a unit for a month under Quyết định 766/QĐ-TTg: taken over as it stands, never
 * reckoned with, never mixed with our own coordination index.
 */
export interface OfficialScore {
  readonly unit: UnitCode;
  /** `YYYY-MM`. */
  readonly month: string;
  /** Points of 100. */
  readonly total: number;
  /** Place in the ranking and how many were ranked; absent where no ranking was published. */
  readonly place?: number;
  readonly of?: number;
  /** Points by group, where they were published. */
  readonly groups: Readonly<Partial<Record<OfficialGroup, number>>>;
  /** Where it was published. */
  readonly source: Source;
}

/** All that judgement rests on, at one version: organisation, competence, calendars, procedures. Immutable. */
export interface Reference {
  /** Content hash of everything below. */
  readonly version: string;
  /** When this version became known to the system, epoch ms: the second time axis. */
  readonly recordedAt: number;
  readonly units: readonly Unit[];
  readonly posts: readonly Post[];
  readonly officers: readonly Officer[];
  readonly holdings: readonly Holding[];
  /** Absent in versions from before delegations were kept. */
  readonly delegations?: readonly Delegation[];
  readonly matters: readonly Matter[];
  /** Absent in versions from before wording was kept. */
  readonly wording?: readonly Wording[];
  readonly competence: readonly CompetenceRule[];
  readonly calendars: readonly Calendar[];
  /** Absent in versions from before the decisions behind the years were kept. */
  readonly calendarYears?: readonly CalendarYear[];
  readonly procedures: readonly Procedure[];
  /** Absent in versions from before limits were kept. */
  readonly limits?: readonly DeadlineLimit[];
  /** By rule; `<rule>@<agency>` counts before it for one agency. */
  readonly severities: Readonly<Record<string, Severity>>;
  /** How the daily messages go out; absent in versions from before there were any. */
  readonly digest?: DigestPolicy;
  /** Absent in versions from before rules had parameters of their own. */
  readonly parameters?: readonly RuleParameter[];
  /** Absent in versions from before reports were kept as duties. */
  readonly reportDuties?: readonly ReportDuty[];
  /** Absent in versions from before official figures were kept. */
  readonly officialScores?: readonly OfficialScore[];
}
