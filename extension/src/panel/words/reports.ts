/** Words for what was called wrong in this session. */
export const reportsWords = {
  title: { vi: 'Cảnh báo đã báo là sai', en: 'Warnings you called wrong' },
  hint: {
    vi: 'Chỉ trong phiên này. Quản trị viên thấy quy định, lý do và ghi chú, không thấy tên đồng chí.',
    en: 'Of this session. Administrators see the rule, the reason and the remark, not your name.',
  },
  note: { vi: 'Ghi chú thêm', en: 'Add a remark' },
  save: { vi: 'Gửi ghi chú', en: 'Send the remark' },
  saved: { vi: 'Đã gửi ghi chú.', en: 'The remark was sent.' },
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  failed: { vi: 'Chưa gửi được. Xin thử lại.', en: 'Not sent. Please try again.' },
} as const;
