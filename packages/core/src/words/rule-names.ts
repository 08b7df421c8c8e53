import type { Words } from '../registry/types.ts';

const RULES: Readonly<Record<string, Words>> = {
  'submit-own-decision': { vi: 'trình lên việc thuộc thẩm quyền quyết định của mình', en: 'submitting up what one decides oneself' },
  'forward-own-work': { vi: 'chuyển đi việc thuộc thẩm quyền của mình', en: 'forwarding one’s own work' },
  'take-others-work': { vi: 'nhận việc thuộc thẩm quyền của đơn vị khác', en: 'taking on another unit’s work' },
  'no-single-owner': { vi: 'chưa rõ một đơn vị chủ trì và một người thụ lý', en: 'no single owner' },
  'unrelated-consult': { vi: 'lấy ý kiến đơn vị không liên quan', en: 'consulting an unrelated unit' },
  'repeat-consult': { vi: 'lấy ý kiến lặp lại', en: 'repeating a consult' },
  'unscoped-consult': { vi: 'lấy ý kiến thiếu câu hỏi, ý kiến của mình hoặc thời hạn', en: 'a consult without questions, own position or due date' },
  'generic-reply': { vi: 'trả lời chung chung, không rõ chính kiến', en: 'a generic reply' },
  'late-reply': { vi: 'trả lời trễ hoặc im lặng', en: 'a late reply or silence' },
  'self-made-silence': { vi: 'đặt hạn quá ngắn', en: 'a due date that is too short' },
  'unreconciled-dissent': { vi: 'ý kiến khác nhau chưa được trao đổi, thống nhất', en: 'dissent not reconciled' },
  'wrong-signer': { vi: 'ký không đúng thẩm quyền', en: 'wrong signer' },
  'no-own-view': { vi: 'thiếu quan điểm của cơ quan chủ trì', en: 'no view of one’s own' },
  'no-concrete-proposal': { vi: 'thiếu đề xuất cụ thể', en: 'no concrete proposal' },
  'should-return': { vi: 'văn bản nên được trả lại', en: 'a document that should be sent back' },
  'wrong-class-move': { vi: 'chuyển, trả không đúng loại văn bản', en: 'the wrong move for this class of document' },
  'wrong-level-sending': { vi: 'gửi không đúng cấp', en: 'sending to the wrong level' },
  'late-report': { vi: 'chậm báo cáo', en: 'a late report' },
  'ping-pong': { vi: 'chuyển qua trả lại nhiều lần', en: 'passing back and forth' },
  stagnation: { vi: 'hồ sơ đứng yên', en: 'stagnation' },
  'no-decision': { vi: 'chậm quyết định việc của mình', en: 'one’s own decision is late' },
  'loosened-target': { vi: 'hạ chỉ tiêu, lùi hạn', en: 'a loosened target' },
  'status-laundering': { vi: 'báo hoàn thành mà chưa có kết quả', en: 'marked done without a result' },
  'idle-step': { vi: 'bước không làm thay đổi gì', en: 'an idle step' },
  merit: { vi: 'làm tốt, làm sớm', en: 'merit' },
};

const LATE_REPLY: Readonly<Record<'late' | 'silent', Words>> = {
  late: { vi: 'trả lời trễ', en: 'a late reply' },
  silent: { vi: 'im lặng', en: 'silence' },
};

/** Which of its two faces the rule about late replies shows. */
export function lateReplyWords(face: 'late' | 'silent'): Words {
  return LATE_REPLY[face];
}

/** What a rule is about, in office words; a rule that this version does not know is called a reminder. */
export function ruleWords(rule: string): Words {
  return RULES[rule] ?? { vi: 'một quy định cần lưu ý', en: 'a rule to note' };
}
