/** Words about what may be done with a document that belongs to somebody else, by its class. */
export const moveWords = {
  notOurs: { vi: 'Nếu không thuộc thẩm quyền của cơ quan mình:', en: 'If it is not within your agency’s competence:' },
  forwardSlip: { vi: 'Soạn phiếu chuyển', en: 'Draw up the slip that forwards it' },
  guideSlip: { vi: 'Soạn văn bản hướng dẫn', en: 'Draw up the letter of guidance' },
} as const;
