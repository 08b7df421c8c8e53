/** Words of the number and date of a signed paper. */
export const paperWords = {
  number: { vi: 'Số, ký hiệu văn bản', en: 'Document number' },
  issuedOn: { vi: 'Ngày văn bản', en: 'Document date' },
  noNumber: { vi: 'Ghi số, ký hiệu của văn bản.', en: 'Write the number of the document.' },
  otherSigns: { vi: 'Người ký là người khác: ghi số, ngày văn bản đã ký.', en: 'Somebody else signs it: write number and date of the signed document.' },
  badDate: { vi: 'Ghi ngày văn bản theo dạng ngày/tháng/năm, ví dụ 05/01/2027.', en: 'Write the document date as day/month/year, for example 05/01/2027.' },
} as const;
