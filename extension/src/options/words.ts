import type { Words } from '@roviec/core';

/** Words of the options page. */
export const optionsWords = {
  title: { vi: 'Tùy chọn RõViệc', en: 'RõViệc options' },
  language: { vi: 'Ngôn ngữ', en: 'Language' },
  languageHint: {
    vi: 'Không theo ngôn ngữ của trình duyệt; đổi ngay ở trang e-office, bảng bên và mọi nơi.',
    en: 'Whatever the browser speaks; changes at once on pages, in the side panel and everywhere.',
  },
  theme: { vi: 'Màu nền', en: 'Theme' },
  system: { vi: 'Theo máy', en: 'As the computer' },
  light: { vi: 'Sáng', en: 'Light' },
  dark: { vi: 'Tối', en: 'Dark' },
  notifications: { vi: 'Tin nhắn của máy', en: 'Messages of the computer' },
  notificationsOn: { vi: 'Báo việc đến hạn, quá hạn', en: 'Tell what is due and overdue' },
  notificationsHint: {
    vi: 'Ngày làm việc theo lịch của cơ quan, trong giờ dưới đây: một tin đầu ngày và mỗi việc quá hạn một tin. Chỉ có số lượng, không có nội dung văn bản. Bảng bên đang mở thì không báo.',
    en: 'On working days of the agency’s calendar, within the hours below: one message at the start of the day and one for each task that becomes overdue. Counts alone, nothing of any document. None while the side panel is open.',
  },
  notificationsRefused: { vi: 'Trình duyệt chưa cho phép hiện tin.', en: 'The browser did not allow messages.' },
  from: { vi: 'Từ', en: 'From' },
  to: { vi: 'đến', en: 'to' },
  key: { vi: 'Phím đến việc quá hạn tiếp theo', en: 'Key to the next overdue row' },
  keyHint: { vi: 'Bấm tổ hợp phím mong muốn (có Alt hoặc Ctrl). Phím xóa lùi: không dùng phím.', en: 'Press the keys you want (with Alt or Ctrl). Backspace: no key.' },
  keyNone: { vi: 'không dùng', en: 'none' },
  sites: { vi: 'Trang web được đọc', en: 'Sites that are read' },
  sitesHint: { vi: 'Chỉ các trang có mẫu; trang khác không bao giờ được đọc.', en: 'Those that a page template names; no other is ever read.' },
  notGranted: { vi: 'trình duyệt chưa cho phép', en: 'not allowed by the browser' },
  pagesOff: { vi: 'Loại trang đang tắt', en: 'Kinds of page that are off' },
  turnOn: { vi: 'Bật lại', en: 'Switch on again' },
  gateway: { vi: 'Cổng RõViệc', en: 'RõViệc gateway' },
  save: { vi: 'Lưu địa chỉ', en: 'Save the address' },
  saved: { vi: 'Đã lưu. Đăng nhập lại ở bảng bên.', en: 'Saved. Sign in again in the side panel.' },
  locked: { vi: 'Do bộ phận công nghệ thông tin của cơ quan đặt, không đổi được ở đây.', en: 'Set by the IT department of your agency; it cannot be changed here.' },
  stored: { vi: 'Những gì được lưu trên máy này', en: 'What is stored on this computer' },
  storedSession: {
    vi: 'Trong bộ nhớ, mất khi đóng trình duyệt: phiên đăng nhập, bản nháp, danh mục của cơ quan, số việc, văn bản đang mở.',
    en: 'In memory, gone when the browser is closed: the session, drafts, the agency’s register, counts, the document on screen.',
  },
  storedLocal: {
    vi: 'Trên đĩa: các lựa chọn ở trang này, địa chỉ cổng, mẫu trang, việc chờ gửi và việc bị từ chối cho đến khi đồng chí xem.',
    en: 'On the disk: what is chosen on this page, the gateway’s address, page templates, what waits to be sent, and refusals until you have seen them.',
  },
  asked: { vi: 'Số lần tự hỏi cổng từ khi mở trình duyệt', en: 'Times the gateway was asked in the background since the browser was started' },
  forget: { vi: 'Xóa tất cả', en: 'Forget it all' },
  forgetSure: { vi: 'Bấm lần nữa để xóa tất cả, kể cả bản nháp và việc chưa gửi', en: 'Press again to forget it all, drafts and unsent acts included' },
  forgotten: { vi: 'Đã xóa. RõViệc như mới cài.', en: 'Forgotten. RõViệc is as when it was installed.' },
  about: { vi: 'Phiên bản và giấy phép', en: 'Version and licences' },
  licence: {
    vi: 'RõViệc theo giấy phép EUPL-1.2. Dùng Preact và Zod theo giấy phép MIT, WXT theo giấy phép MIT.',
    en: 'RõViệc is under the EUPL-1.2. It uses Preact and Zod under the MIT licence, and WXT under the MIT licence.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** How many acts would be lost. */
export function unsentWarning(count: number): Words {
  return { vi: `Còn ${count} việc chưa gửi: sẽ mất nếu xóa.`, en: `${count} acts are not sent yet: they are lost if you forget it all.` };
}
