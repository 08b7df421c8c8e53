/** Words of assigning and of ending a dossier. */
export const closeWords = {
  assignOpen: { vi: 'Nhận thụ lý', en: 'Take it on' },
  assignTitle: { vi: 'Nhận thụ lý', en: 'Take on the dossier' },
  assignIntro: { vi: 'Đồng chí sẽ là người thụ lý hồ sơ này, với chức vụ đang chọn.', en: 'You become the handler of this dossier, in the post you act in.' },
  assignee: { vi: 'Người thụ lý', en: 'Handler' },
  assignSubmit: { vi: 'Nhận thụ lý', en: 'Take it on' },
  assignDone: { vi: 'Đồng chí đang thụ lý hồ sơ này.', en: 'You are now the handler of this dossier.' },
  title: { vi: 'Kết thúc hồ sơ', en: 'Close the dossier' },
  open: { vi: 'Kết thúc', en: 'Close' },
  outcome: { vi: 'Kết quả', en: 'Outcome' },
  note: { vi: 'Ghi chú (số văn bản kết quả, nếu có)', en: 'Note (number of the resulting document, if any)' },
  warning: { vi: 'Hồ sơ kết thúc không nhận thêm việc khai báo nào.', en: 'A closed dossier takes no further declared acts.' },
  submit: { vi: 'Kết thúc hồ sơ', en: 'Close the dossier' },
  done: { vi: 'Đã kết thúc hồ sơ.', en: 'The dossier is closed.' },
  noOutcome: { vi: 'Chọn kết quả của hồ sơ.', en: 'Choose the outcome of the dossier.' },
} as const;
