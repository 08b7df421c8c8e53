import type { Words } from '../registry/types.ts';

/** Lawful ways out that a finding offers: who does what. */
const WAYS_OUT = {
  'keep-and-assign': { vi: 'Giữ lại và phân công người thụ lý trong cơ quan', en: 'Keep it and name an officer in your own agency' },
  'forward-under-delegation': { vi: 'Chỉ chuyển khi có văn bản ủy quyền, và ghi số văn bản đó', en: 'Forward it only under a written delegation, and cite it' },
  'return-with-ground': { vi: 'Trả lại nơi gửi và nêu rõ căn cứ', en: 'Send it back and cite the ground' },
  'forward-to-owner': { vi: 'Hoặc chuyển đến đúng cơ quan có thẩm quyền, báo cho nơi gửi', en: 'Or forward it to the competent body and tell the sender' },
  'name-ground': { vi: 'Nêu căn cứ của từng lý do trả lại', en: 'Cite the ground of each defect' },
  'name-all-defects': { vi: 'Nêu hết các lý do trong một lần', en: 'Name all defects at once' },
  'return-sooner': { vi: 'Kiểm tra thủ tục ngay khi nhận và trả lại trong thời hạn', en: 'Check the formalities on arrival and send it back within the time' },
  explain: { vi: 'Giải trình lý do', en: 'Explain why' },
  'decide-yourself': { vi: 'Tự quyết định trong thẩm quyền và chịu trách nhiệm', en: 'Decide it within your own authority' },
  'name-officer': { vi: 'Phân công một người thụ lý đang giữ đúng vị trí', en: 'Assign one officer who holds the post' },
  'one-lead': { vi: 'Chọn một cơ quan chủ trì, các cơ quan khác phối hợp', en: 'Choose one lead; the others support it' },
  'owner-leads': { vi: 'Giao cơ quan có thẩm quyền chủ trì', en: 'Make the competent body the lead' },
  'reconcile-or-reserve': { vi: 'Người đứng đầu trao đổi, thống nhất, hoặc ghi bảo lưu ý kiến bằng văn bản', en: 'The head talks it over, or it is reserved in writing' },
  'head-signs': { vi: 'Trình người đứng đầu ký', en: 'Have the head sign' },
  'register-delegation': { vi: 'Hoặc dẫn văn bản ủy quyền còn hiệu lực', en: 'Or cite a delegation in force' },
  'state-proposal': { vi: 'Ghi rõ phương án, kinh phí, thời gian và đơn vị chịu trách nhiệm', en: 'State the option, its cost and time, and the responsible unit' },
  'state-own-view': { vi: 'Phân tích các căn cứ và ghi rõ quan điểm của cơ quan mình', en: 'Weigh the legal bases and state your own view' },
  'ask-extension': { vi: 'Đề nghị gia hạn trước khi hết hạn, nêu lý do', en: 'Ask for an extension before the deadline, with a reason' },
  'move-on': { vi: 'Giải quyết bước tiếp theo, hoặc ghi lý do còn chờ', en: 'Take the next step, or note what it waits for' },
  'show-authority': { vi: 'Nêu cấp cho phép, văn bản và lý do', en: 'Name who allowed it, the instrument and the reason' },
  'record-reply': { vi: 'Nếu đã trả lời, gửi văn bản trả lời để ghi nhận', en: 'If a reply was sent, have it recorded' },
  'ask-related': { vi: 'Chỉ lấy ý kiến cơ quan liên quan', en: 'Ask only units that the matter concerns' },
  'write-reason': { vi: 'Hoặc ghi lý do cần ý kiến của cơ quan này', en: 'Or write down why this unit must be asked' },
  'use-answer': { vi: 'Dùng ý kiến đã có và quyết định', en: 'Use the answer that is there, and decide' },
  'say-what-is-new': { vi: 'Chỉ hỏi lại khi hồ sơ có tình tiết mới, và nêu tình tiết đó', en: 'Ask again only when something is new, and say what' },
  'ask-at-once': { vi: 'Gửi lấy ý kiến các cơ quan cùng một lúc', en: 'Ask all units at the same time' },
  'number-questions': { vi: 'Ghi từng nội dung hỏi thành câu có số', en: 'Write each point as a numbered question' },
  'set-due-date': { vi: 'Đặt hạn trả lời theo quy định', en: 'Set the due date that the rule gives' },
  'give-lawful-time': { vi: 'Để hạn theo quy định, hoặc dẫn văn bản chỉ đạo xử lý gấp', en: 'Leave the time that the rule gives, or cite the urgent order' },
  'take-position': { vi: 'Nêu rõ: đồng ý, đồng ý có điều kiện, không đồng ý hay không thuộc chức năng, và lý do', en: 'Say: agree, agree if, disagree or not ours, and why' },
  'forward-by-class': { vi: 'Chuyển đến cơ quan có thẩm quyền trong thời hạn và báo cho người gửi', en: 'Forward it to the competent body in time and tell the sender' },
  'guide-sender': { vi: 'Hướng dẫn người gửi một lần đến đúng cơ quan, không chuyển đơn', en: 'Guide the sender once to the competent body; do not forward it' },
  'send-through-superior': { vi: 'Gửi qua cấp trên trực tiếp', en: 'Send it through the direct superior' },
  'report-now': { vi: 'Gửi báo cáo ngay và nêu lý do chậm', en: 'Send the report now and say why it is late' },
  'ask-arbitration': { vi: 'Báo cáo cấp trên chung quyết định cơ quan chủ trì', en: 'Ask the common superior to decide who leads' },
  'decide-now': { vi: 'Quyết định, hoặc trả lại và nêu rõ nội dung cần bổ sung', en: 'Decide, or send it back and say what is missing' },
  'attach-result': { vi: 'Ghi nhận văn bản trả lời, biên bản hoặc quyết định', en: 'Record the reply, the minutes or the decision' },
  'review-step': { vi: 'Xem xét bỏ hoặc gộp bước này trong quy trình', en: 'Consider leaving out or joining this step' },
  commend: { vi: 'Ghi nhận khi đánh giá, xếp loại', en: 'Count it in the rating' },
} as const satisfies Readonly<Record<string, Words>>;

export type WayOut = keyof typeof WAYS_OUT;

/** A lawful way out, in one sentence. */
export function wayOutWords(way: WayOut): Words {
  return WAYS_OUT[way];
}
