import { type CivilDate, dateWords, instantWords, type Words } from '@roviec/core';

/** Words of urging, and of taking a question back. */
export const urgeWords = {
  open: { vi: 'Đôn đốc', en: 'Urge' },
  openLead: { vi: 'Đôn đốc cơ quan chủ trì', en: 'Urge the lead' },
  sending: { vi: 'Đang đôn đốc…', en: 'Urging…' },
  done: { vi: 'Đã đôn đốc lúc', en: 'Urged at' },
  withdrawTitle: { vi: 'Rút lại việc lấy ý kiến', en: 'Withdraw the question' },
  withdrawOpen: { vi: 'Rút lại việc lấy ý kiến', en: 'Withdraw the question' },
  withdrawIntro: {
    vi: 'Chỉ rút được với cơ quan chưa trả lời và chưa hết hạn. Không ai bị coi là im lặng vì việc đã rút.',
    en: 'Only units that have not replied and are not yet silent. Nobody is deemed silent about what was withdrawn.',
  },
  units: { vi: 'Không hỏi nữa', en: 'No longer asked' },
  reason: { vi: 'Lý do', en: 'Reason' },
  withdrawSubmit: { vi: 'Rút lại', en: 'Withdraw' },
  warning: {
    vi: 'Cơ quan được chọn không phải trả lời nữa. Muốn hỏi lại phải gửi lấy ý kiến lần khác.',
    en: 'These units need not reply any more. To ask them again takes another consult.',
  },
  withdrawDone: { vi: 'Đã rút lại việc lấy ý kiến.', en: 'The question was withdrawn.' },
  noUnits: { vi: 'Chọn ít nhất một cơ quan.', en: 'Choose at least one unit.' },
  noReason: { vi: 'Ghi lý do rút lại.', en: 'Write why it is withdrawn.' },
} as const;

/** That it was urged, when, and from which working day it may be urged again. */
export function urgedWords(at: number, againOn: CivilDate): Words {
  const when = instantWords(at);
  const again = dateWords(againOn);
  return { vi: `Đã đôn đốc lúc ${when.vi}; được đôn đốc lại từ ${again.vi}.`, en: `Urged ${when.en}; may be urged again from ${again.en}.` };
}
