import type { Words } from '@roviec/core';
import type { LapseKind } from '../model/lapses.ts';

/** Words of the list of what lapses when. */
export const lapseWords = {
  title: { vi: 'Khi nào hết hạn, điều gì xảy ra', en: 'What lapses when' },
  applicant: { vi: 'người nộp hồ sơ', en: 'the applicant' },
} as const;

const REPLY: Words = { vi: 'hạn trả lời', en: 'time to reply' };

const WHAT: Readonly<Record<LapseKind, Words>> = {
  deemed: REPLY,
  'deemed-once-attested': REPLY,
  'proceeded-without': REPLY,
  escalated: REPLY,
  'no-effect': REPLY,
  attest: { vi: 'đã quá hạn trả lời, chờ cơ quan chủ trì xác nhận', en: 'the time to reply is over; to be attested' },
  dossier: { vi: 'hạn giải quyết hồ sơ', en: 'time to settle the dossier' },
  supplement: { vi: 'hạn bổ sung hồ sơ', en: 'time to supplement' },
  extension: { vi: 'hạn duyệt đề nghị gia hạn', en: 'time to approve the extension' },
  page: { vi: 'hạn ghi trên trang e-office', en: 'due day on the e-office page' },
};
/** What a deadline is, before whose it is. */
export const whatWords = (kind: LapseKind): Words => WHAT[kind];

const THEN: Readonly<Record<LapseKind, Words>> = {
  deemed: {
    vi: 'Không trả lời thì được coi là đồng ý ngay khi hết hạn; người đứng đầu lúc đó chịu trách nhiệm.',
    en: 'Without a reply they count as agreeing at once; whoever heads them at that moment answers for it.',
  },
  'deemed-once-attested': {
    vi: 'Chưa kết nối RõViệc: im lặng được ghi nhận, chỉ coi là đồng ý sau khi cơ quan chủ trì xác nhận không có trả lời.',
    en: 'Not on RõViệc: silence is noted, and counts as agreement only once the lead attests that no reply came.',
  },
  'proceeded-without': { vi: 'Cơ quan chủ trì giải quyết tiếp mà không chờ; im lặng không phải là đồng ý.', en: 'The lead goes on without waiting; silence is not agreement.' },
  escalated: { vi: 'Việc chậm trả lời được báo cáo cấp có thẩm quyền.', en: 'The delay is reported to the higher authority.' },
  'no-effect': { vi: 'Im lặng được ghi nhận; quy định không gắn hệ quả.', en: 'Silence is noted; the rule attaches no effect.' },
  attest: { vi: 'Chưa xác nhận thì chưa có hệ quả: cơ quan này chưa được coi là đồng ý.', en: 'Until it is attested nothing follows: the unit is not deemed to agree.' },
  dossier: {
    vi: 'Quá hạn là dấu hiệu cần giải trình của cơ quan chủ trì; chỉ gia hạn được một lần, trước khi hết hạn.',
    en: 'Past it the lead has a delay to explain; it can be extended once, before it passes.',
  },
  supplement: { vi: 'Không bổ sung thì giải quyết theo bước tiếp theo của quy trình.', en: 'Without it the next step of the procedure follows.' },
  extension: { vi: 'Sau lúc này không duyệt gia hạn được nữa.', en: 'After that it can no longer be approved.' },
  page: {
    vi: 'Do người giao việc ghi trên e-office; RõViệc không tính hệ quả theo hạn này.',
    en: 'Set in the e-office by whoever assigned the work; RõViệc concludes nothing from it.',
  },
};
/** What follows when it passes. */
export const thenWords = (kind: LapseKind): Words => THEN[kind];

/** Why the deadlines on the card differ; null where only one kind stands there. */
export function differWords(kinds: readonly LapseKind[]): Words | null {
  const own = kinds.includes('dossier');
  const page = kinds.includes('page');
  const replies = kinds.some((kind) => WHAT[kind] === REPLY);
  if (own && page) {
    return {
      vi: 'Hạn của hồ sơ tính theo quy trình từ lúc mở; hạn trên trang do người giao việc ghi. Khác nhau thì phải hỏi người giao việc, không tự chọn hạn muộn hơn.',
      en: 'The dossier’s time runs by the procedure from its opening; the day on the page was set by whoever assigned it. Where they differ, ask; do not take the later one.',
    };
  }
  if (own && replies) {
    return {
      vi: 'Hạn trả lời ràng buộc cơ quan được hỏi; hạn hồ sơ ràng buộc cơ quan chủ trì và vẫn chạy trong lúc chờ.',
      en: 'The time to reply binds who was asked; the dossier’s time binds the lead, and goes on running meanwhile.',
    };
  }
  return null;
}
