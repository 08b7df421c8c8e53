import type { Words } from '@roviec/core';
import type { LinkReason } from '../model/link.ts';

/** Words of linking an incoming document to the consult that it answers. */
export const linkWords = {
  title: { vi: 'Văn bản này có thể là trả lời', en: 'This document may be a reply' },
  intro: { vi: 'Chọn chính kiến rồi bấm gắn. Gắn nhầm thì gỡ ra được.', en: 'Choose the position, then link it. A wrong link can be undone.' },
  about: { vi: 'về', en: 'about' },
  because: { vi: 'Vì:', en: 'Because:' },
  position: { vi: 'Chính kiến trong văn bản', en: 'Position in the document' },
  link: { vi: 'Gắn làm trả lời', en: 'Link as the reply' },
  linking: { vi: 'Đang gắn…', en: 'Linking…' },
  noPosition: { vi: 'Chọn chính kiến trước khi gắn.', en: 'Choose the position first.' },
  tellHour: { vi: 'Ghi giờ nhận để gắn', en: 'Tell when it came, and link it' },
  hourMatters: {
    vi: 'Trang chỉ cho biết ngày đến; giờ nhận quyết định đúng hạn hay trễ.',
    en: 'The page tells the day alone; the hour decides whether it was in time.',
  },
  linked: { vi: 'Đã gắn làm trả lời', en: 'Linked as a reply' },
  undo: { vi: 'Gỡ ra: gắn nhầm', en: 'Undo: linked by mistake' },
  unlinkTitle: { vi: 'Gỡ trả lời gắn nhầm', en: 'Undo a wrong link' },
  unlinkReason: { vi: 'Vì sao gỡ', en: 'Why it is undone' },
  unlinkSubmit: { vi: 'Gỡ ra', en: 'Undo the link' },
  unlinkWarning: {
    vi: 'Cơ quan này lại được chờ trả lời, theo hạn cũ. Việc đã gắn vẫn còn trong nhật ký.',
    en: 'The unit is awaited again, by the same due time. That it was linked stays in the history.',
  },
  unlinkDone: { vi: 'Đã gỡ. Cơ quan này lại được chờ trả lời.', en: 'Undone. The unit is awaited again.' },
  noReason: { vi: 'Ghi vì sao gỡ.', en: 'Write why it is undone.' },
} as const;

const REASONS: Readonly<Record<LinkReason, Words>> = {
  'cites-number': { vi: 'trích yếu dẫn số văn bản đã hỏi', en: 'its subject line cites the number that was asked about' },
  'from-unit': { vi: 'nơi gửi là cơ quan được hỏi', en: 'it comes from a unit that was asked' },
  'same-matter': { vi: 'cùng lĩnh vực', en: 'it is about the same matter' },
};

/** Why a document may be a reply. */
export const linkReasonWords = (reason: LinkReason): Words => REASONS[reason];
