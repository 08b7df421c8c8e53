import type { PillView } from '../views.ts';

/** The few words a page must know by itself, for when the service worker cannot be asked. */
interface PageWords {
  readonly unanswered: PillView;
  readonly off: PillView;
  /** A click that nobody could look at went through. */
  readonly unchecked: string;
}

export const pageWords: Readonly<Record<'vi' | 'en', PageWords>> = {
  vi: {
    unanswered: {
      tone: 'alarm',
      text: 'không trả lời, chưa kiểm tra được',
      title: 'Tiện ích RõViệc không trả lời. Không có dấu hiệu nào trên trang này không có nghĩa là không có vấn đề.',
    },
    off: {
      tone: 'degraded',
      text: 'đã tự tắt trên trang này',
      title: 'Trang này gỡ bỏ các dấu hiệu của RõViệc hoặc làm máy chậm, nên RõViệc tự tắt ở đây. Tải lại trang để bật lại.',
    },
    unchecked: 'RõViệc chưa kiểm tra được lần bấm này; hệ thống vẫn xử lý như thường.',
  },
  en: {
    unanswered: { tone: 'alarm', text: 'does not answer, not checked', title: 'The RõViệc extension does not answer. No sign on this page does not mean that nothing is wrong.' },
    off: {
      tone: 'degraded',
      text: 'switched itself off on this page',
      title: 'This page takes the signs of RõViệc away or makes the computer slow, so RõViệc keeps out of it. Reload the page to switch it on again.',
    },
    unchecked: 'RõViệc could not check this click; the system handles it as usual.',
  },
};
