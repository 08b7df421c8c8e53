import type { OverdueStep, ToSignKind } from '../agenda/types.ts';
import type { SilenceEffect } from '../procedure/types.ts';
import type { Words } from '../registry/types.ts';

/** Headings and sentences of the daily messages; pages and mail say the same. */
export const agendaTerms = {
  morningTitle: { vi: 'Tin đầu ngày', en: 'Morning message' },
  overdueTitle: { vi: 'Bản tin quá hạn hằng ngày', en: 'Daily overdue digest' },
  dayOff: { vi: 'Ngày này không phải ngày làm việc; không gửi tin.', en: 'This is no working day; no message is sent.' },
  deemedToday: { vi: 'Hôm nay đơn vị đồng chí sẽ được coi là đồng ý với', en: 'Today your unit will be deemed to agree to' },
  deemedTodayNone: { vi: 'Hôm nay không có ý kiến nào sẽ được coi là đồng ý.', en: 'Nothing will be deemed agreed to today.' },
  otherDue: { vi: 'Phải trả lời hôm nay, im lặng có hệ quả khác', en: 'Answers due today where silence has another effect' },
  otherDueNone: { vi: 'Không có.', en: 'None.' },
  toSign: { vi: 'Chờ đồng chí ký', en: 'Waiting for your signature' },
  toSignNone: { vi: 'Không có văn bản nào chờ ký.', en: 'Nothing waits for your signature.' },
  deemed: { vi: 'Đã được coi là đồng ý từ ngày làm việc trước', en: 'Deemed agreed since the working day before' },
  deemedNone: { vi: 'Không có ý kiến nào đã được coi là đồng ý.', en: 'Nothing was deemed agreed to.' },
  overdue: { vi: 'Quá hạn, theo cơ quan và người thụ lý', en: 'Overdue, by unit and handler' },
  overdueNone: { vi: 'Không có hồ sơ nào quá hạn.', en: 'No dossier is overdue.' },
  dueSoonNone: { vi: 'Không có hồ sơ nào sắp đến hạn.', en: 'No dossier is about to fall due.' },
  silent: { vi: 'Cơ quan im lặng và hệ quả', en: 'Silent units, and what follows' },
  silentNone: { vi: 'Không có cơ quan nào im lặng quá hạn.', en: 'No unit let its due time pass in silence.' },
  still: { vi: 'Hồ sơ đứng yên hoặc phân công trễ', en: 'Dossiers that stand still or were assigned late' },
  stillNone: { vi: 'Không có dấu hiệu đứng yên nào trong các hồ sơ đã xét.', en: 'No sign of a standstill in the dossiers that were looked at.' },
  stillNote: { vi: 'Dấu hiệu cần giải trình, không phải kết luận.', en: 'Signs to explain, not conclusions.' },
  unassigned: { vi: 'chưa phân công', en: 'nobody assigned' },
  restricted: {
    vi: 'Đơn tố cáo, khiếu nại và văn bản mật không được liệt kê ở đây.',
    en: 'Denunciations, complaints and classified documents are never listed here.',
  },
  record: { vi: 'RõViệc ghi nhận sự việc, không thay văn bản đã ký.', en: 'RõViệc records what happened; it does not replace the signed document.' },
  incomplete: { vi: 'Danh sách quá dài nên chưa đủ; xem thêm trong danh sách hồ sơ.', en: 'The list is too long to be complete; see the list of dossiers for the rest.' },
} as const satisfies Readonly<Record<string, Words>>;

/** `Đến hạn trong 3 ngày làm việc`. */
export function dueSoonTitle(workingDays: number): Words {
  return { vi: `Đến hạn trong ${workingDays} ngày làm việc tới`, en: `Due within ${workingDays} working day${workingDays === 1 ? '' : 's'}` };
}

const AFTER_SILENCE: Readonly<Record<SilenceEffect, Words>> = {
  'deemed-consent': { vi: 'im lặng được coi là đồng ý', en: 'silence counts as agreement' },
  'proceed-without': { vi: 'im lặng thì cơ quan chủ trì tiếp tục không chờ', en: 'after silence the lead goes on without it' },
  escalate: { vi: 'im lặng thì báo cáo cấp trên', en: 'silence is reported upwards' },
  none: { vi: 'im lặng chưa có hệ quả theo quy định', en: 'silence has no effect by rule' },
};
/** What silence leads to. */
export const afterSilenceWords = (effect: SilenceEffect): Words => AFTER_SILENCE[effect];

const STEPS: Readonly<Record<OverdueStep, Words>> = {
  recording: { vi: 'đã hết hạn, đang chờ hệ thống ghi nhận', en: 'the due time is over; being recorded' },
  'awaits-attestation': { vi: 'chờ cơ quan chủ trì xác nhận không có trả lời, rồi được coi là đồng ý', en: 'deemed to agree once the lead attests that no reply came' },
  'no-effect': { vi: 'không trả lời; quy định không gắn hệ quả', en: 'no reply; the rule attaches no effect' },
  deemed: { vi: 'đã được coi là đồng ý', en: 'deemed to agree' },
  'proceeded-without': { vi: 'cơ quan chủ trì đã tiếp tục không chờ', en: 'the lead went on without it' },
  escalated: { vi: 'đã báo cáo cấp trên', en: 'reported upwards' },
};
/** What a silence has come to. */
export const silentStepWords = (step: OverdueStep): Words => STEPS[step];

const KINDS: Readonly<Record<ToSignKind, Words>> = {
  reply: { vi: 'Trả lời đã soạn', en: 'Prepared reply' },
  decision: { vi: 'Tờ trình chờ quyết định', en: 'Submission to decide' },
  extension: { vi: 'Đề nghị gia hạn', en: 'Request to extend' },
};
/** What kind of paper waits. */
export const toSignWords = (kind: ToSignKind): Words => KINDS[kind];

const STILL: Readonly<Record<'idle' | 'late-assignment', Words>> = {
  idle: { vi: 'đứng yên quá lâu so với thời hạn', en: 'stood still for too large a share of its time' },
  'late-assignment': { vi: 'phân công người thụ lý trễ', en: 'assigned late' },
};
/** Which sign of stagnation it is. */
export const stillWords = (variant: 'idle' | 'late-assignment'): Words => STILL[variant];
