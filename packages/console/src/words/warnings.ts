/** Words of the page about warnings that were called wrong. */
export const warningWords = {
  nav: { vi: 'Cảnh báo sai', en: 'Wrong warnings' },
  title: { vi: 'Cảnh báo bị báo là sai', en: 'Warnings that were called wrong' },
  hint: {
    vi: 'Cán bộ báo ngay trên trang họ đang làm. Báo nhiều ở một quy định thì xem lại danh mục thẩm quyền hoặc mức độ nhắc; báo nhiều ở một bộ đọc trang thì xem lại bộ đọc đó.',
    en: 'Officers report from the page they work in. Many reports of one rule: look at the competence register or at how strongly the rule speaks. Many of one adapter: look at that adapter.',
  },
  counts: { vi: 'Theo quy định và bộ đọc trang', en: 'By rule and adapter' },
  reports: { vi: 'Các lần báo', en: 'Reports' },
  about: { vi: 'Cảnh báo', en: 'Warning' },
  adapter: { vi: 'Bộ đọc trang', en: 'Adapter' },
  count: { vi: 'Số lần', en: 'Reports' },
  reason: { vi: 'Lý do', en: 'Reason' },
  document: { vi: 'Văn bản', en: 'Document' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  at: { vi: 'Lúc', en: 'At' },
  note: { vi: 'Ghi chú', en: 'Remark' },
  all: { vi: 'Tất cả', en: 'All' },
  none: { vi: 'Chưa có cảnh báo nào bị báo là sai.', en: 'No warning was called wrong yet.' },
  noneFit: { vi: 'Không có lần báo nào hợp với bộ lọc.', en: 'No report fits the filter.' },
  clear: { vi: 'Bỏ bộ lọc', en: 'Clear the filter' },
  more: { vi: 'Còn các lần báo cũ hơn; hãy lọc để thấy.', en: 'There are older reports; filter to see them.' },
} as const;
