import type { Words } from '@roviec/core';

/** Words about whom to ask, and what it means when a unit is not connected. */
export const consulteesWords = {
  related: { vi: 'Liên quan theo danh mục thẩm quyền', en: 'Related by the register of competence' },
  'cross-cutting': { vi: 'Liên quan đến mọi lĩnh vực', en: 'Related to every matter' },
  others: { vi: 'Cơ quan khác có liên quan', en: 'Other related units' },
  add: { vi: 'Thêm cơ quan ngoài danh sách', en: 'Add a unit outside the list' },
  noneFound: { vi: 'Chưa rõ lĩnh vực nên chưa gợi ý được cơ quan liên quan ngoài quy trình.', en: 'The matter is not known, so nothing is suggested beyond the procedure.' },
  notEnrolled: { vi: 'chưa kết nối RõViệc', en: 'not on RõViệc yet' },
  askedOut: { vi: 'đã hỏi đủ số lần cho phép', en: 'asked as often as allowed' },
  outside: { vi: 'Ngoài danh sách liên quan:', en: 'Outside the related set:' },
  outsideMeans: {
    vi: 'Quy trình và danh mục thẩm quyền đều không nêu cơ quan này. Chỉ hỏi khi thật sự cần và ghi rõ lý do; hỏi cơ quan không liên quan là dấu hiệu đùn đẩy.',
    en: 'Neither the procedure nor the register of competence names it. Ask only where needed, and say why: asking units that are not concerned is a sign of passing the buck.',
  },
  unconnected: { vi: 'Chưa kết nối RõViệc:', en: 'Not connected to RõViệc:' },
  unconnectedLabel: { vi: 'Chưa kết nối', en: 'Not connected' },
  sendYourself: {
    vi: 'Phải gửi văn bản qua e-office. Nếu có trả lời, văn thư cơ quan mình ghi nhận vào đây.',
    en: 'Send them the letter by the e-office. When a reply comes, your records clerk links it here.',
  },
  attested: {
    vi: 'Hết hạn chưa tự coi là đồng ý: trước hết cơ quan mình phải xác nhận không nhận được trả lời qua bất cứ kênh nào.',
    en: 'Their silence counts as agreement only after your agency attests that no reply came by any channel.',
  },
  unattested: { vi: 'Im lặng chỉ được ghi nhận theo những kênh RõViệc nhìn thấy.', en: 'Silence is noted only by the channels that RõViệc sees.' },
} as const;

/** How the reason begins for a unit that the register relates to the matter. */
export function relatedReason(ground: string): Words {
  return { vi: `Liên quan đến lĩnh vực này theo danh mục thẩm quyền (${ground}).`, en: `Related to this matter by the register of competence (${ground}).` };
}
