/** Words of a note to the file. */
export const noteWords = {
  title: { vi: 'Ghi chú vào hồ sơ', en: 'Note to the file' },
  open: { vi: 'Ghi chú', en: 'Note' },
  text: { vi: 'Nội dung ghi chú', en: 'Note' },
  hint: { vi: 'Mọi người xem được hồ sơ đều đọc được ghi chú này.', en: 'Everybody who may read the dossier reads it.' },
  submit: { vi: 'Ghi chú', en: 'Write it' },
  done: { vi: 'Đã ghi chú vào hồ sơ.', en: 'The note was written.' },
  noText: { vi: 'Ghi nội dung.', en: 'Write the note.' },
} as const;
