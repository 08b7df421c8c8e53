import { clear, finding, rule, unknown } from './rule.ts';

/** Who is asked replies in time. Nobody is charged with silence while a channel may have been missed. */
export const lateReply = rule({
  id: 'late-reply',
  demands: ['S1b', 'S1c'],
  sources: [
    { text: 'Công điện 280/CĐ-TTg, 19/4/2023', confidence: 'medium' },
    {
      text: 'Chỉ thị 06/CT-UBND huyện Quảng Xương, 5/6/2023',
      quote: 'nếu quá thời hạn mà không trả lời hoặc chậm trả lời thì được xác định là đồng ý… và phải chịu trách nhiệm cá nhân',
      confidence: 'verified',
      comparison: true,
    },
  ],
  moment: 'after',
  occasions: ['answer'],
  check({ unit, dueAt, receivedAt, everyChannelSeen }) {
    if (dueAt === null) return unknown('not-started');
    if (receivedAt !== null) return receivedAt < dueAt ? clear() : finding({ unit, variant: 'late', wayOut: ['explain'] });
    if (!everyChannelSeen) return unknown('not-attested');
    return finding({ unit, variant: 'silent', wayOut: ['explain', 'record-reply'] });
  },
});
