import type { CivilDate } from '../time/index.ts';
import { competenceNotices } from './report-competence.ts';
import { staffNotices } from './report-staff.ts';
import type { OfficerId, PostId, Reference, UnitCode } from './types.ts';

/** What S0g asks to be reviewed regularly: where the assignment of work has a hole, a clash, or is about to end. */
export type RegistryNotice =
  /** Nobody is named for the matter from that day on (and until the other, when somebody is again). `partly`: only for some places, classes or values is somebody named. */
  | { readonly kind: 'matter-without-owner'; readonly matter: string; readonly from: CivilDate; readonly to: CivilDate | null; readonly partly: boolean }
  | { readonly kind: 'competence-overlap'; readonly matter: string; readonly rules: readonly [string, string]; readonly from: CivilDate; readonly to: CivilDate | null }
  | { readonly kind: 'competence-expiring'; readonly matter: string; readonly rule: string; readonly on: CivilDate }
  | { readonly kind: 'owner-ended'; readonly rule: string; readonly unit: UnitCode; readonly from: CivilDate; readonly carriedOnBy: readonly UnitCode[] }
  | { readonly kind: 'post-without-holder'; readonly post: PostId; readonly head: boolean; readonly from: CivilDate }
  | { readonly kind: 'delegation-expiring'; readonly post: PostId; readonly officer: OfficerId; readonly instrument: string; readonly on: CivilDate }
  /** Written, in its dates, and without effect: whoever could have given it no longer holds the post, or never did. */
  | { readonly kind: 'delegation-without-giver'; readonly post: PostId; readonly officer: OfficerId; readonly instrument: string; readonly from: CivilDate }
  | { readonly kind: 'acting-expiring'; readonly post: PostId; readonly officer: OfficerId; readonly instrument: string; readonly on: CivilDate }
  | { readonly kind: 'unit-without-successor'; readonly unit: UnitCode; readonly endedOn: CivilDate };

export type RegistryNoticeKind = RegistryNotice['kind'];

/** What a review is made of: the register, and the days it looks ahead. */
export type ReviewedReference = Pick<Reference, 'units' | 'posts' | 'holdings' | 'delegations' | 'matters' | 'competence'>;

/** Days that count as soon (design §6, S0g). */
export const SOON_DAYS = 90;

/** Everything in a register that wants a decision, as seen on a day: first what is so already, then what comes. */
export function reviewRegistry(reference: ReviewedReference, at: CivilDate, soonDays: number = SOON_DAYS): readonly RegistryNotice[] {
  const notices = [...competenceNotices(reference, at, soonDays), ...staffNotices(reference, at, soonDays)];
  return notices.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** The day from which a notice holds. */
export function noticeFrom(notice: RegistryNotice): CivilDate {
  if ('from' in notice) return notice.from;
  return 'on' in notice ? notice.on : notice.endedOn;
}

function keyOf(notice: RegistryNotice): string {
  return `${noticeFrom(notice)} ${notice.kind} ${JSON.stringify(notice)}`;
}
