/** Words around a letter that is to be printed; the letter itself is Vietnamese in both. */
export const slipWords = {
  title: { vi: 'Bản in', en: 'To print' },
  print: { vi: 'In', en: 'Print' },
  copyText: { vi: 'Chép dạng chữ', en: 'Copy as text' },
  copyRich: { vi: 'Chép cả trình bày', en: 'Copy with its layout' },
  copied: { vi: 'Đã chép.', en: 'Copied.' },
  notCopied: { vi: 'Trình duyệt không cho chép. Chọn nội dung rồi bấm Ctrl+C.', en: 'The browser does not let it be copied. Select the text and press Ctrl+C.' },
  gone: { vi: 'Không còn nội dung bản in này. Mở lại từ bảng RõViệc.', en: 'This letter is no longer kept. Open it again from the RõViệc panel.' },
  open: { vi: 'Xem lại trước khi ký:', en: 'Look at these before it is signed:' },
  form: { vi: 'Thể thức theo', en: 'Set in the form of' },
  notFilled: {
    vi: 'Số, ký hiệu, ngày và họ tên người ký để trống: văn thư và người ký ghi. RõViệc không gửi, không điền bản này vào e-office.',
    en: 'Number, day and the signer’s name are left open, for the records clerk and the signer. RõViệc neither sends this letter nor fills it in in the e-office.',
  },
} as const;
