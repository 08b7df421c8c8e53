/** Words of what rules say before a form is sent. */
export const askedWords = {
  title: { vi: 'Trước khi gửi, đồng chí xem lại', en: 'Before you send, please look again' },
  basis: { vi: 'Căn cứ', en: 'Basis' },
  wayOut: { vi: 'Cách làm đúng', en: 'Lawful way' },
  reason: { vi: 'Lý do vẫn gửi', en: 'Why you send it all the same' },
  reasonHint: { vi: 'Được lưu cùng hồ sơ.', en: 'It is kept with the dossier.' },
  reasonMissing: { vi: 'Ghi lý do vẫn gửi, hoặc bấm “Sửa lại”.', en: 'Write why you send it all the same, or press “Edit”.' },
  refused: { vi: 'Cơ quan đã quy định không cho làm việc này; hãy bấm “Sửa lại”.', en: 'Your agency does not allow this; press “Edit”.' },
} as const;
