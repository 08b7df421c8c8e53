import type { Sentences } from './sentence.ts';

/** What findings say about asking and answering. */
export const consultSentences: Sentences = {
  'unrelated-consult/': ({ unit, others }) => ({
    vi: `${unit.vi} lấy ý kiến ${others.vi}, không thuộc cơ quan liên quan đến lĩnh vực này, mà không ghi lý do.`,
    en: `${unit.en} asks ${others.en}, whom the matter does not concern, without a written reason.`,
  }),
  'repeat-consult/same-question': ({ unit, others }) => ({
    vi: `${unit.vi} hỏi lại ${others.vi} cùng nội dung khi hồ sơ không có tình tiết mới.`,
    en: `${unit.en} puts the same question to ${others.en} again with nothing new.`,
  }),
  'repeat-consult/rounds': ({ unit, others }) => ({
    vi: `${unit.vi} lấy ý kiến ${others.vi} quá số lần quy trình cho phép.`,
    en: `${unit.en} asks ${others.en} more often than the procedure allows.`,
  }),
  'repeat-consult/serial': ({ unit, others }) => ({
    vi: `${unit.vi} hỏi lần lượt từng cơ quan, nay đến ${others.vi}, trong khi có thể hỏi cùng lúc.`,
    en: `${unit.en} asks one unit after another, now ${others.en}, where all could be asked at once.`,
  }),
  'unscoped-consult/questions': ({ unit }) => ({ vi: `${unit.vi} lấy ý kiến mà không nêu câu hỏi cụ thể.`, en: `${unit.en} asks for opinions without a question.` }),
  'unscoped-consult/position': ({ unit }) => ({
    vi: `${unit.vi} lấy ý kiến mà không nêu quan điểm của mình.`,
    en: `${unit.en} asks for opinions without saying what it thinks itself.`,
  }),
  'unscoped-consult/due': ({ unit }) => ({ vi: `${unit.vi} lấy ý kiến mà không đặt hạn trả lời.`, en: `${unit.en} asks for opinions without a due date.` }),
  'self-made-silence/short': ({ unit }) => ({
    vi: `${unit.vi} đặt hạn trả lời ngắn hơn mức tối thiểu, khiến im lặng thành đồng ý.`,
    en: `${unit.en} gives less time to reply than the minimum, so that silence becomes consent.`,
  }),
  'self-made-silence/last-hour': ({ unit }) => ({
    vi: `${unit.vi} gửi lấy ý kiến vào cuối giờ làm việc với hạn trả lời rất ngắn.`,
    en: `${unit.en} sends the question in the last hours of the day with very little time to reply.`,
  }),
  'generic-reply/position': ({ unit }) => ({ vi: `${unit.vi} trả lời mà không nêu chính kiến.`, en: `${unit.en} replied without taking a position.` }),
  'generic-reply/reasons': ({ unit }) => ({ vi: `${unit.vi} nêu chính kiến nhưng không nêu lý do.`, en: `${unit.en} took a position without giving reasons.` }),
  'generic-reply/words': ({ unit }) => ({ vi: `${unit.vi} trả lời chung chung, không rõ chính kiến.`, en: `What ${unit.en} replied commits to nothing.` }),
  'late-reply/late': ({ unit, due }) => ({ vi: `${unit.vi} trả lời sau khi hết hạn${due.vi}.`, en: `${unit.en} replied after the due time${due.en}.` }),
  'late-reply/silent': ({ unit, due }) => ({ vi: `${unit.vi} không trả lời khi hết hạn${due.vi}.`, en: `${unit.en} did not reply by the due time${due.en}.` }),
  'merit/not-ours': ({ unit }) => ({
    vi: `${unit.vi} trả lời ngay là không thuộc chức năng của mình, giúp hỏi đúng nơi.`,
    en: `${unit.en} said at once that it is not its matter, so that the right unit could be asked.`,
  }),
  'merit/early-reply': ({ unit }) => ({ vi: `${unit.vi} trả lời rõ chính kiến, sớm hơn hạn nhiều.`, en: `${unit.en} replied with a position, well before the due time.` }),
};
