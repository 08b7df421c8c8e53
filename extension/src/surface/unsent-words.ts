import type { Words } from '@roviec/core';

/** Words of what waits to be sent and what was refused. */
export const unsentWords = {
  waiting: { vi: 'Chờ gửi', en: 'Waiting to be sent' },
  outcome: { vi: 'Việc đã gửi sau', en: 'What was sent later' },
  waitingHint: {
    vi: 'Cổng RõViệc chưa nhận. Tự gửi khi cổng trở lại, mỗi việc đúng một lần; thời điểm được tính là lúc cổng nhận.',
    en: 'The gateway has not received these. They go by themselves when it is back, each exactly once, and count from when it receives them.',
  },
  withdraw: { vi: 'Rút lại', en: 'Take back' },
  tooLate: { vi: 'Vừa được gửi đi, không rút lại được nữa.', en: 'It has just gone out and cannot be taken back any more.' },
  unclear: { vi: 'đã gửi, cổng chưa trả lời: đang hỏi lại, không rút lại được', en: 'sent, not answered yet: being asked again, cannot be taken back' },
  refused: { vi: 'Bị từ chối khi gửi', en: 'Refused when sent' },
  seen: { vi: 'Đã xem', en: 'Seen' },
  typed: { vi: 'Nội dung đã soạn', en: 'What was typed' },
  dossier: { vi: 'Hồ sơ', en: 'Dossier' },
} as const satisfies Readonly<Record<string, Words>>;

/** That others on this computer have something waiting too. */
export function othersWords(count: number): Words {
  return { vi: `Còn ${count} việc của người khác trên máy này; gửi khi người đó đăng nhập.`, en: `${count} more of other people on this computer; sent when they sign in.` };
}
