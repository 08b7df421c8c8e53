import type { Words } from '@roviec/core';

/** Words of the form that sends a document back, and of the slip that goes with it. */
export const returnWords = {
  title: { vi: 'Trả lại văn bản', en: 'Send the document back' },
  open: { vi: 'Trả lại', en: 'Send back' },
  unread: {
    vi: 'Chưa trả lại được từ đây: chưa đọc được số đến, số, ngày hoặc nơi gửi của văn bản.',
    en: 'It cannot be sent back from here: its arrival number, number, date or issuer could not be read.',
  },
  to: { vi: 'Trả lại cho', en: 'Back to' },
  chooseUnit: { vi: '— chọn cơ quan —', en: '— choose a unit —' },
  defects: { vi: 'Lý do trả lại', en: 'Defects' },
  defectsHint: { vi: 'Nêu hết các lý do trong một lần. Trả lại lần hai vì lý do cũ sẽ bị ghi nhận.', en: 'Name all defects at once. A second return for an old defect is noted.' },
  ground: { vi: 'Căn cứ (văn bản, điều khoản)', en: 'Ground (text, article)' },
  competentUnit: { vi: 'Cơ quan có thẩm quyền', en: 'Competent unit' },
  unknownUnit: { vi: '— chưa rõ —', en: '— unknown —' },
  note: { vi: 'Hướng dẫn, bổ sung (nếu có)', en: 'Guidance, if any' },
  slip: { vi: 'Văn bản trả lại', en: 'The letter that goes with it' },
  slipText: { vi: 'Xem nội dung', en: 'Read the text' },
  slipHint: {
    vi: 'Theo thể thức NĐ 30/2020/NĐ-CP; để in, hoặc chép vào e-office. RõViệc không điền vào trang.',
    en: 'In the form of decree 30/2020, in Vietnamese as it is sent; to print, or to copy into the e-office. RõViệc fills in nothing on the page.',
  },
  copy: { vi: 'Chép nội dung', en: 'Copy the text' },
  copied: { vi: 'Đã chép.', en: 'Copied.' },
  submit: { vi: 'Trả lại', en: 'Send back' },
  warning: {
    vi: 'RõViệc ghi nhận việc trả lại. Đồng chí vẫn phải trả lại văn bản trên e-office.',
    en: 'RõViệc records that it goes back. You still send the document back in the e-office.',
  },
  done: { vi: 'Đã ghi nhận việc trả lại.', en: 'The return was recorded.' },
  noUnit: { vi: 'Chọn cơ quan nhận lại văn bản.', en: 'Choose whom the document goes back to.' },
  noDefects: { vi: 'Chọn ít nhất một lý do trả lại.', en: 'Choose at least one defect.' },
  noGround: { vi: 'Ghi căn cứ cho lý do', en: 'Write the ground of the defect' },
  ownWork: {
    vi: 'Theo danh mục thẩm quyền, việc này thuộc cơ quan của đồng chí. Hãy kiểm tra trước khi trả lại.',
    en: 'By the register of competence this is your own agency’s work. Check before you send it back.',
  },
  dueOn: { vi: 'Đề nghị gửi lại trước hết ngày (nếu có)', en: 'Asked to be sent again by (if any)' },
  dueHint: {
    vi: 'Dạng ngày/tháng/năm. Đồng hồ của bên gửi tính từ lúc trả lại; pháp luật không có thời hạn chung, ghi theo quy chế của cơ quan.',
    en: 'As day/month/year. The sender’s clock runs from the return; no law gives one time for all, so follow your agency’s regulation.',
  },
  badDate: { vi: 'Ghi ngày theo dạng ngày/tháng/năm, ví dụ 05/02/2027.', en: 'Write the date as day/month/year, such as 05/02/2027.' },
  pastDate: { vi: 'Ngày gửi lại phải sau hôm nay.', en: 'The day must come after today.' },
  signer: { vi: 'Người ký', en: 'Signed by' },
  headSigns: { vi: 'Người đứng đầu cơ quan', en: 'The head of the agency' },
  openLetter: { vi: 'Mở bản in', en: 'Open to print' },
} as const;

/** In how many working days it goes back, and by which text; with the day where the page says when it came. */
export function withinWords(days: number, source: string, until: Words | null): Words {
  const day = until ? { vi: `: ${until.vi}`, en: `: ${until.en}` } : { vi: '', en: '' };
  return {
    vi: `Văn bản không đúng thẩm quyền, thủ tục được trả lại trong ${days} ngày làm việc kể từ khi nhận${day.vi} (${source}).`,
    en: `What lacks competence or formalities goes back within ${days} working days of receipt${day.en} (${source}).`,
  };
}
