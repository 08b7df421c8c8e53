import type { Words } from '@roviec/core';

/** What speaks against a list, a key or a field beyond its single sources (`examine/fragility.ts` has those); stable. */
export type Doubt = 'one-source' | 'unread-texts' | 'some-rows' | 'list-by-order' | 'few-rows' | 'key-is-number' | 'marks-weak' | 'counts-differ' | 'no-empty-mark';

/** What that means for whoever teaches, and what can be done. */
export const doubtWords: Readonly<Record<Doubt, Words>> = {
  'one-source': { vi: 'Chỉ có một cách đọc, không có cách dự phòng khi hệ thống đổi tên.', en: 'There is one way of reading it and none to fall back on when names change.' },
  'unread-texts': { vi: 'Có hàng ghi khác khuôn nên không đọc được; xem các chữ bên dưới.', en: 'Some rows write it in another way and are not read; see the texts below.' },
  'some-rows': { vi: 'Không phải hàng nào cũng có chỗ này.', en: 'Not every row has this place.' },
  'list-by-order': {
    vi: 'Bảng không có tên riêng, chỉ tìm được theo vị trí trên trang. Trang tốt nhất chỉ đạt mức “thiếu”.',
    en: 'The table has no name of its own and is found by its place on the page. The page is “degraded” at best.',
  },
  'few-rows': { vi: 'Trang này có dưới ba hàng, chưa đủ để thử; hãy mở một trang nhiều hàng hơn.', en: 'Fewer than three rows are too few to try it on; open a page with more.' },
  'key-is-number': {
    vi: 'Không thấy mã riêng của văn bản, phải dùng số, ký hiệu: hai văn bản trùng số sẽ bị coi là một.',
    en: 'There is no identifier but the number and symbol: two documents with one number would be taken for one.',
  },
  'marks-weak': {
    vi: 'Không thấy dấu hiệu chung của hệ thống, chỉ nhận ra trang qua chính bảng này.',
    en: 'Nothing tells the product itself; the page is recognised by this table alone.',
  },
  'counts-differ': {
    vi: 'Số tiêu đề và số ô khác nhau; cách đọc giữ đúng hai con số này, số khác thì trang bị coi là hỏng.',
    en: 'Headings and cells differ in number; both counts are pinned, and any other breaks the page.',
  },
  'no-empty-mark': {
    vi: 'Chưa biết trang trông thế nào khi không có văn bản; khi đó RõViệc sẽ nói “không đọc được”.',
    en: 'What the page looks like without documents is not known; RõViệc will say then that it cannot read it.',
  },
};
