import type { Guard, LeadRole, StageKind, SupplementClock } from '../procedure/types.ts';
import type { Words } from '../registry/types.ts';

const KINDS: Readonly<Record<StageKind, Words>> = {
  receive: { vi: 'tiếp nhận', en: 'receiving' },
  assign: { vi: 'phân công', en: 'assigning' },
  prepare: { vi: 'thẩm định, chuẩn bị', en: 'preparing' },
  consult: { vi: 'lấy ý kiến', en: 'consulting' },
  reconcile: { vi: 'trao đổi, thống nhất', en: 'reconciling' },
  submit: { vi: 'trình', en: 'submitting' },
  decide: { vi: 'quyết định', en: 'deciding' },
  return: { vi: 'trả lại', en: 'returning' },
  supplement: { vi: 'bổ sung', en: 'supplementing' },
  issue: { vi: 'phát hành', en: 'issuing' },
};
/** A kind of stage. */
export const stageKindWords = (kind: StageKind): Words => KINDS[kind];

const ROLES: Readonly<Record<LeadRole | 'consultees' | 'applicant', Words>> = {
  head: { vi: 'người đứng đầu cơ quan chủ trì', en: 'the head of the lead' },
  'division-head': { vi: 'trưởng phòng của cơ quan chủ trì', en: 'a head of division of the lead' },
  handler: { vi: 'người thụ lý', en: 'the handler' },
  records: { vi: 'văn thư', en: 'the records clerk' },
  'one-stop': { vi: 'bộ phận một cửa', en: 'the one-stop counter' },
  consultees: { vi: 'cơ quan được lấy ý kiến', en: 'the consulted units' },
  applicant: { vi: 'người nộp hồ sơ', en: 'the applicant' },
};
/** Who acts, where it is not a post or a unit by name. */
export const roleWords = (role: LeadRole | 'consultees' | 'applicant'): Words => ROLES[role];

const CLOCKS: Readonly<Record<SupplementClock, Words>> = {
  restart: { vi: 'tính lại từ đầu khi đã bổ sung', en: 'begins anew once supplemented' },
  pause: { vi: 'tạm dừng khi chờ bổ sung', en: 'stands still meanwhile' },
  runs: { vi: 'vẫn chạy khi chờ bổ sung', en: 'runs on meanwhile' },
};
/** What our own clock does while somebody supplements. */
export const supplementClockWords = (clock: SupplementClock): Words => CLOCKS[clock];

const GUARDS: Readonly<Record<Guard, Words>> = {
  'handler-named': { vi: 'đã phân công người thụ lý', en: 'an officer is named' },
  'consulted-first': { vi: 'đã lấy ý kiến', en: 'opinions were asked for' },
  'replies-settled': { vi: 'không còn chờ ý kiến nào', en: 'no reply is awaited' },
  'supplement-settled': { vi: 'không còn chờ bổ sung', en: 'no supplement is awaited' },
  'cost-stated': { vi: 'đề xuất nêu kinh phí', en: 'the proposal states its cost' },
  'time-stated': { vi: 'đề xuất nêu thời gian', en: 'the proposal states its time' },
  'document-recorded': { vi: 'ghi số, ngày văn bản đã ký', en: 'number and date of the signed document are given' },
  'decider-not-handler': { vi: 'người quyết định không phải người thụ lý', en: 'whoever decides is not the handler' },
  'decided-first': { vi: 'đã có quyết định', en: 'it is decided' },
};
/** What a guard asks for. */
export const guardWords = (guard: Guard): Words => GUARDS[guard];
