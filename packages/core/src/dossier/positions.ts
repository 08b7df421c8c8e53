import type { UnitCode } from '../registry/types.ts';
import type { CivilDate } from '../time/index.ts';

/** A consultee's stated position (chính kiến). */
export type Position = 'agree' | 'agree-if' | 'disagree' | 'not-ours';

/** The ways by which a reply may reach the lead. */
export type Channel = 'roviec' | 'e-office' | 'edxml' | 'paper' | 'email' | 'meeting';

/** The document that carries a reply; every reply that is not given in RõViệc has one, or minutes. */
export interface ReplyDocument {
  readonly number: string;
  readonly issuedOn: CivilDate;
}

/** Why a document is sent back (mã lý do trả lại). */
export type DefectCode = 'out-of-competence' | 'procedure-missing' | 'no-option' | 'quality';

/** One defect, named with its ground. All defects are named at once. */
export interface Defect {
  readonly code: DefectCode;
  /** The text on which it rests: `NĐ 217/2026/NĐ-CP, Điều 53.1`. */
  readonly ground: string;
  /** For `out-of-competence`: the unit that is competent, where it is known. */
  readonly competentUnit?: UnitCode;
}

/** Class of a document, on which the lawful move depends (`domain.md` §1.6). */
export type DocumentClass = 'ordinary' | 'denunciation' | 'complaint' | 'petition' | 'unknown';
