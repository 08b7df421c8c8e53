import type { Sentences } from './sentence.ts';

/** What findings say about handing on, sending back and levels. */
export const moveSentences: Sentences = {
  'forward-own-work/': ({ unit, others }) => ({
    vi: `Việc này thuộc thẩm quyền của ${unit.vi}; không chuyển sang ${others.vi}.`,
    en: `This is ${unit.en}’s own work; it must not be handed to ${others.en}.`,
  }),
  'should-return/forwarded': ({ unit, others, owner }) => ({
    vi: `Việc này thuộc thẩm quyền của ${owner.vi}, không thuộc ${unit.vi} hay ${others.vi}; cần trả lại, không chuyển tiếp.`,
    en: `This belongs to ${owner.en}, neither to ${unit.en} nor to ${others.en}; it should be sent back, not passed on.`,
  }),
  'should-return/accepted': ({ unit, owner }) => ({ vi: `${unit.vi} nhận xử lý việc thuộc thẩm quyền của ${owner.vi}.`, en: `${unit.en} took on what belongs to ${owner.en}.` }),
  'should-return/own': ({ unit, others }) => ({
    vi: `Việc này thuộc thẩm quyền của ${unit.vi}; chỉ trả lại ${others.vi} khi hồ sơ thiếu thủ tục hoặc chưa bảo đảm chất lượng.`,
    en: `This is ${unit.en}’s own work; it goes back to ${others.en} only for what the file lacks in form or quality.`,
  }),
  'should-return/groundless': ({ unit }) => ({ vi: `${unit.vi} trả lại văn bản mà không nêu căn cứ.`, en: `${unit.en} sent a document back without a ground.` }),
  'should-return/twice': ({ unit }) => ({
    vi: `${unit.vi} trả lại lần nữa vì lý do lẽ ra nêu được từ lần đầu.`,
    en: `${unit.en} sent it back again for a defect that the first return could have named.`,
  }),
  'should-return/late': ({ unit }) => ({
    vi: `${unit.vi} giữ văn bản quá thời hạn rồi mới trả lại vì lý do hình thức.`,
    en: `${unit.en} kept a document past the time for it and then sent it back for a defect of form.`,
  }),
  'wrong-class-move/forward': ({ unit, others }) => ({
    vi: `Loại văn bản này không được chuyển sang ${others.vi}; ${unit.vi} hướng dẫn hoặc trả lại theo quy định.`,
    en: `This class of document is not forwarded to ${others.en}; ${unit.en} guides the sender or sends it back.`,
  }),
  'wrong-class-move/return': ({ unit, others }) => ({
    vi: `Loại văn bản này không được trả lại ${others.vi}; ${unit.vi} chuyển đến cơ quan có thẩm quyền.`,
    en: `This class of document is not sent back to ${others.en}; ${unit.en} forwards it to the competent body.`,
  }),
  'wrong-class-move/guided-twice': ({ unit }) => ({
    vi: `${unit.vi} hướng dẫn người khiếu nại lần nữa; việc hướng dẫn chỉ thực hiện một lần.`,
    en: `${unit.en} guided the complainant once more; guidance is given once.`,
  }),
  'wrong-class-move/late': ({ unit }) => ({ vi: `${unit.vi} chuyển đơn sau khi hết thời hạn chuyển.`, en: `${unit.en} forwarded the petition after the time for that was over.` }),
  'take-others-work/': ({ unit, owner }) => ({ vi: `${unit.vi} thụ lý việc thuộc thẩm quyền của ${owner.vi}.`, en: `${unit.en} handles what belongs to ${owner.en}.` }),
  'wrong-level-sending/past-head': ({ unit, others }) => ({
    vi: `Đơn vị thuộc ${unit.vi} gửi thẳng ${others.vi}, không qua người đứng đầu ${unit.vi}.`,
    en: `A division of ${unit.en} sent it straight to ${others.en}, past the head of ${unit.en}.`,
  }),
  'wrong-level-sending/past-superior': ({ unit, others }) => ({
    vi: `${unit.vi} gửi vượt cấp đến ${others.vi}.`,
    en: `${unit.en} sent it to ${others.en}, past its direct superior.`,
  }),
  'wrong-level-sending/below': ({ unit, others }) => ({ vi: `${unit.vi} trình xuống cấp dưới là ${others.vi}.`, en: `${unit.en} submitted to ${others.en}, which is below it.` }),
  'ping-pong/returned': ({ unit, others }) => ({
    vi: `Văn bản bị trả qua trả lại nhiều lần giữa ${unit.vi} và ${others.vi}.`,
    en: `The document was sent back again and again between ${unit.en} and ${others.en}.`,
  }),
  'ping-pong/second-visit': ({ unit, others }) => ({
    vi: `${unit.vi} chuyển lại văn bản đến ${others.vi}, nơi đã từng nhận, khi hồ sơ không có tình tiết mới.`,
    en: `${unit.en} forwarded the document to ${others.en}, which has had it before, with nothing new in the file.`,
  }),
};
