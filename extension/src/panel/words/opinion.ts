/** Words around what a unit replied. */
export const opinionWords = {
  all: { vi: 'Ý kiến của các cơ quan', en: 'What the units said' },
  read: { vi: 'Xem nội dung trả lời', en: 'Read the reply' },
  noText: { vi: 'Không có lời giải thích kèm theo.', en: 'No further words came with it.' },
  reserved: { vi: 'Bảo lưu ý kiến', en: 'Kept in writing' },
} as const;
