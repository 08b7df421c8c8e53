import type { Words } from '../registry/types.ts';

/** Why somebody says that a warning is wrong: a closed list, so that reports can be counted. */
export const WRONG_WARNING_REASONS = ['wrong-owner', 'wrong-due', 'misread', 'not-applicable', 'exception', 'other'] as const;
export type WrongWarningReason = (typeof WRONG_WARNING_REASONS)[number];

const REASONS: Readonly<Record<WrongWarningReason, Words>> = {
  'wrong-owner': { vi: 'Sai cơ quan có thẩm quyền', en: 'Wrong competent agency' },
  'wrong-due': { vi: 'Sai thời hạn', en: 'Wrong due date' },
  misread: { vi: 'Đọc sai trang này', en: 'The page was misread' },
  'not-applicable': { vi: 'Quy định không áp dụng ở đây', en: 'The rule does not apply here' },
  exception: { vi: 'Có văn bản cho phép', en: 'An instrument allows it' },
  other: { vi: 'Lý do khác', en: 'Another reason' },
};

/** A reason in words. */
export function wrongWarningReasonWords(reason: WrongWarningReason): Words {
  return REASONS[reason];
}

const SIGNS: Readonly<Record<string, Words>> = {
  owner: { vi: 'dấu hiệu về thẩm quyền', en: 'the sign of competence' },
  due: { vi: 'dấu hiệu về thời hạn', en: 'the sign of the due date' },
  'not-ours': { vi: 'dấu hiệu “không phải việc của mình”', en: 'the sign “not ours”' },
  silence: { vi: 'dấu hiệu về im lặng', en: 'the sign of silence' },
  step: { vi: 'dấu hiệu về bước xử lý', en: 'the sign of the step' },
  strip: { vi: 'dải “sáu rõ”', en: 'the strip of the six clears' },
};

/** What a report is about, where it is no rule: a sign on a row, or the strip. */
export function warningSignWords(sign: string): Words {
  return SIGNS[sign] ?? { vi: 'một dấu hiệu', en: 'a sign' };
}
