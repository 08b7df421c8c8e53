import type { Words } from '@roviec/core';

/** Words of a list that is searched by typing. */
export const comboWords = {
  hint: { vi: 'Gõ vài chữ để tìm, không cần dấu.', en: 'Type a few letters to search; marks are not needed.' },
  none: { vi: 'Không có mục nào khớp.', en: 'Nothing matches.' },
  clear: { vi: 'Xóa lựa chọn', en: 'Clear the choice' },
} as const;

/** How many options are listed, for a screen reader; `more` are found beside those. */
export function foundWords(listed: number, more: number): Words {
  if (more === 0) return { vi: `${listed} mục.`, en: `${listed} ${listed === 1 ? 'option' : 'options'}.` };
  return { vi: `${listed} mục đầu, còn ${more} mục khác: gõ thêm để thu hẹp.`, en: `The first ${listed}; ${more} more are found: type on.` };
}
