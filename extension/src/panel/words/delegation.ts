/** Words of a delegation by which somebody signs. */
export const delegationWords = {
  under: { vi: 'Ký theo ủy quyền', en: 'Signed under a delegation' },
  from: { vi: 'từ', en: 'from' },
  to: { vi: 'đến', en: 'to' },
  openEnd: { vi: 'khi có văn bản khác', en: 'further notice' },
} as const;
