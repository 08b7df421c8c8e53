/** Words of the form that hands a dossier to the competent body. */
export const forwardWords = {
  title: { vi: 'Chuyển cơ quan có thẩm quyền', en: 'Forward to the competent body' },
  open: { vi: 'Chuyển cơ quan có thẩm quyền', en: 'Forward' },
  to: { vi: 'Chuyển đến', en: 'To' },
  chooseUnit: { vi: '— chọn cơ quan —', en: '— choose a unit —' },
  ground: { vi: 'Căn cứ (văn bản, điều khoản)', en: 'Ground (text, article)' },
  notice: { vi: 'Thông báo cho nơi gửi', en: 'Notice to the sender' },
  noticeHint: { vi: 'Ghi nội dung đã thông báo, hoặc số, ngày văn bản thông báo.', en: 'What the sender was told, or number and date of the notice.' },
  paper: { vi: 'Số văn bản thông báo', en: 'Number of the notice' },
  ownWork: {
    vi: 'Theo danh mục thẩm quyền, việc này thuộc cơ quan của đồng chí. Không chuyển việc của mình cho nơi khác; hãy phân công người thụ lý.',
    en: 'By the register of competence this is your own agency’s work. Do not hand it on; assign an officer.',
  },
  submit: { vi: 'Chuyển', en: 'Forward' },
  warning: { vi: 'RõViệc ghi nhận việc chuyển. Đồng chí vẫn phải chuyển văn bản trên e-office.', en: 'RõViệc records it. You still forward the document in the e-office.' },
  done: { vi: 'Đã ghi nhận việc chuyển.', en: 'It was recorded.' },
  noUnit: { vi: 'Chọn cơ quan nhận.', en: 'Choose who receives it.' },
  toSelf: { vi: 'Không chuyển cho chính cơ quan đang giữ hồ sơ.', en: 'It is not forwarded to the agency that has it.' },
  noGround: { vi: 'Ghi căn cứ của việc chuyển.', en: 'Write the ground.' },
  noNotice: { vi: 'Ghi nội dung thông báo, hoặc số, ngày văn bản thông báo.', en: 'Write the notice, or its number and date.' },
} as const;
