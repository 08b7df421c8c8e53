/** Words of the two acts about silence: attesting that no reply came, and taking back a deemed consent. */
export const silenceWords = {
  attestTitle: { vi: 'Xác nhận không có trả lời', en: 'Attest that no reply came' },
  attestOpen: { vi: 'Xác nhận không có trả lời', en: 'Attest no reply' },
  attestIntro: {
    vi: 'Cơ quan này chưa kết nối RõViệc, nên trả lời có thể đến bằng kênh khác. Hãy rà soát từng kênh trước khi xác nhận.',
    en: 'This unit is not on RõViệc, so a reply may have come another way. Look through each channel before you attest.',
  },
  channels: { vi: 'Kênh đã rà soát', en: 'Channels looked through' },
  channelsHint: { vi: 'Chỉ đánh dấu kênh đã thực sự kiểm tra.', en: 'Tick only what you have really checked.' },
  noChannels: { vi: 'Đánh dấu ít nhất một kênh đã rà soát.', en: 'Tick at least one channel that you looked through.' },
  attestSubmit: { vi: 'Xác nhận', en: 'Attest' },
  followsDeemed: { vi: 'Sau khi xác nhận, cơ quan này được coi là đồng ý kể từ', en: 'Once attested, this unit is deemed to agree from' },
  followsNamed: { vi: 'Người đứng đầu tại thời điểm đó sẽ được nêu tên là người chịu trách nhiệm.', en: 'Whoever headed it at that moment will be named as accountable.' },
  followsNone: {
    vi: 'Quy trình này không coi im lặng là đồng ý; xác nhận có thể không được chấp nhận.',
    en: 'This procedure does not take silence as agreement; the attestation may be refused.',
  },
  attestDone: { vi: 'Đã xác nhận không có trả lời.', en: 'The attestation was recorded.' },
  correctTitle: { vi: 'Đính chính: đã có trả lời', en: 'Correct: a reply came' },
  correctOpen: { vi: 'Đính chính: đã có trả lời', en: 'Correct: a reply came' },
  recordOrCorrect: {
    vi: 'Văn bản trả lời vừa tìm thấy: bấm “Ghi nhận trả lời” trước. Đã ghi nhận rồi và đến trong hạn: bấm “Đính chính”.',
    en: 'A reply just turned up: “Record a reply” first. Already recorded and it came in time: “Correct”.',
  },
  correctIntro: {
    vi: 'Chỉ đính chính được khi văn bản trả lời đã được ghi nhận. Nếu chưa, hãy ghi nhận văn bản đó trước.',
    en: 'A correction needs the reply to be recorded. If it is not, record it first.',
  },
  reason: { vi: 'Lý do đính chính', en: 'Reason for the correction' },
  noReason: { vi: 'Ghi lý do đính chính.', en: 'Write the reason for the correction.' },
  correctWarning: { vi: 'Việc “được coi là đồng ý” bị rút lại. Sự kiện cũ vẫn còn trong lịch sử.', en: 'The deemed consent is withdrawn. The earlier event stays in the history.' },
  correctSubmit: { vi: 'Rút lại việc coi là đồng ý', en: 'Withdraw the deeming' },
  correctDone: { vi: 'Đã rút lại việc coi là đồng ý.', en: 'The deemed consent was withdrawn.' },
  unit: { vi: 'Cơ quan', en: 'Unit' },
} as const;
